import { placeOf } from '../../model/workspace.ts';
import type { Launch } from '../../model/records/launch.ts';
import type { Path } from '../../model/source.ts';
import { launch } from '../launch-example.ts';
import type { Finding, Rule } from '../rule.ts';

const entered = (again: string) =>
  launch({
    entered:
      '\n  - { stage: design, on: 2026-01-05 }\n  - { stage: testing, on: 2026-02-10 }\n' +
      `  - { stage: design, on: ${again} }\n  - { stage: testing, on: 2026-03-20 }\n` +
      '  - { stage: commercial-use, on: 2026-04-10 }',
  });

export const launchStageOrder: Rule = {
  code: 'launch-stage-order',
  severity: 'error',
  title: { zh: '项目进入环节的先后不对', en: 'Stages of a launch are out of order' },
  why: {
    zh: '项目现在在哪个环节，由进入各环节的先后判断；日期倒着写，评审该不该做、有没有越过就判断错了。',
    en: 'Where a launch stands follows from the order in which it entered its stages; with dates that run backwards its gates are judged wrongly.',
  },
  fix: {
    zh: '按日期先后写；退回上一环节的，在末尾再写一条，不改原来的。',
    en: 'Write entries in the order of their dates; where it was sent back add an entry at the end and leave the others as they are.',
  },
  bad: entered('2026-02-09'),
  good: entered('2026-03-01'),
  *check({ workspace: { records } }) {
    for (const entry of records.launch.values()) {
      for (const { at, message } of faults(entry.value)) yield { place: placeOf(entry, at), message };
    }
  },
};

function* faults({ entered, ended }: Launch): Iterable<{ at: Path; message: Finding['message'] }> {
  for (const [i, { stage, on }] of entered.entries()) {
    const before = entered[i - 1];
    if (before && on < before.on) {
      yield {
        at: ['entered', i, 'on'],
        message: {
          zh: `${on} 早于前一条的 ${before.on}`,
          en: `${on} is before the entry above it (${before.on})`,
        },
      };
    }
    if (before?.stage === stage) {
      yield {
        at: ['entered', i, 'stage'],
        message: {
          zh: `前一条已经进入环节 \`${stage}\``,
          en: `It is in stage \`${stage}\` already, by the entry above`,
        },
      };
    }
    if (ended && on > ended.on) {
      yield {
        at: ['entered', i, 'on'],
        message: {
          zh: `${on} 进入环节，项目 ${ended.on} 已经结束`,
          en: `It entered the stage on ${on}, after it had ended (${ended.on})`,
        },
      };
    }
  }
}
