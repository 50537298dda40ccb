import { expect, test } from 'vitest';
import { starsOf, type Stars } from '../../src/report/rating.ts';
import { card, of, TREE, scored } from '../helpers/cards.ts';
import { contextOf } from '../helpers/context.ts';

/** As few as three grades, written in any order. */
const bands = [
  { grade: '二星', from: 60 },
  { grade: '三星', from: 90 },
  { grade: '一星', from: 0 },
];

function rated(score: number, months: readonly string[], period: 'month' | 'quarter' = 'quarter'): Stars | undefined {
  const records = {
    unit: TREE,
    indicator: { i: scored, j: scored, k: scored },
    scorecard: { card: card({ period, bands }) },
  };
  const context = contextOf(
    records,
    months.flatMap((month) => of('a', score, score, score, month)),
  );
  const result = context.scores.scorecard('card', 'a', months.at(-1) ?? '');
  return result && starsOf(result, context);
}

test('stars are counted from the lowest grade', () => {
  const counts = [0, 59.99, 60, 89.99, 90, 120].map((score) => rated(score, ['2025-01'])?.count);
  expect(counts).toEqual([1, 1, 2, 2, 3, 3]);
  expect(rated(75, ['2025-01'])).toMatchObject({ grade: '二星', of: 3 });
});

test('a quarter is told so far until its last month', () => {
  expect(rated(75, ['2025-04', '2025-05'])).toMatchObject({ quarter: '2025年二季度至今', final: false });
  expect(rated(75, ['2025-04', '2025-05', '2025-06'])).toMatchObject({ quarter: '2025年二季度评定', final: true });
});

test('a card that grades by month has no stars', () => {
  expect(rated(75, ['2025-01'], 'month')).toBeUndefined();
});
