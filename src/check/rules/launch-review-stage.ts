import { placeOf } from '../../model/workspace.ts';
import { launch, reviews } from '../launch-example.ts';
import type { Rule } from '../rule.ts';

const reviewed = (design: string) => launch({ reviews: reviews({ on: design }, { on: '2026-04-08' }) });

export const launchReviewStage: Rule = {
  code: 'launch-review-stage',
  severity: 'error',
  title: { zh: '评审了还没有进入的环节', en: 'Review of a stage that was not entered' },
  why: {
    zh: '没有进入的环节没有东西可评；日期或环节写错，放行就没有依据。',
    en: 'In a stage that was not entered there is nothing to review; with a wrong date or stage nothing shows that the gate was passed.',
  },
  fix: {
    zh: '改正评审的环节或日期，或在 entered 里补上进入这个环节的日期。',
    en: 'Correct the stage or the date of the review, or add to `entered` when the stage was entered.',
  },
  bad: reviewed('2026-01-04'),
  good: reviewed('2026-02-09'),
  *check({ workspace: { records } }) {
    for (const entry of records.launch.values()) {
      const { entered, process, reviews = [] } = entry.value;
      for (const [i, { stage, on }] of reviews.entries()) {
        if (records.stage.get(stage)?.within !== process) continue;
        const [first] = entered
          .filter((each) => each.stage === stage)
          .map((each) => each.on)
          .sort();
        if (first === undefined) {
          yield {
            place: placeOf(entry, ['reviews', i, 'stage']),
            message: {
              zh: `项目没有进入过环节 \`${stage}\``,
              en: `The launch never entered stage \`${stage}\``,
            },
          };
        } else if (on < first) {
          yield {
            place: placeOf(entry, ['reviews', i, 'on']),
            message: {
              zh: `${on} 评审，${first} 才进入环节 \`${stage}\``,
              en: `The review was held on ${on}, before stage \`${stage}\` was entered (${first})`,
            },
          };
        }
      }
    }
  },
};
