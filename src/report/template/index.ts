import { expectedIn } from '../../check/reporting.ts';
import { valueAt } from '../../model/dated.ts';
import { addMonths, type Month } from '../../model/month.ts';
import { isMeasured, isOpen } from '../../model/periods.ts';
import type { Formula } from '../../model/records/indicator.ts';
import type { Measurement, Workspace } from '../../model/workspace.ts';
import { targetAt } from '../../score/targets.ts';
import type { Context } from '../context.ts';
import type { Input, Template, TemplateRow, TemplateSheet } from './types.ts';

export { INPUTS, type Input, type Template, type TemplateRow, type TemplateSheet } from './types.ts';

/**
 * What there is to fill in for a month, a sheet for each department that owns an indicator, in the order of the records: the
 * units that measure it, and those that have a row already. What stands in the month's files is filled in.
 */
export function templateFor(context: Context, month: Month, department?: string): Template {
  const { workspace, site, format, say } = context;
  const rows = rowsOf(workspace, month);
  const sheets = [...workspace.records.department].flatMap(([id, { value }]): TemplateSheet[] => {
    if (department !== undefined && id !== department) return [];
    const own = rows.filter(({ indicator }) => workspace.records.indicator.get(indicator)?.value.owner === id);
    const lines = own.flatMap((row) => lineOf(context, month, row) ?? []);
    return lines.length > 0 ? [{ department: id, name: value.name, rows: lines }] : [];
  });
  const named = format.month(month);
  return {
    month,
    title: say({
      zh: `${site.operator}${named}服务质量数据`,
      en: `${site.operator}: service quality figures, ${named}`,
    }),
    sheets,
  };
}

interface Pair {
  readonly unit: string;
  readonly indicator: string;
  readonly standing?: Measurement | undefined;
}

/** Where an indicator does not say who measures it, those do that had a row for it in so many months. */
const RECENT = 12;

function rowsOf(workspace: Workspace, month: Month): Pair[] {
  const { records, measurementFiles } = workspace;
  const expected = new Map(expectedIn(workspace, month));
  const rows = measurementFiles
    .filter((file) => file.month <= month && file.month >= addMonths(month, -RECENT))
    .flatMap((file) => file.rows);
  const byIndicator = Map.groupBy(rows, ({ indicator }) => indicator);
  const order = [...records.unit.keys()];
  return [...records.indicator].flatMap(([indicator, { value }]) => {
    const own = byIndicator.get(indicator) ?? [];
    const standing = new Map(own.filter((row) => row.month === month).map((row) => [row.unit, row]));
    const recent = own.map(({ unit }) => unit).filter((unit) => isThere(workspace, unit, month));
    const asked = expected.get(indicator) ?? (isMeasured(value, month) ? recent : []);
    const first = asked.length > 0 || value.measuredAt || !isMeasured(value, month) ? [] : companies(workspace, month);
    const units = new Set([...asked, ...first, ...standing.keys()]);
    return [...units]
      .sort((a, b) => order.indexOf(a) - order.indexOf(b))
      .map((unit) => ({ unit, indicator, standing: standing.get(unit) }));
  });
}

function isThere({ records }: Workspace, unit: string, month: Month): boolean {
  const record = records.unit.get(unit)?.value;
  return record !== undefined && isOpen(record, month);
}

/** Nobody has measured it yet: the company is asked. */
function companies({ records }: Workspace, month: Month): string[] {
  return [...records.unit]
    .filter(([, { value }]) => value.type === 'company' && isOpen(value, month))
    .map(([id]) => id);
}

/** Undefined for what nobody fills in: what is computed from others, or has no formula in force. */
function lineOf(context: Context, month: Month, { unit, indicator, standing }: Pair): TemplateRow | undefined {
  const { workspace, names, format, scores } = context;
  const record = workspace.records.indicator.get(indicator)?.value;
  const its = workspace.records.unit.get(unit)?.value;
  const formula = record && valueAt(record.formula, month);
  if (!record || !its || !formula || formula.kind === 'computed' || formula.kind === 'launches') return undefined;
  const target = record.targets?.[targetAt(record, unit, its, month)]?.target;
  const [least, most] = record.bounds ?? [];
  return {
    unit,
    indicator,
    unitName: names.unit(unit, month),
    indicatorName: record.name,
    inputs: [...figuresOf(formula), 'sample', 'status', 'note'],
    filled: filledIn(standing),
    help: helpOf(formula, context),
    measure: record.unit,
    precision: record.precision,
    last: scores.value(unit, indicator, addMonths(month, -1)).published,
    target: format.bound(
      typeof target === 'number' || target === undefined ? target : [target[0] ?? 0, target[1] ?? 0],
      record.precision,
      record.direction,
    ),
    isCounted: formula.kind === 'ratio' || formula.kind === 'per',
    ...(least !== undefined && most !== undefined && { bounds: [least, most] as const }),
  };
}

function figuresOf({ kind }: Formula): Input[] {
  return kind === 'sum' || kind === 'value' ? ['value'] : ['numerator', 'denominator'];
}

function helpOf(formula: Formula, { say }: Context): string {
  if ('counts' in formula) return formula.counts;
  if (formula.kind === 'computed') return '';
  const { numerator, denominator } = formula;
  return say({
    zh: `分子：${numerator}；分母：${denominator}`,
    en: `Numerator: ${numerator}; denominator: ${denominator}`,
  });
}

function filledIn(row: Measurement | undefined): TemplateRow['filled'] {
  if (!row) return {};
  const { numerator, denominator, value, sample, note, preliminary } = row;
  return {
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...(value !== undefined && { value }),
    ...(sample !== undefined && { sample }),
    ...(preliminary && { status: 'preliminary' }),
    ...(note !== undefined && { note }),
  };
}
