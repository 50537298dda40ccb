import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWorkspace } from '../../src/check/index.ts';
import { folderReader, loadWorkspace } from '../../src/load/index.ts';
import type { Adjustment } from '../../src/model/records/adjustments.ts';
import type { Formula, Indicator, Scoring } from '../../src/model/records/indicator.ts';
import type { Scorecard } from '../../src/model/records/scorecard.ts';
import { openScores } from '../../src/score/index.ts';
import { supervisionDeductions, taskScores } from '../../src/track/index.ts';
import { card, JANUARY, listed, of, result, scored, scores } from '../helpers/cards.ts';
import { contradictions } from '../helpers/explanations.ts';
import { indicator, units, type Row } from '../helpers/workspace.ts';

const scorings: fc.Arbitrary<Scoring> = fc.constantFrom<Scoring>(
  { method: 'linear', at: { floor: 60, target: 100, stretch: 110 } },
  { method: 'deduction', onMiss: 3, points: 1.7, per: 0.3, max: 70 },
  { method: 'deduction', points: 2, per: 0.7, steps: 'whole' },
  { method: 'bands', bands: [{ reach: 90, points: 97 }], otherwise: 13 },
  { method: 'pass-fail' },
  { method: 'rank', first: 100, last: 33 },
  { method: 'veto', cap: 61 },
);
const formulas: fc.Arbitrary<Formula> = fc.constantFrom<Formula>(
  { kind: 'ratio', numerator: 'a', denominator: 'b', scale: 100 },
  { kind: 'mean', numerator: 'a', denominator: 'b' },
  { kind: 'per', numerator: 'a', denominator: 'b', scale: 10_000 },
  { kind: 'sum', counts: 'a' },
  { kind: 'value', counts: 'a', rollUp: 'mean' },
  { kind: 'computed', operation: 'ratio', of: ['x', 'y'], scale: 3 },
  { kind: 'computed', operation: 'difference', of: ['x', 'y', 'x'] },
);

describe('a law of explanations', () => {
  const UNITS = ['a', 'b', 'c', 'd'];
  const tree = units({ company: null, a: 'company', b: 'company', c: 'b', d: 'b' });
  const indicators = fc
    .tuple(formulas, scorings, fc.constantFrom('published', 'exact'))
    .map(([formula, scoring, judge]): Indicator =>
      indicator({ formula, scoring, judge: judge as 'exact', targets: [{ from: '2024-01', floor: 50, target: 75.5 }] }),
    );
  const figures = fc.array(fc.option(fc.tuple(fc.nat(999), fc.integer({ min: 1, max: 1000 })), { freq: 5 }), {
    minLength: 20,
    maxLength: 20,
  });
  const rowsOf = (list: readonly ([number, number] | null)[]): Row[] =>
    list.flatMap((pair, n) =>
      pair
        ? [
            {
              unit: UNITS[n % 4] ?? '',
              indicator: ['i', 'j', 'k', 'x', 'y'][n % 5] ?? '',
              month: JANUARY,
              numerator: pair[0],
              denominator: pair[1],
              value: pair[0] / 10,
            },
          ]
        : [],
    );
  const cards = fc.record({
    combine: fc.constantFrom<Scorecard['combine']>('weighted-mean', 'deduct-from'),
    missing: fc.constantFrom<Scorecard['missing']>('reweight', 'zero', 'carry'),
  });
  const limits = fc.constantFrom(
    {},
    { bonusAtMost: 0 },
    { bonusAtMost: 2 },
    { deductionAtMost: 0 },
    { deductionAtMost: 1 },
  );
  const kinds = fc.constantFrom<Adjustment['kind']>('bonus', 'deduction');

  test('its own arithmetic gives the figure, for values, points, items, sections and scores', () => {
    fc.assert(
      fc.property(
        indicators,
        indicators,
        indicators,
        figures,
        cards,
        limits,
        kinds,
        (i, j, k, list, more, limit, kind) => {
          const sections = [
            listed('s', 55, { i: 35, j: 20 }),
            listed('t', 45, { k: 45 }),
            { id: 'u', name: 'u', kind: 'adjustments', ...limit } as const,
          ];
          const adjustments = {
            [JANUARY]: {
              adjustments: [{ id: 'z', subject: 'b', kind, points: 3.3, rule: '规则', reason: '原因' }],
            },
          };
          const all = scores(card({ sections, ...more }), rowsOf(list), {
            unit: tree,
            indicator: { i, j, k, x: indicator(), y: indicator() },
            adjustments,
          });
          for (const unit of [...UNITS, 'company']) {
            for (const id of ['i', 'j', 'k']) {
              const points = all.explainPoints(unit, id, JANUARY);
              expect(contradictions(points)).toEqual([]);
              expect(points.result).toBe(all.value(unit, id, JANUARY).score);
              expect(points.parts[0]?.result).toBe(all.value(unit, id, JANUARY).published);
            }
          }
          for (const found of all.scorecards(JANUARY)) {
            const explanation = all.explainScorecard('card', found.unit, JANUARY);
            expect(explanation && contradictions(explanation)).toEqual([]);
            expect(explanation?.result).toBe(found.published);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('holds for a card of tasks and for deductions by supervision', () => {
    const definition = card({
      subjects: { kind: 'departments' },
      sections: [
        { id: 'tasks', name: '任务', kind: 'tasks', weight: 100 },
        { id: 'extra', name: '加减分', kind: 'adjustments', supervision: true },
      ],
    });
    const task = (id: string) => ({
      number: id,
      name: id,
      module: 'm',
      owner: 'market',
      contents: ['内容'],
      issued: '2025-01-01',
      deadline: '2025-01-31',
      signer: '总经理',
      milestones: [{ id: 'm', name: 'm', due: '2025-01-31', weight: 100 }],
    });
    const all = scores(
      definition,
      of('a', 1, 2, 3),
      {
        department: { market: { name: '市场部' } },
        task: { t: task('t'), v: task('v'), w: task('w') },
        indicator: { i: scored, j: scored, k: scored },
      },
      {
        taskScore: (id) => (id === 't' ? 33.3 : id === 'v' ? 100 : null),
        supervision: () => [{ task: 't', level: 1, on: '2025-01-20', points: 0.5 }],
      },
    );
    const explanation = all.explainScorecard('card', 'market', JANUARY);
    expect(explanation && contradictions(explanation)).toEqual([]);
    expect(explanation?.result).toBe(result(all, 'market').published);
    expect(explanation?.result).toBe(66.15);
  });

  test('holds for every card and every value of a month of the demonstration', () => {
    const { workspace } = checkWorkspace(loadWorkspace(folderReader(process.cwd())));
    const all = openScores(workspace, {
      taskScore: taskScores(workspace, '2026-11-05'),
      supervision: supervisionDeductions(workspace, '2026-11-05'),
    });
    const cards = all.scorecards('2026-10');
    expect(cards.length).toBeGreaterThan(70);
    for (const { scorecard, unit, published } of cards) {
      const explanation = all.explainScorecard(scorecard, unit, '2026-10');
      expect(explanation?.result).toBe(published);
      expect(explanation && contradictions(explanation)).toEqual([]);
    }
  });
});
