import { inForce } from '../../model/dated.ts';
import type { Month } from '../../model/month.ts';
import type { Formula, Indicator } from '../../model/records/indicator.ts';
import type { InputRow, Value } from '../../model/results.ts';
import type { Context } from '../context.ts';
import { figureOf, type Figure } from '../indicators.ts';
import { linkTo } from '../links.ts';
import { typeName } from '../unit-types.ts';
import type { Definition, DefinitionChange, InputLine } from './types.ts';

/** A formula with the month it is in force from; the first one has been from the beginning. */
interface DatedFormula {
  readonly from: Month;
  readonly value: Formula;
  readonly reason?: string;
}

/** The definitions of an indicator, oldest first. */
function definitionsOf({ formula }: Indicator): readonly DatedFormula[] {
  if (!Array.isArray(formula)) return [{ from: '', value: formula as Formula }];
  return [...(formula as readonly DatedFormula[])].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** How an indicator is computed and from what, with the figures of one value. */
export function definitionOf(id: string, indicator: Indicator, value: Value | undefined, context: Context): Definition {
  const { format, site, say, scores } = context;
  const formula = inForce(definitionsOf(indicator), value?.month ?? '9999-12')?.value;
  const rows = value ? scores.inputs(value.unit, id, value.month) : [];
  const { source, measuredAt = [], minimumSample } = indicator;
  const dueDay = site.calendar?.dueDay;
  const fraction = formula && fractionOf(formula, context);
  const counts = value && countsOf(value, context);
  return {
    words: formula ? wordsOf(formula, context) : '',
    ...(fraction && { fraction }),
    ...(fraction &&
      counts && {
        worked: {
          ...counts,
          result: format.withUnit(format.figure(value.published, indicator.precision), indicator.unit),
        },
      }),
    terms: formula && value ? termsOf(formula, value, context) : [],
    notes: notesOf(indicator, value, rows, context),
    ...(source !== undefined && { source }),
    ...(measuredAt.length > 0 && { measuredAt: format.list(measuredAt.map((type) => typeName(type, context))) }),
    ...(dueDay !== undefined && {
      due: say({ zh: `次月 ${dueDay} 日前报齐`, en: `by day ${dueDay} of the next month` }),
    }),
    ...(minimumSample !== undefined && { minimumSample }),
    inputs: rows.map((row) => inputLine(row, indicator, context)),
    ...(rows.length > 1 && counts && { total: counts }),
  };
}

/** What changed in the definition, newest first. */
export function changesOf(indicator: Indicator, context: Context): DefinitionChange[] {
  const definitions = definitionsOf(indicator);
  return definitions
    .slice(1)
    .map(({ from, value, reason }, i) => ({
      from: context.format.month(from),
      ...(reason !== undefined && { reason }),
      before: wordsOf(definitions[i]?.value ?? value, context),
      after: wordsOf(value, context),
    }))
    .reverse();
}

function wordsOf(formula: Formula, context: Context): string {
  const { format, names, say } = context;
  if (formula.kind === 'computed') {
    const sign = { sum: ' + ', difference: ' − ', ratio: ' ÷ ' }[formula.operation];
    const terms = formula.of.map((id) => names.of('indicator', id)).join(sign);
    if (formula.scale === undefined || formula.scale === 1) return terms;
    const scale = format.figure(formula.scale, 0);
    return formula.operation === 'ratio' ? `${terms} × ${scale}` : `(${terms}) × ${scale}`;
  }
  if (formula.kind === 'sum') return say({ zh: `${formula.counts}之和`, en: `Sum of ${formula.counts}` });
  if (formula.kind === 'value') return formula.counts;
  const scale = scaleOf(formula);
  const quotient = `${formula.numerator} ÷ ${formula.denominator}`;
  return scale === 1 ? quotient : `${quotient} × ${format.figure(scale, 0)}`;
}

/** The figures that a computed one is made from, of the same unit and month. */
function termsOf(formula: Formula, { unit, month }: Value, context: Context): Figure[] {
  if (formula.kind !== 'computed') return [];
  return formula.of.flatMap((id) => figureOf(context.scores.value(unit, id, month), context) ?? []);
}

function fractionOf(formula: Formula, { format }: Context): Definition['fraction'] {
  if (!isQuotient(formula)) return undefined;
  const { numerator, denominator } = formula;
  const scale = scaleOf(formula);
  return { numerator, denominator, ...(scale !== 1 && { scale: format.figure(scale, 0) }) };
}

type Quotient = Extract<Formula, { numerator: string }>;

function isQuotient(formula: Formula): formula is Quotient {
  return 'numerator' in formula;
}

function scaleOf(formula: Quotient): number {
  return formula.kind === 'mean' ? 1 : (formula.scale ?? 1);
}

function countsOf({ numerator, denominator }: Value, context: Context) {
  if (numerator === null || denominator === null) return undefined;
  return { numerator: countText(numerator, context), denominator: countText(denominator, context) };
}

/** Counts are mostly whole; sums of hours and minutes are not. */
function countText(count: number | undefined, { format }: Context): string {
  return format.figure(count, count === undefined || Number.isInteger(count) ? 0 : 2);
}

function inputLine(row: InputRow, { precision }: Indicator, context: Context): InputLine {
  return {
    ...nameOf(row, context),
    ...(row.indicator !== undefined && { indicator: context.names.of('indicator', row.indicator) }),
    numerator: countText(row.numerator, context),
    denominator: countText(row.denominator, context),
    value: context.format.figure(row.value, precision),
    file: row.file,
    line: row.line,
  };
}

function nameOf({ launch, unit, month }: InputRow, context: Context): Pick<InputLine, 'unit' | 'path'> {
  if (launch === undefined) return { unit: context.names.unit(unit, month) };
  const { name, path } = linkTo('launch', launch, context);
  return { unit: name, path };
}

const DIRECTIONS = {
  higher: { zh: '越高越好', en: 'Higher is better.' },
  lower: { zh: '越低越好', en: 'Lower is better.' },
  range: { zh: '在区间内为好', en: 'Within the range is good.' },
} as const;

function notesOf(
  { direction, precision, judge }: Indicator,
  value: Value | undefined,
  rows: readonly InputRow[],
  { say }: Context,
): string[] {
  const rounded = say(
    judge === 'exact'
      ? {
          zh: `公布 ${precision} 位小数，按未取舍的数值判定。`,
          en: `Published with ${precision} decimals, judged on the exact figure.`,
        }
      : {
          zh: `四舍五入到 ${precision} 位小数，按公布值判定。`,
          en: `Rounded half up to ${precision} decimals and judged as published.`,
        },
  );
  const better = say({ zh: `${DIRECTIONS[direction].zh}。`, en: DIRECTIONS[direction].en });
  if (rows.some(({ launch }) => launch !== undefined)) {
    const launches = say({
      zh: '每个项目算一件：上线那天全部标准通过或不适用的计入分子，靠豁免上线的不计。没有项目上线的月份没有数。',
      en: 'Each launch counts once; it counts above the line where every standard was passed or did not apply on the day it went live, and a waiver is no pass. A month in which none went live has no figure.',
    });
    return [better, rounded, launches];
  }
  if (value?.origin !== 'pooled' || value.denominator === null) return [better, rounded];
  const pooled = say({
    zh: `由 ${rows.length} 个单位的分子之和除以分母之和得出，不是各单位数值的平均。`,
    en: `The numerators of ${rows.length} units over their denominators: not a mean of the units' figures.`,
  });
  return [better, rounded, pooled];
}
