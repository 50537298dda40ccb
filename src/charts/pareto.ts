import { sumExact } from '../model/decimal.ts';
import { barRows, type BarRow } from './bar-rows.ts';
import type { Caption, Size } from './frame.ts';

export interface ParetoItem {
  readonly name: string;
  /** How many; zero or more. */
  readonly count: number;
  /** The count as printed. */
  readonly text: string;
  /** The share of it and all before it, as printed. */
  readonly cumulated: string;
  /** One of the few that count for most: in the accent colour. */
  readonly vital?: boolean;
}

export interface ParetoData {
  /** In the order to be drawn, the largest first. What is gathered under “other” may stand last. */
  readonly items: readonly ParetoItem[];
  /** Where the vital few are said to end, as a share of all such as 0.8, and what to write there. */
  readonly limit?: { readonly share: number; readonly label: string };
}

/**
 * The vital few and the trivial many: a bar for each item from zero, and over the same scale, which ends at all of them
 * together, a line of what it and those before it come to.
 */
export function pareto({ items, limit }: ParetoData, caption: Caption, size: Size): string {
  const line = items.map((_, i) => sumExact(items.slice(0, i + 1).map(({ count }) => count)));
  const total = line.at(-1) || 1;
  const rows = items.map(({ name, count, text, cumulated, vital }, i): BarRow => ({
    ...{ name, value: text, note: cumulated },
    ...{ from: 0, to: count, track: line[i] ?? 0 },
    tone: vital ? 'accent' : 'bar',
    strong: vital === true,
  }));
  const reference = limit && { at: total * limit.share, label: limit.label };
  return barRows({ rows, min: 0, max: total, reference, line }, caption, size);
}
