import type { Scorecard, Section } from '../../src/model/records/scorecard.ts';
import type { ScorecardResult } from '../../src/model/results.ts';
import { openScores, type ScoreOptions, type Scores } from '../../src/score/index.ts';
import { indicator, units, workspaceOf, type RecordsById, type Row } from './workspace.ts';

export const JANUARY = '2025-01';
export const FEBRUARY = '2025-02';
/** Points equal the value: 0 at 0, 100 at 100, so that tests can name scores. */
export const scored = indicator({
  precision: 2,
  formula: { kind: 'value', counts: '得分' },
  targets: [{ from: '2024-01', floor: 0, target: 100, stretch: 120 }],
  scoring: { method: 'linear', at: { floor: 0, target: 100, stretch: 120 } },
});
type Listed = Extract<Section, { kind: 'indicators' }>;
export const listed = (id: string, weight: number, items: Record<string, number>): Listed => ({
  id,
  name: id,
  kind: 'indicators',
  weight,
  items: Object.entries(items).map(([name, share]) => ({ indicator: name, weight: share })),
});
export const card = (more: Partial<Scorecard> = {}): Scorecard => ({
  name: '记分卡',
  subjects: { kind: 'type', type: 'branch' },
  combine: 'weighted-mean',
  missing: 'reweight',
  sections: [listed('s', 60, { i: 40, j: 20 }), listed('t', 40, { k: 40 })],
  ...more,
});
export const row = (unit: string, name: string, value: number, month = JANUARY): Row => ({
  unit,
  indicator: name,
  month,
  value,
});
export const of = (unit: string, i: number, j: number, k: number, month = JANUARY) => [
  row(unit, 'i', i, month),
  row(unit, 'j', j, month),
  row(unit, 'k', k, month),
];
export const TREE = units({ company: null, a: 'company', b: 'company', c: 'company', d: 'company' });

export function scores(
  definition: Scorecard,
  rows: readonly Row[],
  more: RecordsById = {},
  options?: ScoreOptions,
): Scores {
  const records = {
    unit: TREE,
    indicator: { i: scored, j: scored, k: scored },
    scorecard: { card: definition },
    ...more,
  };
  return openScores(workspaceOf(records, rows), options);
}
export function result(all: Scores, unit: string, month = JANUARY): ScorecardResult {
  const found = all.scorecard('card', unit, month);
  if (!found) throw new Error(`no card of ${unit}`);
  return found;
}
export const counted = ({ items }: ScorecardResult) => items.map((item) => item.counted);
export const lost = ({ items }: ScorecardResult) => items.reduce((sum, item) => sum + (item.lost ?? 0), 0);
