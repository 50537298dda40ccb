import type { Plugin } from 'chart.js';
import { drawText, type TextStyle } from './draw.ts';
import { WIDTHS, type Size } from './frame.ts';
import { BASE_FONT_SIZE } from './svg-state.ts';
import { fitText, textWidth } from './text-width.ts';

/** The words of a row. All but the name stand in columns aligned at the right, as figures do. */
export interface RowText {
  /** Before the name, such as a rank. */
  readonly lead?: string;
  readonly name: string;
  readonly value: string;
  /** After the value, less loud. */
  readonly note?: string;
  readonly strong?: boolean;
}

/** Where the words and the bars of rows lie. */
export interface RowLayout {
  /** Right end of the leads, left end of the names, right end of the values. Notes end at the right edge. */
  readonly leadEnd: number;
  readonly nameStart: number;
  readonly nameWidth: number;
  readonly valueEnd: number;
  /** Room left and right of the bars. */
  readonly left: number;
  readonly right: number;
  /** Words stand on a line of their own over each bar. */
  readonly stacked: boolean;
  readonly rowHeight: number;
  /** Where words and bars lie in a row, from its middle, as a share of its height. */
  readonly wordsAt: number;
  readonly barAt: number;
}

const GAP = 10;
const LEAD_GAP = 6;
/** Names take at most this share of the picture before they are cut, or put on a line of their own. */
const NAME_SHARE = 0.35;
/** Bold text is about this much wider. */
const BOLD = 1.06;

/** Words beside the bars where they fit; on a narrow picture with long names, on a line over them. */
export function rowLayout(rows: readonly RowText[], size: Size): RowLayout {
  const width = WIDTHS[size];
  const widest = (texts: (string | undefined)[]) =>
    Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text ?? '', BASE_FONT_SIZE) * BOLD)));
  const leadEnd = widest(rows.map(({ lead }) => lead));
  const names = widest(rows.map(({ name }) => name));
  const values = widest(rows.map(({ value }) => value));
  const notes = widest(rows.map(({ note }) => note));
  const nameStart = leadEnd && leadEnd + LEAD_GAP;
  const valueEnd = width - (notes && notes + GAP);
  const words = width - valueEnd + values + GAP;
  const stacked = size === 'narrow' && names > width * NAME_SHARE;
  const nameWidth = stacked ? width - nameStart - words : Math.min(names, width * NAME_SHARE);
  const columns = { leadEnd, nameStart, nameWidth, valueEnd, stacked };
  return stacked
    ? { ...columns, left: 0, right: 0, rowHeight: 40, wordsAt: -0.25, barAt: 0.2 }
    : { ...columns, left: nameStart + nameWidth + GAP, right: words, rowHeight: 24, wordsAt: 0, barAt: 0 };
}

/** A bar as Chart.js takes it, on a scale of rows. */
export interface PlacedBar {
  readonly x: [number, number];
  readonly y: number;
}

/** The scale that rows are laid on: row `i` lies at `i`, its bar at `i + layout.barAt`. */
export function rowScale(rows: readonly RowText[]) {
  return {
    type: 'linear' as const,
    display: false,
    offset: false,
    reverse: true,
    min: -0.5,
    max: Math.max(rows.length, 1) - 0.5,
  };
}

/** Writes the words of rows; `y` gives the height of a place on `rowScale`. */
export function writeRows(
  ctx: CanvasRenderingContext2D,
  rows: readonly RowText[],
  { leadEnd, nameStart, nameWidth, valueEnd, wordsAt }: RowLayout,
  { width, y }: { readonly width: number; readonly y: (at: number) => number },
): void {
  const write = (style: TextStyle, text: (row: RowText) => string | undefined, x: number) => {
    rows.forEach((row, i) => {
      const place = [x, y(i + wordsAt)] as const;
      drawText(ctx, { ...style, strong: style.tone === 'ink' && row.strong }, text(row) ?? '', place);
    });
  };
  write({ tone: 'muted', align: 'right' }, ({ lead }) => lead, leadEnd);
  write({ tone: 'muted', align: 'right' }, ({ note }) => note, width);
  write({ tone: 'ink' }, ({ name }) => fitText(name, nameWidth, BASE_FONT_SIZE), nameStart);
  write({ tone: 'ink', align: 'right' }, ({ value }) => value, valueEnd);
}

/** The same on a chart of Chart.js whose scale `y` is that of rows. */
export function rowTexts(rows: readonly RowText[], layout: RowLayout): Plugin {
  return {
    id: 'row-texts',
    beforeDatasetsDraw({ ctx, width, scales: { y } }) {
      writeRows(ctx, rows, layout, { width, y: (at) => y?.getPixelForValue(at) ?? 0 });
    },
  };
}
