import { folderOfCase } from '../../model/cases.ts';
import type { Month } from '../../model/month.ts';
import type { Indicator } from '../../model/records/indicator.ts';
import type { Context } from '../context.ts';
import { definitionOf } from '../indicator/definition.ts';
import { shownStatus } from '../indicators.ts';
import type { CaseFigure } from './types.ts';

/** What figures of a case are made from: its id, its own context, and an indicator of it. */
export interface CaseSubject {
  readonly id: string;
  readonly context: Context;
  readonly indicator: Indicator;
  readonly indicatorId: string;
}

/** A unit's figure of a month; a dash where the case has none. */
export function figureIn({ id, context, indicator, indicatorId }: CaseSubject, unit: string, month: Month): CaseFigure {
  const { format, names, say, scores } = context;
  const value = scores.value(unit, indicatorId, month);
  const { words, worked, inputs } = definitionOf(indicatorId, indicator, value, context);
  const shown = format.withUnit(format.figure(value.published, indicator.precision), indicator.unit);
  const formula = worked
    ? say({
        zh: `${words}：${worked.numerator} ÷ ${worked.denominator}，得 ${shown}`,
        en: `${words}: ${worked.numerator} ÷ ${worked.denominator} gives ${shown}`,
      })
    : say({ zh: `${words}：按公布的数，${shown}`, en: `${words}: as it was published, ${shown}` });
  return {
    unit: names.unit(unit, month),
    month: format.month(month),
    value: shown,
    status: shownStatus(value),
    formula,
    ...(worked && { worked }),
    rows: inputs.map(({ file, line }) => ({ file: folderOfCase(id) + file, line })),
  };
}
