import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBeyond, isWithinNoise, shareChange, type Share } from '../../src/score/comparison.ts';

const shares = fc
  .integer({ min: 1, max: 5000 })
  .chain((total) => fc.record({ total: fc.constant(total), count: fc.integer({ min: 0, max: total }) }));

function changed(before: Share, after: Share) {
  const found = shareChange(before, after);
  if (!found) throw new Error('no shares');
  return found;
}

describe('a change of shares', () => {
  // Newcombe (1998), table II, method 10: 56/70 against 48/80, 9/10 against 3/10, 10/10 against 0/20, and none against none.
  test.each([
    [{ count: 48, total: 80 }, { count: 56, total: 70 }, 0.0524, 0.3339],
    [{ count: 3, total: 10 }, { count: 9, total: 10 }, 0.1705, 0.809],
    [{ count: 0, total: 20 }, { count: 10, total: 10 }, 0.6791, 1],
    [{ count: 0, total: 10 }, { count: 0, total: 10 }, -0.2775, 0.2775],
  ])('from %j to %j has the published interval', (before, after, lower, upper) => {
    const { interval } = changed(before, after);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  test('lies within its interval, which lies within −1 and 1 and is that of the way back turned round', () => {
    fc.assert(
      fc.property(shares, shares, (before, after) => {
        const { difference, interval } = changed(before, after);
        expect(interval.lower).toBeLessThanOrEqual(difference + 1e-12);
        expect(interval.upper).toBeGreaterThanOrEqual(difference - 1e-12);
        expect(interval.lower).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(interval.upper).toBeLessThanOrEqual(1 + 1e-9);
        const back = changed(after, before);
        expect(back.interval.lower).toBeCloseTo(-interval.upper, 12);
        expect(back.interval.upper).toBeCloseTo(-interval.lower, 12);
      }),
    );
  });

  test('is sooner beyond the noise with more cases, and never where there is none', () => {
    fc.assert(
      fc.property(shares, shares, fc.integer({ min: 2, max: 9 }), (before, after, times) => {
        const more = ({ count, total }: Share) => ({ count: count * times, total: total * times });
        const [few, many] = [changed(before, after), changed(more(before), more(after))];
        expect(many.interval.upper - many.interval.lower).toBeLessThanOrEqual(
          few.interval.upper - few.interval.lower + 1e-12,
        );
        if (!isWithinNoise(few)) expect(isWithinNoise(many)).toBe(false);
        expect(isWithinNoise(changed(before, before))).toBe(true);
      }),
    );
  });

  test('is none without cases, or where more were counted than there were', () => {
    expect(shareChange({ count: 0, total: 0 }, { count: 1, total: 2 })).toBeNull();
    expect(shareChange({ count: 1, total: 2 }, { count: 3, total: 2 })).toBeNull();
  });
});

describe('a change beyond another', () => {
  test('is less certain than either, and is turned round when they change places', () => {
    fc.assert(
      fc.property(shares, shares, shares, shares, (a, b, c, d) => {
        const [own, other] = [changed(a, b), changed(c, d)];
        const beyond = changeBeyond(own, other);
        const width = ({ interval }: typeof own) => interval.upper - interval.lower;
        expect(beyond.difference).toBeCloseTo(own.difference - other.difference, 12);
        expect(width(beyond)).toBeGreaterThanOrEqual(Math.max(width(own), width(other)) - 1e-12);
        const turned = changeBeyond(other, own);
        expect(turned.interval.lower).toBeCloseTo(-beyond.interval.upper, 12);
      }),
    );
  });
});
