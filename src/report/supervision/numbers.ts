import { minutesAt, type Moment } from '../../model/moment.ts';

/** A number of a series: what stands before the year, between year and count, and after; some series have no year. */
const SERIES = /^(?<before>.*?)(?:(?<year>(?:19|20)\d\d)(?<between>\D+?))?(?<count>\d+)(?<after>\D*)$/;

/** An order's number and when it was issued. */
export interface Numbered {
  readonly number: string;
  readonly issued: Moment;
}

/** A place in the series: the year where the series has one, and the count. */
export interface NumberPlace {
  readonly year: string;
  readonly count: number;
}

interface Parts {
  readonly before: string;
  readonly year: string | undefined;
  readonly between: string;
  readonly count: string;
  readonly after: string;
}

function partsOf(number: string): Parts | undefined {
  const found = SERIES.exec(number)?.groups;
  if (!found) return undefined;
  const { before = '', year, between = '', count = '', after = '' } = found;
  return { before, year, between, count, after };
}

/** The order whose number sets the pattern: the last one issued that has a count. */
export function lastNumbered<N extends Numbered>(orders: readonly N[]): N | undefined {
  const counted = orders.filter(({ number }) => partsOf(number) !== undefined);
  return counted.sort((a, b) => minutesAt(b.issued) - minutesAt(a.issued) || countOf(b) - countOf(a))[0];
}

const countOf = ({ number }: Numbered) => Number(partsOf(number)?.count ?? 0);

/**
 * The place after the highest of its series, withdrawn orders included, as no number is given twice. A series with a year
 * begins anew in each; where no order has a number yet it begins with 1.
 */
export function nextPlace(orders: readonly Numbered[], year: string): NumberPlace {
  const like = partsOf(lastNumbered(orders)?.number ?? '');
  const sameSeries = orders
    .map(({ number }) => partsOf(number))
    .filter((parts) => parts?.before === like?.before && (like?.year === undefined || parts?.year === year));
  return { year, count: Math.max(0, ...sameSeries.map((parts) => Number(parts?.count ?? 0))) + 1 };
}

/** A number at a place, written as another one of its series is, leading zeros too; undefined where that has no count. */
export function numberLike(number: string, { year, count }: NumberPlace): string | undefined {
  const parts = partsOf(number);
  if (!parts) return undefined;
  const digits = String(count).padStart(parts.count.startsWith('0') ? parts.count.length : 0, '0');
  return `${parts.before}${parts.year === undefined ? '' : year}${parts.between}${digits}${parts.after}`;
}
