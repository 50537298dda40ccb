import type { Context } from '../context.ts';
import { widestUnit } from '../indicators.ts';
import { linkTo, type Link } from '../links.ts';
import { trendOf } from './trend.ts';
import type { IndicatorPage, Trend } from './types.ts';

/** The months of an indicator at its widest unit, with what a chart of them needs. */
export interface WidestTrend extends Link, Pick<IndicatorPage, 'unit' | 'unitName' | 'bounds'> {
  readonly trend: Trend;
}

/** The course of an indicator for the company, or for the first unit that has figures; undefined without any. */
export function widestTrend(id: string, context: Context): WidestTrend | undefined {
  const indicator = context.workspace.records.indicator.get(id)?.value;
  const { latest } = context;
  const measured = widestUnit(id, context);
  if (!indicator || latest === undefined || measured === undefined) return undefined;
  const trend = trendOf(id, measured, latest, context);
  if (!trend) return undefined;
  const { bounds, unit } = indicator;
  return {
    ...linkTo('indicator', id, context),
    unit,
    unitName: context.names.unit(measured, latest),
    ...(bounds && { bounds: [bounds[0] ?? 0, bounds[1] ?? 0] }),
    trend,
  };
}
