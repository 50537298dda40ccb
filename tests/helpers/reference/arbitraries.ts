import fc from 'fast-check';
import type { Month } from '../../../src/model/month.ts';

/** Two quarters and two years; what is measured may be fewer, with gaps. */
export const MONTHS: readonly Month[] = ['2024-11', '2024-12', '2025-01', '2025-02', '2025-03', '2025-04'];
export const month = fc.constantFrom(...MONTHS);
export const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 2 });
export const tenths = (from: number, to: number) =>
  fc.integer({ min: from * 10, max: to * 10 }).map((value) => value / 10);

/** A value that may have changed: as it is, or a list with months. */
export const dated = <T>(of: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 3, arbitrary: of },
    fc.tuple(of, of, month).map(([value, later, from]) => [
      { from: '2024-01', value },
      { from, value: later },
    ]),
  );
