import type { Month } from '../../model/month.ts';
import type { Indicator } from '../../model/records/indicator.ts';
import type { Unit } from '../../model/records/organisation.ts';
import type { Grid } from '../grid.ts';
import { closeness } from '../targets.ts';

/** A month from which a series is judged anew, and why: another definition, or a record that says so. */
export interface PhaseStart {
  readonly from: Month;
  readonly because: 'definition' | 'rebase';
  /** The place of the entry in the indicator's `chart.rebase`. */
  readonly rebase?: number;
}

/** Where the chart of a unit begins anew, oldest first. A recorded reason goes before a changed definition of the same month. */
export function phaseStarts(
  indicator: Indicator,
  id: string,
  unit: Unit | undefined,
  breaks: readonly Month[],
): PhaseStart[] {
  const starts = new Map<Month, PhaseStart>(breaks.map((from) => [from, { from, because: 'definition' }]));
  for (const [rebase, entry] of (indicator.chart?.rebase ?? []).entries()) {
    const isMeant = entry.units === undefined || (unit !== undefined && closeness(entry, id, unit) !== -1);
    if (isMeant) starts.set(entry.from, { from: entry.from, because: 'rebase', rebase });
  }
  return [...starts.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

export interface Phase<P> {
  /** Undefined for the first phase, which begins with the series. */
  readonly start: PhaseStart | undefined;
  readonly points: readonly P[];
}

/** Points by phase; a phase in which nothing was measured is left out. */
export function splitAt<P extends { readonly month: Month }>(
  points: readonly P[],
  starts: readonly PhaseStart[],
): Phase<P>[] {
  const bounds = [undefined, ...starts];
  const phases = bounds.map((start, i) => {
    const next = bounds[i + 1]?.from;
    const isIn = ({ month }: P) => (start === undefined || month >= start.from) && (next === undefined || month < next);
    return { start, points: points.filter(isIn) };
  });
  return phases.filter((phase) => phase.points.length > 0);
}

/** The months in which another definition came into force than the one before. */
export function definitionBreaks({ formulas, isComparable }: Grid, months: readonly Month[]): Month[] {
  const defined = months.flatMap((month, place) => (formulas[place] === undefined ? [] : [{ month, place }]));
  let since = defined[0];
  return defined.flatMap((now, i) => {
    // What it is computed from may not be measured in the month before, but in the first one since.
    const before = [since, defined[i - 1]];
    if (before.every((one) => one === undefined || isComparable(one.place, now.place))) return [];
    since = now;
    return [now.month];
  });
}
