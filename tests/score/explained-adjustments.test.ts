import { expect, test } from 'vitest';
import type { Adjustments } from '../../src/model/records/adjustments.ts';
import type { Section } from '../../src/model/records/scorecard.ts';
import type { Supervision } from '../../src/model/records/supervision.ts';
import type { Task } from '../../src/model/records/task.ts';
import { card, JANUARY, listed, row, scored, scores, TREE } from '../helpers/cards.ts';
import { contradictions } from '../helpers/explanations.ts';
import { workspaceOf } from '../helpers/workspace.ts';

type Limits = Omit<Extract<Section, { kind: 'adjustments' }>, 'id' | 'name' | 'kind'>;

const ADJUSTMENTS: Adjustments = {
  adjustments: [
    { id: 'praise', subject: 'a', kind: 'bonus', points: 1.5, rule: '表扬加分', reason: '获通报表扬' },
    { id: 'late', subject: 'a', kind: 'deduction', points: 4, rule: '迟报扣分', reason: '群体投诉迟报' },
  ],
};
const TASK: Task = {
  number: 'T-01',
  name: '提速',
  module: 'm',
  owner: 'a',
  contents: ['内容'],
  issued: '2024-12-01',
  deadline: '2025-01-10',
  signer: '总经理',
  milestones: [{ id: 'm', name: 'm', due: '2025-01-10', weight: 100 }],
};
const RULES: Supervision = {
  levels: [{ level: 1, name: '一级督办', afterDays: 1, signer: '部门负责人', deduction: 0.5 }],
};
const records = {
  adjustments: { [JANUARY]: ADJUSTMENTS },
  task: { t: TASK },
  supervision: { supervision: RULES },
};

function explained(limits: Limits, texts?: Parameters<typeof workspaceOf>[0]) {
  const definition = card({
    sections: [listed('s', 100, { i: 100 }), { id: 'extra', name: '加减分', kind: 'adjustments', ...limits }],
  });
  const all = scores(definition, [row('a', 'i', 90)], records, {
    supervision: () => [{ task: 't', level: 1, on: '2025-01-11', points: 0.5 }],
  });
  const inTexts =
    texts && workspaceOf({ unit: TREE, indicator: { i: scored }, scorecard: { card: definition }, ...texts });
  const found = all.explainScorecard('card', 'a', JANUARY, inTexts);
  expect(found && contradictions(found)).toEqual([]);
  return found?.parts.find(({ of }) => of.figure === 'section' && of.section === 'extra');
}

test('each adjustment says what it is for, and where it is written', () => {
  expect(explained({ supervision: true })).toMatchObject({
    result: -3,
    numbers: '1.5 + (−4) + (−0.5)',
    notes: [],
    parts: [
      {
        of: { figure: 'adjustment', section: 'extra', adjustment: 'praise' },
        result: 1.5,
        words: { zh: '表扬加分：获通报表扬' },
        place: { file: `adjustments/${JANUARY}.yaml`, line: 1 },
      },
      { of: { adjustment: 'late' }, result: -4, numbers: '−4' },
      {
        of: { figure: 'adjustment', section: 'extra', task: 't', level: 1 },
        result: -0.5,
        words: { zh: 'T-01 提速：2025-01-11 应发一级督办', en: 'T-01 提速: 一级督办 due on 2025-01-11' },
        place: { file: 'supervision/supervision.yaml', line: 1 },
      },
    ],
  });
});

test('a limit that was reached is in the arithmetic and in a note', () => {
  expect(explained({ deductionAtMost: 2 })).toMatchObject({
    result: -2,
    numbers: 'max(1.5 + (−4), −2)',
    notes: [{ zh: '合计 −2.5 分，超过扣分上限，按 −2 分计' }],
  });
});

test('the words are those of the reader’s records', () => {
  const adjustments = ADJUSTMENTS.adjustments.map((one) => ({ ...one, rule: 'Praise', reason: 'Commended' }));
  const found = explained({}, { ...records, adjustments: { [JANUARY]: { adjustments } } });
  expect(found?.parts[0]?.words.en).toBe('Praise: Commended');
  expect(explained({}, {})?.parts[0]?.words.zh).toBe('praise');
});
