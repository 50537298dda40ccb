import { Big, roundHalfUp } from '../../model/decimal.ts';
import type { Contributions, Source } from '../../model/contributions.ts';
import type { Bound } from '../../model/results.ts';
import { rollUpOf, scaleOf } from '../formula.ts';
import type { Organisation } from '../organisation.ts';
import { SCORE_PLACES } from '../scorecard/places.ts';
import type { Sheet } from '../sheet.ts';
import { high, low } from '../targets.ts';
import { contributions } from './score.ts';

const NONE = new Big(0);

/** What a unit below brings into the figure of the unit above: it is the sum of tops over the sum of bottoms. */
interface Share {
  readonly top: Big;
  readonly bottom: Big;
}

/** A figure that is pooled from the units directly below. */
interface Pool {
  readonly shares: ReadonlyMap<number, Share>;
  readonly bottom: Big;
  readonly figure: Big;
}

/** Null where the unit's figure is its own, not measured, or a sum, which has no gap that could be shared out by rates. */
function poolOf(sheet: Sheet, unit: number, month: number): Pool | null {
  const { grid } = sheet;
  const formula = grid.formulas[month];
  const how = formula && rollUpOf(formula);
  if (!formula || (how !== 'pool' && how !== 'mean') || sheet.published(unit, month) === null) return null;
  const { cells } = grid;
  const parts = grid.parts(unit, month);
  const shares = new Map(
    parts.map((part) => {
      const cell = cells.at(part, month);
      const [top, bottom] = [new Big(cells.top[cell] ?? 0).times(scaleOf(formula)), new Big(cells.bottom[cell] ?? 0)];
      return [part, how === 'mean' ? { top: top.div(bottom), bottom: new Big(1) } : { top, bottom }];
    }),
  );
  const sum = (of: keyof Share) => [...shares.values()].reduce((total, share) => total.plus(share[of]), NONE);
  return shares.size === 0 || sum('bottom').eq(0)
    ? null
    : { shares, bottom: sum('bottom'), figure: sum('top').div(sum('bottom')) };
}

const asUnit = (organisation: Organisation, unit: number): Source => ({
  from: 'unit',
  unit: organisation.ids[unit] ?? '',
});

/**
 * What the units directly below did to a figure since the month before. A unit pulls the figure by its share of the whole
 * times its distance from what the whole was; its part is how that pull has changed. Null across a changed definition.
 */
export function unitChange(
  sheet: Sheet,
  unit: number,
  month: number,
  organisation: Organisation,
): Contributions | null {
  const [now, before] = [poolOf(sheet, unit, month), poolOf(sheet, unit, month - 1)];
  const [later, earlier] = [sheet.published(unit, month), sheet.published(unit, month - 1)];
  if (!now || !before || later === null || earlier === null) return null;
  if (!sheet.grid.isComparable(month - 1, month)) return null;
  const pull = ({ shares, bottom }: Pool, one: number) => {
    const share = shares.get(one);
    return share ? share.top.minus(before.figure.times(share.bottom)).div(bottom) : NONE;
  };
  const units = [...new Set([...now.shares.keys(), ...before.shares.keys()])];
  const parts = units.map((one) => [asUnit(organisation, one), pull(now, one).minus(pull(before, one))] as const);
  const all = contributions(parts, new Big(later).minus(earlier), sheet.indicator.precision);
  return { ...all, parts: all.parts.map((part, i) => ({ ...part, byRate: rateEffect(now, before, units[i] ?? -1) })) };
}

/** A unit's present share of the whole times the change of its own figure; 0 for one that was or is not there. */
function rateEffect(now: Pool, before: Pool, unit: number): number {
  const [later, earlier] = [now.shares.get(unit), before.shares.get(unit)];
  if (!later?.bottom.gt(0) || !earlier?.bottom.gt(0)) return 0;
  const change = later.top.div(later.bottom).minus(earlier.top.div(earlier.bottom));
  return change.times(later.bottom).div(now.bottom).toNumber();
}

/** How far each unit directly below takes a figure away from its target: figure less target, shared out. */
export function unitGap(sheet: Sheet, unit: number, month: number, organisation: Organisation): Contributions | null {
  const pool = poolOf(sheet, unit, month);
  const published = sheet.published(unit, month);
  const target = sheet.target(unit, month)?.target;
  const goal = target === undefined || published === null ? null : nearerEnd(target, published);
  if (!pool || goal === null || published === null) return null;
  const places = Math.max(sheet.indicator.precision, decimals(goal));
  return contributions(gapShares(pool, goal, organisation), new Big(published).minus(goal), places);
}

/** Points of a card lost on an item, shared out to the units directly below in proportion to their parts in the gap. */
export function unitLosses(
  sheet: Sheet,
  unit: number,
  month: number,
  lost: Big,
  organisation: Organisation,
): Contributions | null {
  const pool = poolOf(sheet, unit, month);
  const target = sheet.target(unit, month)?.target;
  if (!pool || target === undefined) return null;
  const goal = nearerEnd(target, pool.figure.toNumber()) ?? low(target);
  const gap = pool.figure.minus(goal);
  const shares = gapShares(pool, goal, organisation).map(([source, part], i) => {
    // At the very target there is no gap to share out by: then by size.
    const share = gap.eq(0) ? ([...pool.shares.values()][i]?.bottom ?? NONE).div(pool.bottom) : part.div(gap);
    return [source, share.times(lost)] as const;
  });
  return contributions(shares, new Big(roundHalfUp(lost, SCORE_PLACES)), SCORE_PLACES);
}

function gapShares({ shares, bottom }: Pool, goal: number, organisation: Organisation) {
  return [...shares].map(([unit, share]) => {
    const part = share.top.minus(new Big(goal).times(share.bottom)).div(bottom);
    return [asUnit(organisation, unit), part] as const;
  });
}

/** The end of a target that a figure is measured from: in a range the one it lies beyond, null within. */
function nearerEnd(target: Bound, figure: number): number | null {
  if (typeof target === 'number') return target;
  if (figure < low(target)) return low(target);
  return figure > high(target) ? high(target) : null;
}

function decimals(figure: number): number {
  return (String(figure).split('.')[1] ?? '').length;
}
