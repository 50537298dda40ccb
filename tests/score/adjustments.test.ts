import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Adjustment } from '../../src/model/records/adjustments.ts';
import type { Scorecard, Section } from '../../src/model/records/scorecard.ts';
import type { ScoreOptions } from '../../src/score/index.ts';
import { card, JANUARY, listed, result, row, scored, scores } from '../helpers/cards.ts';

type Limits = Omit<Extract<Section, { kind: 'adjustments' }>, 'id' | 'name' | 'kind'>;
const section = (limits: Limits = {}): Section => ({ id: 'extra', name: '加减分', kind: 'adjustments', ...limits });
const one = (id: string, subject: string, points: number, more: Partial<Adjustment> = {}): Adjustment => ({
  id,
  subject,
  kind: points > 0 ? 'bonus' : 'deduction',
  points: Math.abs(points),
  rule: '规则',
  reason: '原因',
  ...more,
});

interface Setting {
  readonly limits?: Limits;
  readonly more?: Partial<Scorecard>;
  readonly options?: ScoreOptions;
  readonly rows?: Parameters<typeof scores>[1];
}
function scoresWith(list: readonly Adjustment[], { limits, more, options, rows }: Setting = {}) {
  const definition = card({ sections: [listed('s', 100, { i: 100 }), section(limits)], ...more });
  const figures = rows ?? [row('a', 'i', 90), row('b', 'i', 80)];
  return scores(definition, figures, { adjustments: { [JANUARY]: { adjustments: [...list] } } }, options);
}

describe('adjustments', () => {
  test('of the month are added to the score and ranked with it, each with its place in the file', () => {
    const all = scoresWith([one('praise', 'b', 12), one('late', 'a', -0.5)]);
    expect(result(all, 'b')).toMatchObject({
      published: 92,
      rank: 1,
      adjustments: [
        {
          section: 'extra',
          points: 12,
          stated: 12,
          items: [{ source: 'record', id: 'praise', points: 12, file: 'adjustments/2025-01.yaml', line: 1 }],
        },
      ],
    });
    expect(result(all, 'a')).toMatchObject({ published: 89.5, rank: 2 });
    expect(result(all, 'a').sections.map((found) => found.section)).toEqual(['s']);
  });

  test('count on the card they name, and on cards that have a section for them', () => {
    const other = [one('praise', 'a', 5, { scorecard: 'another' })];
    expect(result(scoresWith(other), 'a').published).toBe(90);
    const without = scoresWith([one('praise', 'a', 5)], { more: { sections: [listed('s', 100, { i: 100 })] } });
    expect(result(without, 'a').published).toBe(90);
    expect(result(without, 'a').adjustments).toBeUndefined();
  });

  test('stay within the limits of their section, which says what was stated', () => {
    const limits = { bonusAtMost: 3, deductionAtMost: 2 };
    const found = (points: number) => result(scoresWith([one('x', 'a', points)], { limits }), 'a');
    expect(found(5)).toMatchObject({ published: 93, adjustments: [{ points: 3, stated: 5 }] });
    expect(found(-5)).toMatchObject({ published: 88, adjustments: [{ points: -2, stated: -5 }] });
    const none = result(scoresWith([one('x', 'a', -5)], { limits: { deductionAtMost: 0 } }), 'a');
    expect(none).toMatchObject({ published: 90, adjustments: [{ points: 0, stated: -5 }] });
  });

  test('add up exactly, and never take a score below 0', () => {
    const list = [one('x', 'a', 0.1), one('y', 'a', 0.2), one('z', 'a', -0.3)];
    expect(result(scoresWith(list), 'a')).toMatchObject({ score: 90, adjustments: [{ stated: 0 }] });
    expect(result(scoresWith([one('x', 'a', -95)]), 'a').score).toBe(0);
  });

  test('make no score of nothing', () => {
    const found = result(scoresWith([one('x', 'c', 5)]), 'c');
    expect(found).toMatchObject({ score: null, published: null, rank: null });
  });

  test('do not lift a score above a veto', () => {
    const indicator = { i: scored, j: scored, k: { ...scored, scoring: { method: 'veto', cap: 60 } } as const };
    const definition = card({ sections: [listed('s', 100, { i: 100, k: 0 }), section()] });
    const rows = [row('a', 'i', 90), row('a', 'k', -1)];
    const records = { indicator, adjustments: { [JANUARY]: { adjustments: [one('x', 'a', 5)] } } };
    const found = result(scores(definition, rows, records), 'a');
    expect(found).toMatchObject({ score: 60, veto: { uncapped: 95 } });
  });

  test('come from levels of supervision where the section counts them', () => {
    const options: ScoreOptions = {
      supervision: (subject) => (subject === 'a' ? [{ task: 't', level: 2, on: '2025-01-20', points: 1.5 }] : []),
    };
    const found = (limits: Limits) => result(scoresWith([one('x', 'a', 1)], { limits, options }), 'a');
    expect(found({})).toMatchObject({ published: 91 });
    expect(found({ supervision: true })).toMatchObject({
      published: 89.5,
      adjustments: [
        {
          stated: -0.5,
          items: [{ id: 'x' }, { source: 'supervision', task: 't', level: 2, on: '2025-01-20', points: -1.5 }],
        },
      ],
    });
  });

  test('more points never lower a score, whatever the card and the other adjustments', () => {
    const points = fc.integer({ min: -400, max: 400 }).map((value) => (value || 1) / 10);
    const limit = fc.option(fc.nat(20), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(points, { maxLength: 4 }),
        fc.integer({ min: 1, max: 300 }),
        limit,
        limit,
        (list, more, most, least) => {
          const limits = {
            ...(most !== undefined && { bonusAtMost: most }),
            ...(least !== undefined && { deductionAtMost: least }),
          };
          const adjustments = list.map((value, i) => one(`x${i}`, 'a', value));
          const before = result(scoresWith(adjustments, { limits }), 'a').score ?? NaN;
          const after = result(scoresWith([...adjustments, one('more', 'a', more / 10)], { limits }), 'a').score ?? NaN;
          expect(after).toBeGreaterThanOrEqual(before);
          expect(before).toBeGreaterThanOrEqual(Math.max(0, 90 - (least ?? Infinity)));
          expect(after).toBeLessThanOrEqual(90 + (most ?? Infinity));
        },
      ),
    );
  });
});
