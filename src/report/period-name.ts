import type { Context } from './context.ts';

const QUARTERS = ['一', '二', '三', '四'];

/** A quarter or a year by name: 2026年三季度, Q3 2026; 2026年, 2026. */
export function periodName(period: string, { say }: Context): string {
  const [year = '', quarter] = period.split('-Q');
  if (quarter === undefined) return say({ zh: `${year}年`, en: year });
  return say({ zh: `${year}年${QUARTERS[Number(quarter) - 1] ?? ''}季度`, en: `Q${quarter} ${year}` });
}
