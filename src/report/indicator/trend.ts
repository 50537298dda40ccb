import type { Month } from '../../model/month.ts';
import type { Indicator } from '../../model/records/indicator.ts';
import type { ControlChart, Value } from '../../model/results.ts';
import { changeOf } from '../change.ts';
import type { Context } from '../context.ts';
import { shownStatus } from '../indicators.ts';
import { signalTexts } from '../variation.ts';
import { phaseIn, phasesOf, rebaseNotes, type Phase } from './phases.ts';
import { trendFinding } from './trend-finding.ts';
import type { Trend, TrendMonth } from './types.ts';

/** The months up to the latest of a unit's indicator, with the limits of each phase of its chart; undefined without a figure. */
export function trendOf(id: string, unit: string, latest: Month, context: Context): Trend | undefined {
  const indicator = context.workspace.records.indicator.get(id)?.value;
  const series = context.scores.series(unit, id).filter(({ month }) => month <= latest);
  const value = series.at(-1);
  if (!indicator || !value || series.every(({ published }) => published === null)) return undefined;
  const breaks = new Set(context.scores.breaks(id));
  const chart = context.scores.chart(unit, id, latest);
  const phases = chart ? phasesOf(chart, indicator) : [];
  const signals = chart ? signalsOf(chart, phases, indicator.direction) : new Map<Month, Said>();
  return {
    finding: trendFinding({ series, chart, breaks: [...breaks] }, context),
    months: series.map((each) => ({
      ...trendMonth(each, indicator, breaks, signals.get(each.month), context),
      ...inPhase(each.month, phases, context),
    })),
    notes: rebaseNotes(phases, indicator, context),
    labels: labelsOf(value, chart, indicator, context),
  };
}

type Said = Pick<ControlChart['points'][number], 'signals' | 'side'> & {
  readonly way: NonNullable<TrendMonth['signal']>;
};

/** The months whose figure is more than chance, and which way they speak; none where figures are too few to tell. */
function signalsOf(
  { points }: ControlChart,
  phases: readonly Phase[],
  direction: Indicator['direction'],
): Map<Month, Said> {
  return new Map(
    points.flatMap(({ month, signals, side }) => {
      if (side === undefined || phaseIn(month, phases)?.few) return [];
      const isBetter = (side === 'high') === (direction === 'higher');
      const way = direction === 'range' ? 'special' : isBetter ? 'better' : 'worse';
      return [[month, { signals, side, way }] as const];
    }),
  );
}

function trendMonth(
  value: Value,
  { precision, direction, unit }: Indicator,
  breaks: ReadonlySet<Month>,
  said: Said | undefined,
  context: Context,
): TrendMonth {
  const { format, say } = context;
  const { month, published, target, mom, preliminary } = value;
  return {
    month,
    name: format.month(month),
    short: format.monthShort(month),
    year: say({ zh: `${month.slice(0, 4)}年`, en: month.slice(0, 4) }),
    value: published,
    target: target?.target ?? null,
    valueText: format.withUnit(format.figure(published, precision), unit),
    targetText: format.withUnit(format.bound(target?.target, precision, direction), unit),
    status: shownStatus(value),
    mom: changeOf(mom, precision, format),
    preliminary,
    ...(said && { signal: said.way, signalText: format.list(signalTexts(said, context)) }),
    ...(breaks.has(month) && { break: say({ zh: '口径改变', en: 'new definition' }) }),
  };
}

/** What a month has from its phase: limits, where they rest on enough figures, and whether they begin anew with it. */
function inPhase(month: Month, phases: readonly Phase[], { say }: Context): Pick<TrendMonth, 'limits' | 'rebase'> {
  const phase = phaseIn(month, phases);
  const isStart = phase?.because === 'rebase' && phase.from === month;
  return {
    ...(phase && !phase.few && { limits: phase.limits }),
    ...(isStart && { rebase: say({ zh: '重算控制限', en: 'new limits' }) }),
  };
}

function labelsOf(
  value: Value,
  chart: ControlChart | null,
  { precision }: Indicator,
  { format, say }: Context,
): Trend['labels'] {
  const goal = (end: number) =>
    say({ zh: `目标 ${format.figure(end, precision)}`, en: `target ${format.figure(end, precision)}` });
  const target = value.target?.target;
  const mean = format.figure(chart?.mean, precision);
  return {
    value: format.figure(value.published, precision),
    ...(target !== undefined && {
      target: typeof target === 'number' ? goal(target) : [goal(target[0]), goal(target[1])],
    }),
    mean: say({ zh: `均值 ${mean}`, en: `mean ${mean}` }),
    lower: say({ zh: '控制下限', en: 'lower limit' }),
    upper: say({ zh: '控制上限', en: 'upper limit' }),
  };
}
