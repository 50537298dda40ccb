import { barRows } from './bar-rows.ts';
import type { Caption, Size } from './frame.ts';

export interface RankedUnit {
  /** As it is printed; null for a unit that is shown but not ranked. */
  readonly rank: string | null;
  readonly name: string;
  readonly value: number | null;
  /** The value as published, `—` without one. */
  readonly text: string;
  /** Places gained or lost, in the page's words (`↑2`). */
  readonly movement?: string;
  /** The unit the page is about. */
  readonly subject?: boolean;
}

export interface RankingData {
  /** In the order to be drawn. */
  readonly units: readonly RankedUnit[];
  /** The end of the scale, such as 100; without it, the largest value. */
  readonly max?: number;
  readonly reference?: { readonly at: number; readonly label: string };
}

/** Units from first to last as bars from zero, the subject in the accent colour; without a subject, all of them. */
export function rankingBars({ units, max, reference }: RankingData, caption: Caption, size: Size): string {
  const anySubject = units.some(({ subject }) => subject);
  const rows = units.map(({ rank, name, value, text, movement, subject }) => ({
    lead: rank ?? '',
    name,
    value: text,
    note: movement ?? '',
    from: 0,
    to: value,
    tone: subject || !anySubject ? ('accent' as const) : ('bar' as const),
    strong: subject === true,
    hollow: rank === null,
  }));
  const largest = Math.max(0, ...units.map(({ value }) => value ?? 0), reference?.at ?? 0);
  const smallest = Math.min(0, ...units.map(({ value }) => value ?? 0));
  return barRows({ rows, min: smallest, max: Math.max(max ?? 0, largest) || 1, reference }, caption, size);
}
