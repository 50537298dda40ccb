import type { Month } from '../../../src/model/month.ts';
import { addMonths, monthIndex, monthRange } from '../../../src/model/month.ts';
import type { Formula, Indicator, Target } from '../../../src/model/records/indicator.ts';
import type { Adjustments } from '../../../src/model/records/adjustments.ts';
import type { Unit } from '../../../src/model/records/organisation.ts';
import type { Scorecard } from '../../../src/model/records/scorecard.ts';
import type { Status } from '../../../src/model/results.ts';
import type { Row } from '../workspace.ts';
import { Fraction, sum } from './fraction.ts';

/** What is scored: records by id, and rows. */
export interface Model {
  readonly units: Readonly<Record<string, Unit>>;
  readonly indicators: Readonly<Record<string, Indicator>>;
  readonly card: Scorecard;
  readonly adjustments: Readonly<Record<Month, Adjustments>>;
  readonly rows: readonly Row[];
}

/** A figure as a quotient, before its scale. */
interface Quotient {
  readonly top: Fraction;
  readonly bottom: Fraction;
}

type Dated<T> = readonly { readonly from: Month; readonly value: T }[];

/** What is in force in a month of a value that may have changed. */
export function inForce<T>(dated: T | Dated<T> | undefined, month: Month): T | undefined {
  if (!Array.isArray(dated)) return dated as T | undefined;
  const begun = (dated as Dated<T>).filter(({ from }) => from <= month);
  return begun.reduce<Dated<T>[number] | undefined>(
    (best, one) => (best && best.from > one.from ? best : one),
    undefined,
  )?.value;
}

/**
 * The meaning of values, written down a second time as plainly as it can be: everything anew for each question, in exact
 * fractions. Slow, and right to the last decimal.
 */
export class Values {
  readonly model: Model;
  constructor(model: Model) {
    this.model = model;
  }

  months(): Month[] {
    const measured = this.model.rows.map(({ month }) => month).sort();
    return measured.length === 0 ? [] : monthRange(measured[0] ?? '', measured.at(-1) ?? '');
  }

  indicator(id: string): Indicator {
    const found = this.model.indicators[id];
    if (!found) throw new Error(`no indicator ${id}`);
    return found;
  }

  exists(unit: string, month: Month): boolean {
    const { opened = '', closed = '9999-99' } = this.model.units[unit] ?? { opened: '9999-99' };
    return opened <= month && month < closed;
  }

  /** The unit above: where the recorded one is gone, the one it was merged into. */
  parent(unit: string, month: Month): string | undefined {
    const { parent } = this.model.units[unit] ?? {};
    const moves = typeof parent === 'object' ? parent.map(({ from, unit: to }) => ({ from, value: to })) : parent;
    let above = inForce<string>(moves, month);
    while (above !== undefined && !this.exists(above, month)) above = this.model.units[above]?.mergedInto;
    return above;
  }

  children(unit: string, month: Month): string[] {
    const units = Object.keys(this.model.units);
    return units.filter((one) => this.exists(one, month) && this.parent(one, month) === unit);
  }

  formula(id: string, month: Month): Formula | undefined {
    const { since = '', until = '9999-99', formula } = this.indicator(id);
    return since <= month && month <= until ? inForce<Formula>(formula, month) : undefined;
  }

  /** Undefined where there is nothing at all. */
  quotient(unit: string, id: string, month: Month): Quotient | undefined {
    const formula = this.formula(id, month);
    if (!formula || !this.exists(unit, month) || !this.months().includes(month)) return undefined;
    if (formula.kind === 'computed') return this.computed(formula, (other) => this.published(unit, other, month));
    const own = this.own(unit, id, month, formula);
    if (own) return own;
    const below = this.children(unit, month).flatMap((child) => this.quotient(child, id, month) ?? []);
    return below.length === 0 ? undefined : together(formula, below);
  }

  private own(unit: string, id: string, month: Month, formula: Formula): Quotient | undefined {
    const rows = this.model.rows.filter((row) => row.unit === unit && row.indicator === id && row.month === month);
    for (const { numerator, denominator, value } of rows) {
      if (isCounted(formula)) {
        if (numerator !== undefined && denominator !== undefined)
          return { top: Fraction.of(numerator), bottom: Fraction.of(denominator) };
      } else if (value !== undefined) return { top: Fraction.of(value), bottom: Fraction.of(1) };
    }
    return undefined;
  }

  private computed(
    { operation, of }: Extract<Formula, { kind: 'computed' }>,
    published: (id: string) => Fraction | null,
  ): Quotient | undefined {
    const figures = of.map(published);
    const known = figures.filter((one) => one !== null);
    const [first, second] = known;
    if (known.length < figures.length || !first || !second) return undefined;
    const one = Fraction.of(1);
    if (operation === 'sum') return { top: sum(known), bottom: one };
    if (operation === 'difference') return { top: first.minus(sum(known.slice(1))), bottom: one };
    return { top: first, bottom: second };
  }

  figure(unit: string, id: string, month: Month): Fraction | null {
    const found = this.quotient(unit, id, month);
    const formula = this.formula(id, month);
    return formula ? scaled(formula, found) : null;
  }

  published(unit: string, id: string, month: Month): Fraction | null {
    return this.figure(unit, id, month)?.rounded(this.indicator(id).precision) ?? null;
  }

  judged(unit: string, id: string, month: Month): Fraction | null {
    return this.indicator(id).judge === 'exact' ? this.figure(unit, id, month) : this.published(unit, id, month);
  }

  /** The figure of some months of one definition together. */
  pooled(unit: string, id: string, months: readonly Month[]): Fraction | null {
    const formula = this.formula(id, months.at(-1) ?? '');
    if (!formula) return null;
    const { precision } = this.indicator(id);
    const measured = months.filter((month) => this.published(unit, id, month) !== null);
    if (measured.length === 0) return null;
    if (formula.kind === 'computed') {
      const found = this.computed(formula, (other) => this.pooled(unit, other, months));
      return scaled(formula, found)?.rounded(precision) ?? null;
    }
    const all = measured.flatMap((month) => this.quotient(unit, id, month) ?? []);
    return scaled(formula, together(formula, all))?.rounded(precision) ?? null;
  }

  /** False where the indicator, or what it is computed from, is measured by another definition. */
  isComparable(id: string, one: Month, other: Month): boolean {
    const [first, second] = [this.formula(id, one), this.formula(id, other)];
    if (!first || !second) return true;
    const below = first.kind === 'computed' ? first.of : [];
    return first === second && below.every((input) => this.isComparable(input, one, other));
  }

  /** The months so far of a quarter of three or a year of twelve, since the definition of the last one is in force. */
  soFar(id: string, month: Month, length: 3 | 12): Month[] {
    const start = addMonths(month, -(monthIndex(month) % length));
    const months = monthRange(start, month).filter((one) => this.months().includes(one));
    return months.slice(1 + months.findLastIndex((one) => !this.isComparable(id, one, month)));
  }

  target(unit: string, id: string, month: Month): Target | undefined {
    const { groups = [], type } = this.model.units[unit] ?? {};
    const begun = (this.indicator(id).targets ?? []).filter(({ from }) => from <= month);
    // The closest naming decides, then the latest date.
    const closest = [
      begun.filter(({ units }) => units?.includes(unit)),
      begun.filter(({ units }) => groups.some((group) => units?.includes(group))),
      begun.filter(({ units }) => type !== undefined && units?.includes(type)),
      begun.filter(({ units }) => units === undefined),
    ].find((list) => list.length > 0);
    return closest?.reduce((best, one) => (one.from >= best.from ? one : best));
  }

  status(unit: string, id: string, month: Month): Status {
    const [judged, target] = [this.judged(unit, id, month), this.target(unit, id, month)];
    const { direction } = this.indicator(id);
    if (!judged || !target) return 'no-data';
    if (isAsGood(judged, target.target, direction)) return 'achieved';
    return target.floor !== undefined && isAsGood(judged, target.floor, direction) ? 'at-risk' : 'missed';
  }

  /** Too few cases for the figure it has. */
  isSmall(unit: string, id: string, month: Month): boolean {
    const formula = this.formula(id, month);
    const { minimumSample = 0 } = this.indicator(id);
    if (!formula || !isCounted(formula) || this.figure(unit, id, month) === null) return false;
    return (this.quotient(unit, id, month)?.bottom.compare(Fraction.of(minimumSample)) ?? 0) < 0;
  }
}

const isCounted = ({ kind }: Formula) => kind === 'ratio' || kind === 'mean' || kind === 'per';

function together(formula: Formula, parts: readonly Quotient[]): Quotient | undefined {
  const top = sum(parts.map((part) => part.top));
  if (isCounted(formula)) return { top, bottom: sum(parts.map((part) => part.bottom)) };
  const rollUp = formula.kind === 'value' ? (formula.rollUp ?? 'none') : 'sum';
  if (rollUp === 'none') return undefined;
  if (rollUp === 'sum') return { top, bottom: Fraction.of(1) };
  return { top: sum(parts.map((part) => part.top.over(part.bottom))), bottom: Fraction.of(parts.length) };
}

function scaled(formula: Formula, found: Quotient | undefined): Fraction | null {
  if (!found || found.bottom.top === 0n) return null;
  const scale = 'scale' in formula ? (formula.scale ?? 1) : 1;
  return found.top.over(found.bottom).times(Fraction.of(scale));
}

type Limit = Target['target'];
export const ends = (limit: Limit): [Fraction, Fraction] =>
  typeof limit === 'number'
    ? [Fraction.of(limit), Fraction.of(limit)]
    : [Fraction.of(limit[0] ?? 0), Fraction.of(limit[1] ?? 0)];

export function isAsGood(judged: Fraction, limit: Limit, direction: Indicator['direction']): boolean {
  const [low, high] = ends(limit);
  const enough = judged.compare(low) >= 0;
  const notTooMuch = judged.compare(high) <= 0;
  return direction === 'higher' ? enough : direction === 'lower' ? notTooMuch : enough && notTooMuch;
}
