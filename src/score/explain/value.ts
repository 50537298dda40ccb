import type { Bilingual } from '../../model/diagnostic.ts';
import type { DefinitionInForce, Explanation, Expression } from '../../model/explanation.ts';
import type { Month } from '../../model/month.ts';
import type { Indicator } from '../../model/records/indicator.ts';
import type { Value } from '../../model/results.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Calendar } from '../calendar.ts';
import { rollUpOf, scaleOf } from '../formula.ts';
import type { Organisation } from '../organisation.ts';
import type { Sheet } from '../sheet.ts';
import type { SheetOf } from '../sheets.ts';
import type { Values } from '../values.ts';
import { figure, minus, over, plus, rounded, times } from './arithmetic.ts';
import { formulaWords, NOTES, scoringWords } from './words.ts';
import { write } from './write.ts';

/** What explanations are made from. Names and texts come from `texts`, a workspace in the reader's language. */
export interface ExplainContext {
  readonly texts: Workspace;
  readonly organisation: Organisation;
  readonly calendar: Calendar;
  readonly sheetOf: SheetOf;
  readonly values: Values;
}

/** How a value came about. Where it is computed from other indicators, theirs are its parts. */
export function explainValue(unit: string, indicator: string, month: Month, context: ExplainContext): Explanation {
  const { texts, values, sheetOf } = context;
  const value = values.value(unit, indicator, month);
  const sheet = sheetOf(indicator);
  const place = context.calendar.place(month);
  const formula = sheet?.grid.formulas[place];
  const at = context.organisation.find(unit) ?? -1;
  const exact = sheet && value.published !== null ? valueArithmetic(sheet, at, place) : undefined;
  const places = sheet?.indicator.precision ?? 0;
  const arithmetic = exact && rounded(exact, places);
  const record = texts.records.indicator.get(indicator)?.value;
  const inTexts = record && formula && inForceBy(record, formulaPlace(sheet.indicator, formula));
  return {
    of: { figure: 'value', unit, indicator, month },
    result: value.published,
    words: inTexts ? formulaWords(inTexts, (id) => nameOf(id, texts)) : { zh: '', en: '' },
    ...(arithmetic && { arithmetic, numbers: write(arithmetic), places }),
    inputs: values.inputs(unit, indicator, month),
    ...(value.target && { target: value.target }),
    ...(formula && sheet && { definition: definitionOf(sheet.indicator, formula) }),
    notes: notesOf(value, sheet, at, place),
    parts: formula?.kind === 'computed' ? formula.of.map((id) => explainValue(unit, id, month, context)) : [],
  };
}

/** How a value became points, with the value as its part. */
export function explainPoints(unit: string, indicator: string, month: Month, context: ExplainContext): Explanation {
  const { values } = context;
  const points = values.points(unit, indicator, month);
  const scoring = values.scoring(indicator, month);
  const value = explainValue(unit, indicator, month, context);
  const arithmetic = points ? pointsArithmetic(unit, indicator, month, context) : undefined;
  return {
    of: { figure: 'score', unit, indicator, month },
    result: points?.figure ?? null,
    words: scoring ? scoringWords(scoring) : { zh: '没有得分方法', en: 'No way of scoring' },
    ...(arithmetic && { arithmetic, numbers: write(arithmetic) }),
    inputs: [],
    ...(value.target && { target: value.target }),
    notes: [],
    parts: [value],
  };
}

/** The arithmetic of points; undefined where there are none. */
export function pointsArithmetic(
  unit: string,
  indicator: string,
  month: Month,
  { organisation, calendar, sheetOf }: ExplainContext,
): Expression | undefined {
  return sheetOf(indicator)?.arithmetic(organisation.find(unit) ?? -1, calendar.place(month));
}

/** The unrounded value: rows over rows, the mean of the units below, or what other indicators show. */
function valueArithmetic(sheet: Sheet, unit: number, month: number): Expression | undefined {
  const { grid } = sheet;
  const formula = grid.formulas[month];
  if (!formula) return undefined;
  const scaled = (of: Expression) => (scaleOf(formula) === 1 ? of : times(of, figure(scaleOf(formula))));
  if (formula.kind === 'computed') {
    const [first = figure(0), ...others] = formula.of.map((id) => figure(sheet.input(id)?.published(unit, month) ?? 0));
    if (formula.operation === 'sum') return scaled(plus(first, ...others));
    if (formula.operation === 'difference') return scaled(others.reduce(minus, first));
    return over(scaled(first), others[0] ?? figure(1));
  }
  const parts = grid.parts(unit, month);
  if (rollUpOf(formula) === 'mean' && parts.length > 0) {
    const below = parts.map((part) => valueArithmetic(sheet, part, month) ?? figure(0));
    return over(plus(...below), figure(parts.length));
  }
  const rows = grid.rows(unit, month);
  if (rollUpOf(formula) !== 'pool') return plus(...rows.map((row) => figure(row.value ?? 0)));
  const top = plus(...rows.map((row) => figure(row.numerator ?? 0)));
  return over(scaled(top), plus(...rows.map((row) => figure(row.denominator ?? 0))));
}

function notesOf(value: Value, sheet: Sheet | undefined, unit: number, month: number): Bilingual[] {
  const notes: Bilingual[] = [];
  if (sheet && value.origin === 'own' && sheet.grid.isParent(unit, month)) notes.push(NOTES.own);
  if (value.preliminary) notes.push(NOTES.preliminary);
  if (value.smallSample) notes.push(NOTES.small);
  if (sheet?.indicator.judge === 'exact') notes.push(NOTES.exact);
  return notes;
}

type Formulas = readonly { readonly from: Month; readonly value: unknown }[];

/** The place of a formula in its record, or −1 for one that never changed. */
function formulaPlace({ formula }: Indicator, inForce: unknown): number {
  return Array.isArray(formula) ? (formula as Formulas).findIndex(({ value }) => value === inForce) : -1;
}

/** The same formula in a record whose texts are in another language. */
function inForceBy({ formula }: Indicator, place: number) {
  type Single = Parameters<typeof formulaWords>[0];
  return Array.isArray(formula) ? (formula as { value: Single }[])[place]?.value : (formula as Single);
}

function definitionOf(indicator: Indicator, inForce: unknown): DefinitionInForce {
  if (!Array.isArray(indicator.formula)) return { number: 1, of: 1, from: indicator.since ?? null };
  const all = [...(indicator.formula as Formulas)].sort((a, b) => (a.from < b.from ? -1 : 1));
  const at = all.findIndex(({ value }) => value === inForce);
  return { number: at + 1, of: all.length, from: all[at]?.from ?? null };
}

export function nameOf(indicator: string, texts: Workspace): string {
  return texts.records.indicator.get(indicator)?.value.name ?? indicator;
}
