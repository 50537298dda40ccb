import { jumpsOf, type Jump } from '../../model/gates.ts';
import { placeOf, stagesOf, type Entry } from '../../model/workspace.ts';
import { launch, reviews } from '../launch-example.ts';
import type { Finding, Rule } from '../rule.ts';

export const launchJumpedGate: Rule = {
  code: 'launch-jumped-gate',
  severity: 'error',
  title: { zh: '越过没有通过的控制点', en: 'A launch jumped a control point' },
  why: {
    zh: '带着没过的控制点往下走，毛病就留给了下一环节，最后留给客户。没有评审就往下走的是警告，评了不通过还往下走的是错误。',
    en: 'A launch that goes on with a failed control point hands the fault to the next stage and in the end to customers. Going on without a review is a warning, against a failed one an error.',
  },
  fix: {
    zh: '改正日期或评审结果；确经批准放行的，在 waivers 里补上豁免；都不是的，把项目退回去评审。',
    en: 'Correct the dates or the results; where it was allowed to go on, add the waiver; otherwise send it back to be reviewed.',
  },
  bad: launch({ reviews: reviews({ on: '2026-02-09' }, { on: '2026-04-08', result: 'failed' }) }),
  good: launch(),
  *check({ workspace }) {
    for (const entry of workspace.records.launch.values()) {
      const stages = stagesOf(workspace, entry.value.process);
      for (const jump of jumpsOf(entry.value, stages)) yield finding(entry, jump, stages);
    }
  },
};

const WORDS = {
  failed: { zh: '不通过', en: 'failed' },
  'waiver-expired': { zh: '豁免已到期', en: 'its waiver had run out' },
  'not-reviewed': { zh: '没有评审', en: 'was not reviewed' },
} as const;

function finding(
  entry: Entry<'launch'>,
  { entry: at, stage, on, points, isAgainst }: Jump,
  stages: readonly Entry<'stage'>[],
): Finding {
  // What was against the gate weighs more than what nobody reviewed: where there is both, the first is named.
  const told = points.filter(({ state }) => !isAgainst || state !== 'not-reviewed');
  const [zh, en] = [[] as string[], [] as string[]];
  for (const { stage: of, point, state } of told) {
    const words = WORDS[state as keyof typeof WORDS];
    const name = stages.find(({ id }) => id === of)?.value.controlPoints.find(({ id }) => id === point)?.name ?? point;
    zh.push(`“${name}”${words.zh}`);
    en.push(`${point} ${words.en}`);
  }
  const name = stages.find(({ id }) => id === stage)?.value.name ?? stage;
  return {
    place: placeOf(entry, ['entered', at]),
    ...(!isAgainst && { severity: 'warning' }),
    message: {
      zh: `${on} 进入“${name}”环节时${zh.join('、')}`,
      en: `It entered stage “${stage}” on ${on} although ${en.join(', ')}`,
    },
  };
}
