import { escapeText } from './markup.ts';
import { BASE_FONT_SIZE } from './svg-state.ts';

/**
 * A picture shrinks with its page, its text with it. So each chart is laid out twice, for a page and for a phone, and
 * `charts.css` shows the one that fits the place.
 */
export type Size = 'wide' | 'narrow';
export const WIDTHS: Readonly<Record<Size, number>> = { wide: 720, narrow: 340 };

/** What a chart is called. All words come from the caller, in the language of its page. */
export interface Caption {
  /** Unique on the page; both sizes of a chart may share it. */
  readonly id: string;
  /** The finding, as the page prints it over the chart. */
  readonly title: string;
  /** What is drawn, for those who cannot see it; may be empty. */
  readonly description: string;
}

export interface Frame extends Caption {
  readonly size: Size;
  /** In the units of `WIDTHS`. */
  readonly height: number;
}

/** The id of a part of the picture: different for the two sizes, and safe inside `url(#…)`. */
export function partId({ id, size }: Caption & { size: Size }, part: string): string {
  return `${id.replace(/[^\w-]/g, '-')}-${size[0]}${part}`;
}

/** The `svg` element around a drawing: as wide as its place, named and described. */
export function frameSvg(frame: Frame, drawing: string): string {
  const { size, height, title, description } = frame;
  const titleId = partId(frame, 't');
  const descriptionId = partId(frame, 'd');
  const described = description ? ` aria-describedby="${descriptionId}"` : '';
  return (
    `<svg class="chart chart-${size}" viewBox="0 0 ${WIDTHS[size]} ${height}" font-size="${BASE_FONT_SIZE}" fill="none"` +
    ` role="img" aria-labelledby="${titleId}"${described}><title id="${titleId}">${escapeText(title)}</title>` +
    (description ? `<desc id="${descriptionId}">${escapeText(description)}</desc>` : '') +
    `${drawing}</svg>`
  );
}
