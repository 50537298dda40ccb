import type { Month } from '../../model/month.ts';
import type { Context } from '../context.ts';
import { indicatorLine, type IndicatorLine } from '../indicator/list.ts';

/** An indicator's present figure, and the month it is of; no month before there are any figures. */
export interface ProseFigure extends IndicatorLine {
  readonly month?: Month;
}

/** Undefined for an id that there is not. */
export function proseFigure(id: string, context: Context): ProseFigure | undefined {
  const entry = context.workspace.records.indicator.get(id);
  return entry && { ...indicatorLine(entry, context), ...(context.latest !== undefined && { month: context.latest }) };
}
