import { expect, test } from 'vitest';
import { streamOf } from '../../scripts/demo/random.ts';

const draw = (count: number, next: () => number) => Array.from({ length: count }, next);
const mean = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

test('a stream is repeated by its name, and another name is another stream', () => {
  const first = draw(50, streamOf('hall-satisfaction', 'yunling', '2026-10').next);
  expect(draw(50, streamOf('hall-satisfaction', 'yunling', '2026-10').next)).toEqual(first);
  expect(draw(50, streamOf('hall-satisfaction', 'yunling', '2026-09').next)).not.toEqual(first);
  expect(first.every((x) => x >= 0 && x < 1)).toBe(true);
});

test.each([0.4, 6, 29, 31, 800])(
  'counts of %d expected events are whole and come out at that on average',
  (expected) => {
    const counts = draw(4000, () => 0).map((_, i) => streamOf('count', String(i)).count(expected));
    expect(counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
    const error = 4 * Math.sqrt(expected / counts.length);
    expect(Math.abs(mean(counts) - expected)).toBeLessThan(error);
  },
);

test('nothing happens where nothing is expected', () => {
  expect(draw(100, () => streamOf('none').count(0))).toEqual(Array(100).fill(0));
});
