import { Big } from '../../model/decimal.ts';
import type { UnitShare } from '../../model/contributions.ts';
import type { Organisation } from '../organisation.ts';
import type { Sheet } from '../sheet.ts';
import { apportion } from './apportion.ts';

const WHOLE = 100;
/** Decimals of a share: those of the regulator's bulletins. */
const PLACES = 1;

/**
 * What the units directly below a unit bring into its figure, in the order of the records: of what is counted and of what it
 * is counted against. Null where the figure is not pooled from counts of theirs.
 */
export function unitShares(sheet: Sheet, unit: number, month: number, organisation: Organisation): UnitShare[] | null {
  const { cells, parts, formulas } = sheet.grid;
  const formula = formulas[month];
  const below = parts(unit, month);
  if (!formula || !('numerator' in formula) || below.length === 0) return null;
  const tops = below.map((part) => cells.top[cells.at(part, month)] ?? 0);
  const bottoms = below.map((part) => cells.bottom[cells.at(part, month)] ?? 0);
  const [ofTop, ofBottom] = [sharesOf(tops), sharesOf(bottoms)];
  return below.map((part, i) => ({
    unit: organisation.ids[part] ?? '',
    numerator: tops[i] ?? 0,
    ofNumerator: ofTop?.[i] ?? null,
    ofDenominator: ofBottom?.[i] ?? null,
  }));
}

/** Each part of the whole in per cent, rounded so that all of them make 100; undefined where there is nothing to share. */
function sharesOf(parts: readonly number[]): number[] | undefined {
  const sum = parts.reduce((total, part) => total.plus(part), new Big(0));
  if (!sum.gt(0)) return undefined;
  return apportion(
    parts.map((part) => new Big(part).times(WHOLE).div(sum)),
    WHOLE,
    PLACES,
  );
}
