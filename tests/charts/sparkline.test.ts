import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sparkline } from '../../src/charts/sparkline.ts';
import { ESCAPED, HOSTILE, VALUES } from './samples.ts';
import { bytes, expectSnapshot } from './snapshot.ts';

const YEAR = VALUES.slice(9);

describe('sparkline', () => {
  test('a year with a target that was raised', () => {
    const targets = YEAR.map((_, i) => (i < 3 ? 94.5 : 95));
    expectSnapshot('sparkline-year', sparkline({ values: YEAR, targets, label: '近13个月' }));
  });

  test('gaps, single months and a preliminary end', () => {
    const values = [1, 2, null, 3, null, null, 5, 6, 7, null, 4, 3, 2];
    expectSnapshot('sparkline-gaps', sparkline({ values, targets: values.map(() => 4), preliminary: true }));
  });

  test('a last month without data has no dot', () => {
    expect(sparkline({ values: [1, 2, 3] })).toContain('<circle');
    expect(sparkline({ values: [1, 2, null] })).not.toContain('<circle');
  });

  test('is decoration unless it has a label, and the label is text', () => {
    expect(sparkline({ values: YEAR })).toContain('aria-hidden="true"');
    const named = sparkline({ values: YEAR, label: HOSTILE });
    expect(named).toContain(`role="img" aria-label="${ESCAPED}"`);
  });

  test('22 months stay under 600 bytes, and all of it inside the picture', () => {
    const value = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { freq: 5 });
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 22 }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (values, target) => {
          const svg = sparkline({ values, targets: values.map(() => target), label: '近22个月' });
          expect(bytes(svg)).toBeLessThanOrEqual(600);
          expect(svg).not.toMatch(/NaN|Infinity|\de-/);
          for (const [, x, y] of svg.matchAll(/M(-?[\d.]+?)[ ]?(-?[\d.]+)/g)) {
            expect(Number(x)).toBeGreaterThanOrEqual(0);
            expect(Number(x)).toBeLessThanOrEqual(96);
            expect(Number(y)).toBeGreaterThanOrEqual(0);
            expect(Number(y)).toBeLessThanOrEqual(24);
          }
        },
      ),
    );
  });
});
