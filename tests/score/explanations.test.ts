import { describe, expect, test } from 'vitest';
import type { Formula } from '../../src/model/records/indicator.ts';
import {
  figure,
  greatest,
  least,
  minus,
  over,
  plus,
  rounded,
  times,
  whole,
} from '../../src/score/explain/arithmetic.ts';
import { write } from '../../src/score/explain/write.ts';
import { card, JANUARY, row, scores } from '../helpers/cards.ts';
import { contradictions, flat } from '../helpers/explanations.ts';
import { COMPANY, counts, MONTH, scoresOf } from '../helpers/scores.ts';

describe('arithmetic as people write it', () => {
  test.each([
    [over(times(plus(figure(1), figure(2)), figure(100)), plus(figure(3), figure(4))), '(1 + 2) × 100 ÷ (3 + 4)'],
    [minus(figure(5), minus(figure(3), figure(-2))), '5 − (3 − (−2))'],
    [over(figure(6), over(figure(3), figure(2))), '6 ÷ (3 ÷ 2)'],
    [plus(figure(2)), '2'],
    [rounded(over(figure(2), figure(3)), 2), 'round(2 ÷ 3, 2)'],
    [greatest(least(figure(1), figure(2)), whole(figure(1.5))), 'max(min(1, 2), int(1.5))'],
    [plus(figure(1), { ...over(figure(2), figure(3)), name: { zh: '得分', en: 'points' } }), '1 + ≈0.6667'],
  ])('%#: %j', (expression, expected) => {
    expect(write(expression)).toBe(expected);
  });
});

describe('the explanation of a value', () => {
  const all = scoresOf(COMPANY, [counts('east', 2, 3), { ...counts('west', 1, 4), preliminary: true }], {
    targets: [{ from: MONTH, floor: 10, target: 50 }],
    scoring: { method: 'linear', at: { floor: 60, target: 100 } },
  });
  test('has its formula in words and numbers, its rows, target and rounding', () => {
    expect(all.explain('company', 'i', MONTH)).toMatchObject({
      of: { figure: 'value', unit: 'company', indicator: 'i', month: MONTH },
      result: 42.86,
      words: { zh: '分子 ÷ 分母 × 100' },
      numbers: 'round((2 + 1) × 100 ÷ (3 + 4), 2)',
      places: 2,
      inputs: [
        { unit: 'east', line: 2 },
        { unit: 'west', line: 3 },
      ],
      target: { from: MONTH, target: 50 },
      definition: { number: 1, of: 1 },
      notes: [{ zh: '含初步数' }],
    });
  });

  test('of its points has the value as its part', () => {
    const found = all.explainPoints('company', 'i', MONTH);
    expect(found).toMatchObject({
      result: 92.86,
      numbers: '(42.86 − 10) × (100 − 60) ÷ (50 − 10) + 60',
      parts: [{ of: { figure: 'value' }, result: 42.86 }],
    });
    expect(contradictions(found)).toEqual([]);
  });

  test('names the definition in force', () => {
    const formula = [
      { from: '2025-01', value: { kind: 'ratio', numerator: '旧', denominator: '分母' } as Formula },
      { from: '2024-01', value: { kind: 'ratio', numerator: '更旧', denominator: '分母' } as Formula },
    ];
    const found = scoresOf(COMPANY, [counts('east', 1, 2)], { formula }).explain('east', 'i', MONTH);
    expect(found).toMatchObject({ definition: { number: 2, of: 2, from: '2025-01' }, words: { zh: '旧 ÷ 分母' } });
  });

  test('says that a row of its own stands for the units below it', () => {
    const found = scoresOf(COMPANY, [counts('east', 1, 2), counts('company', 3, 4)]).explain('company', 'i', MONTH);
    expect(found.notes).toEqual([expect.objectContaining({ zh: '取本单位自报的数，不由下级汇总' })]);
    expect(found.numbers).toBe('round(3 × 100 ÷ 4, 2)');
  });

  test('of nothing has no arithmetic and no result', () => {
    for (const found of [
      all.explain('nobody', 'i', MONTH),
      all.explain('east', 'none', MONTH),
      all.explain('east', 'i', '1999-01'),
    ]) {
      expect(found).toMatchObject({ result: null, inputs: [] });
      expect(found.arithmetic).toBeUndefined();
    }
  });
});

describe('the explanation of a scorecard', () => {
  test('shows weights as they counted, and why something did not', () => {
    const all = scores(card(), [row('a', 'i', 90), row('a', 'k', 60)]);
    const found = all.explainScorecard('card', 'a', JANUARY);
    expect(found).toMatchObject({ result: 78, numbers: 'round((60 × 90 + 40 × 60) ÷ 100, 2)' });
    const items = (found ? flat(found) : []).filter((one) => one.of.figure === 'item');
    expect(items.map(({ weight, result: lost }) => [weight?.defined, weight?.counted, lost])).toEqual([
      [40, 60, 6],
      [20, 0, null],
      [40, 40, 16],
    ]);
    expect(items[1]?.notes[0]?.zh).toBe('没有数据，权重让给其他项');
    expect(all.explainScorecard('card', 'nobody', JANUARY)).toBeUndefined();
  });
});
