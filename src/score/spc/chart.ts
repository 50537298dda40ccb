import type { Month } from '../../model/month.ts';
import type { Indicator } from '../../model/records/indicator.ts';
import type {
  Agreement,
  Assurance,
  Bound,
  ChartPhase,
  ChartPoint,
  ControlChart,
  Status,
  Value,
  Variation,
} from '../../model/results.ts';
import { high, low } from '../targets.ts';
import { splitAt, type PhaseStart } from './phases.ts';
import { xmr, type Xmr } from './xmr.ts';

/** Below this many points limits are provisional, and a chart says so. */
const ENOUGH_POINTS = 12;

type Direction = Indicator['direction'];

export interface ChartOptions {
  readonly direction: Direction;
  /** Leave out once the moving ranges that are themselves a signal. */
  readonly screen?: boolean;
  /** Months from which the series is judged anew, oldest first. */
  readonly starts?: readonly PhaseStart[];
}

/**
 * The control chart of the values that were measured up to the latest month; null for fewer than two. Where it is judged anew,
 * each phase has its own mean, limits and signals, and the chart speaks of the last one.
 */
export function chartOf(
  measured: readonly { readonly month: Month; readonly value: number }[],
  latest: Value,
  { direction, screen = false, starts = [] }: ChartOptions,
): ControlChart | null {
  if (measured.length < 2) return null;
  const phases = splitAt(measured, starts).map(({ points, start }) => {
    const drawn = xmrOf(
      points.map(({ value }) => value),
      screen,
    );
    return { drawn, start, points: points.map((point, i) => pointOf(point, drawn.points[i])) };
  });
  const last = phases.at(-1);
  if (!last) return null;
  const { drawn } = last;
  const few = last.points.length < ENOUGH_POINTS;
  const variation = variationOf(drawn, direction);
  const target = latest.target?.target;
  return {
    unit: latest.unit,
    indicator: latest.indicator,
    mean: drawn.mean,
    lower: drawn.lower,
    upper: drawn.upper,
    points: phases.flatMap(({ points }) => points),
    few,
    variation,
    // A single point has no limits that a target could be held against.
    assurance: target === undefined || last.points.length < 2 ? null : assuranceOf(drawn, target, direction),
    agreement: latest.value !== null && !few ? agreementOf(latest.status, variation) : null,
    ...(phases.length > 1 && { phases: phases.map(phaseOf) }),
  };
}

/** A single value is its own mean, and nothing about it can be a signal. */
function xmrOf(values: readonly number[], screen: boolean): Xmr {
  const [only = 0] = values;
  return (
    xmr(values, { screen }) ?? {
      mean: only,
      meanRange: 0,
      lower: only,
      upper: only,
      points: values.map((value) => ({ value, signals: [], side: 0 })),
    }
  );
}

function pointOf(
  { month, value }: { month: string; value: number },
  judged: Xmr['points'][number] | undefined,
): ChartPoint {
  const { signals = [], side = 0 } = judged ?? {};
  return { month, value, signals, ...(side !== 0 && { side: side > 0 ? 'high' : 'low' }) };
}

function phaseOf({
  drawn,
  start,
  points,
}: {
  drawn: Xmr;
  start: PhaseStart | undefined;
  points: readonly ChartPoint[];
}): ChartPhase {
  return {
    from: points[0]?.month ?? '',
    to: points.at(-1)?.month ?? '',
    mean: drawn.mean,
    lower: drawn.lower,
    upper: drawn.upper,
    few: points.length < ENOUGH_POINTS,
    ...(start && { because: start.because }),
    ...(start?.rebase !== undefined && { rebase: start.rebase }),
  };
}

/** What the latest point says. In a range neither high nor low is better. */
export function variationOf(chart: Xmr, direction: Direction): Variation {
  const side = chart.points.at(-1)?.side ?? 0;
  if (side === 0) return 'common';
  if (direction === 'range') return 'special';
  return side > 0 === (direction === 'higher') ? 'better' : 'worse';
}

/** How the traffic light and the control chart of the same month go together. */
export function agreementOf(status: Status, variation: Variation): Agreement | null {
  if (status === 'no-data') return null;
  if (status === 'missed' && variation === 'common') return 'missed-but-common';
  if (status === 'missed' && variation === 'better') return 'missed-but-better';
  if (status === 'achieved' && variation === 'worse') return 'achieved-but-worse';
  return 'agree';
}

/**
 * Whether, as things go, the target will be met: always when the limits lie within what meets it, never when they lie
 * without, else it may or may not. Null for a range that has a single figure as its target.
 */
export function assuranceOf(
  { lower, upper }: Pick<Xmr, 'lower' | 'upper'>,
  target: Bound,
  direction: Direction,
): Assurance | null {
  if (direction === 'range' && typeof target === 'number') return null;
  const least = direction === 'lower' ? -Infinity : low(target);
  const most = direction === 'higher' ? Infinity : high(target);
  if (lower >= least && upper <= most) return 'will-pass';
  return upper < least || lower > most ? 'will-fail' : 'may';
}
