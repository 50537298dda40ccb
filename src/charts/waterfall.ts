import { sumExact } from '../model/decimal.ts';
import { barRows, type BarRow } from './bar-rows.ts';
import type { Caption, Size } from './frame.ts';

export interface WaterfallItem {
  readonly name: string;
  /** Points lost; negative where points were gained over the full score. */
  readonly lost: number;
  /** The points as printed. */
  readonly text: string;
}

export interface WaterfallData {
  /** In the order to be drawn, the dearest first. */
  readonly items: readonly WaterfallItem[];
  /** What all of them come to, in words and as printed. */
  readonly total: { readonly name: string; readonly text: string };
}

/** What cost the points: each item starts where the one before ended, and the last row is the whole gap. */
export function waterfall({ items, total }: WaterfallData, caption: Caption, size: Size): string {
  const lost = items.map((item) => item.lost);
  const rows = items.map(({ name, text }, i): BarRow => {
    const from = sumExact(lost.slice(0, i));
    const to = sumExact(lost.slice(0, i + 1));
    return { name, value: text, from, to, tone: to < from ? 'ok' : 'miss' };
  });
  const gap: BarRow = { name: total.name, value: total.text, from: 0, to: sumExact(lost), tone: 'bar', strong: true };
  const ends = rows.map(({ to }) => to ?? 0);
  const min = Math.min(0, ...ends);
  const max = Math.max(0, ...ends) || 1;
  return barRows({ rows: [...rows, gap], min, max, joined: true }, caption, size);
}
