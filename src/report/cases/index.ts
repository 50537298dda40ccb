import type { Month } from '../../model/month.ts';
import { counted } from '../format.ts';
import type { Context } from '../context.ts';
import { definitionOf } from '../indicator/definition.ts';
import { caseContext } from './context.ts';
import { figureIn, type CaseSubject } from './figure.ts';
import type { CaseFigure, CaseTable } from './types.ts';

export type * from './types.ts';
export { caseContext } from './context.ts';

/** One figure of a case; undefined where the case, the unit or the indicator is not there. */
export function caseFigure(
  id: string,
  unit: string,
  indicator: string,
  month: Month,
  context: Context,
): CaseFigure | undefined {
  const subject = subjectOf(id, indicator, context);
  return subject?.context.workspace.records.unit.has(unit) ? figureIn(subject, unit, month) : undefined;
}

/** An indicator of a case for every unit and month that has figures; undefined where there is no such case or indicator. */
export function caseTable(id: string, indicator: string, context: Context): CaseTable | undefined {
  const subject = subjectOf(id, indicator, context);
  if (!subject) return undefined;
  const its = subject.context;
  const units = its.scores.unitsOf(indicator);
  const rows = units.map((unit) => ({
    unit: its.names.unit(unit),
    figures: its.months.map((month) => figureIn(subject, unit, month)),
  }));
  const figures = rows.flatMap((row) => row.figures);
  const { words, fraction } = definitionOf(indicator, subject.indicator, undefined, its);
  const target = targetOf(subject, units);
  const { source, name } = subject.indicator;
  return {
    title: its.say({ zh: `${its.site.name}：${name}`, en: `${its.site.name}: ${name}` }),
    finding: findingOf(subject, figures, target),
    months: its.months.map((month) => its.format.month(month)),
    ...(target !== undefined && { target }),
    rows,
    definition: { words, ...(fraction && { fraction }) },
    isAsReported: figures.every(({ worked }) => worked === undefined),
    ...(source !== undefined && { source }),
  };
}

function subjectOf(id: string, indicatorId: string, context: Context): CaseSubject | undefined {
  const its = caseContext(id, context);
  const indicator = its?.workspace.records.indicator.get(indicatorId)?.value;
  return its && indicator && { id, context: its, indicator, indicatorId };
}

/** The target that all figures are judged by; undefined where there is none, or more than one. */
function targetOf({ context, indicator, indicatorId }: CaseSubject, units: readonly string[]): string | undefined {
  const { format, months, scores } = context;
  const targets = units.flatMap((unit) =>
    months.map((month) => {
      const target = scores.value(unit, indicatorId, month).target?.target;
      return format.withUnit(format.bound(target, indicator.precision, indicator.direction), indicator.unit);
    }),
  );
  const [first] = targets;
  return first !== undefined && first !== '—' && targets.every((target) => target === first) ? first : undefined;
}

function findingOf(
  { context, indicator }: CaseSubject,
  figures: readonly CaseFigure[],
  target: string | undefined,
): string {
  const { format, say } = context;
  const measured = figures.filter(({ value }) => value !== '—');
  const [only] = measured;
  if (measured.length === 1 && only) {
    const { name } = indicator;
    return say({ zh: `${only.unit}${name}：${only.value}`, en: `${only.unit}, ${lowerFirst(name)}: ${only.value}` });
  }
  if (target === undefined) return indicator.name;
  const met = measured.filter(({ status }) => status === 'achieved').length;
  const of = format.figure(measured.length, 0);
  return say({
    zh: `${of} 个数里 ${met} 个达到目标（${target}）`,
    en: `${met} of ${counted(measured.length, 'figure')} on target (${target})`,
  });
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
