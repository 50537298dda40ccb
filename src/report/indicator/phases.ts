import type { Month } from '../../model/month.ts';
import type { Indicator } from '../../model/records/indicator.ts';
import type { ChartPhase, ControlChart } from '../../model/results.ts';
import { countsPart, formulaIn, scaleOf } from '../../score/formula.ts';
import type { Context } from '../context.ts';
import type { Limits } from './types.ts';

/** A part of a series that has limits of its own, or too few figures for any. */
export interface Phase extends Pick<ChartPhase, 'from' | 'few' | 'because' | 'rebase'> {
  /** Within what the figures can be. */
  readonly limits: Limits;
}

/** The phases of a control chart, oldest first; the only one of a chart that is not judged anew goes back to the beginning. */
export function phasesOf(chart: ControlChart, indicator: Indicator): Phase[] {
  const { points, phases = [{ ...chart, from: points[0]?.month ?? '', to: points.at(-1)?.month ?? '' }] } = chart;
  return phases.map((phase: ChartPhase) => ({ ...phase, limits: limitsOf(phase, indicator) }));
}

/** The phase that a month belongs to: the last that had begun; months before the first figure belong to the first. */
export function phaseIn(month: Month, phases: readonly Phase[]): Phase | undefined {
  return phases.findLast(({ from }) => from <= month) ?? phases[0];
}

/** Why limits are computed anew from some month on, a sentence for each record that says so. */
export function rebaseNotes(phases: readonly Phase[], indicator: Indicator, { format, say }: Context): string[] {
  return phases.flatMap(({ rebase }) => {
    const record = rebase === undefined ? undefined : indicator.chart?.rebase?.[rebase];
    if (!record) return [];
    const [month, reason] = [format.month(record.from), record.reason.replace(/[。.]$/, '')];
    return [
      say({
        zh: `控制限自${month}起重新计算：${reason}。`,
        en: `Limits are computed anew from ${month}: ${reason}.`,
      }),
    ];
  });
}

/** A share is never above 100 %, whether or not its record says so. */
function limitsOf({ mean, lower, upper, to }: ChartPhase, indicator: Indicator): Limits {
  const formula = formulaIn(indicator, to);
  const [least, most] = formula && countsPart(formula) ? [0, scaleOf(formula)] : [-Infinity, Infinity];
  const [low = least, high = most] = indicator.bounds ?? [];
  return { mean, lower: Math.max(lower, low, least), upper: Math.min(upper, high, most) };
}
