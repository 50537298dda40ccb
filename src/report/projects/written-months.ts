import type { ProjectEffect } from '../../model/records/project-effect.ts';
import type { Effect } from '../../score/index.ts';
import type { Context } from '../context.ts';
import { NONE } from '../format.ts';
import type { WrittenMonths } from './types.ts';

const SIGNS = { 'at-least': '≥ ', 'at-most': '≤ ' } as const;

/** Months of the series that a record writes out, as it writes them; undefined where it writes none. */
export function writtenMonths(
  { precision }: Effect,
  { series }: ProjectEffect,
  { format, say }: Context,
): WrittenMonths | undefined {
  const written = series.filter(({ figures }) => figures !== undefined);
  const months = [...new Set(written.flatMap(({ figures = [] }) => figures.map(({ month }) => month)))].sort();
  if (months.length === 0) return undefined;
  return {
    months: months.map((month) =>
      say({ zh: format.month(month), en: `${format.monthShort(month)} ${month.slice(0, 4)}` }),
    ),
    rows: written.map(({ name, figures = [] }) => ({
      name,
      figures: months.map((month) => {
        const found = figures.find((figure) => figure.month === month);
        if (!found) return NONE;
        return `${found.bound ? SIGNS[found.bound] : ''}${format.figure(found.value, precision)}`;
      }),
    })),
  };
}
