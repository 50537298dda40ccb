import { addMonths, monthRange, type Month } from '../../model/month.ts';
import type { Context } from '../context.ts';
import { changeText, countsOf, uppermostCategories } from './counts.ts';
import type { ComplaintsPage, TrendLine } from './types.ts';

const MONTHS = 12;

/** Twelve months up to one: all complaints, then each uppermost category. */
export function trendLines(company: string, month: Month, context: Context): Pick<ComplaintsPage, 'months' | 'trend'> {
  const { counts } = countsOf(context);
  const months = monthRange(addMonths(month, 1 - MONTHS), month);
  const line = (name: string, category: string | null): TrendLine => {
    const values = months.map((each) => counts(company, category, each)?.complaints ?? null);
    return { name, values, texts: values.map((value) => context.format.figure(value, 0)) };
  };
  return {
    months: months.map((each) => ({ month: each, label: context.format.monthShort(each) })),
    trend: [
      line(context.say({ zh: '全部', en: 'All' }), null),
      ...uppermostCategories(context).map(({ id, name }) => line(name, id)),
    ],
  };
}

/** How the month lies among those before it, and what grew most. */
export function trendText([all, ...groups]: readonly TrendLine[], context: Context): string {
  const { say } = context;
  const now = all?.values.at(-1) ?? 0;
  const before = all?.values.slice(0, -1).filter((value) => value !== null) ?? [];
  const place =
    before.length === 0
      ? say({ zh: '第一个有投诉数据的月份', en: 'The first month with figures of complaints' })
      : before.every((value) => value < now)
        ? say({ zh: `${before.length + 1} 个月里最多`, en: `The most in ${before.length + 1} months` })
        : before.every((value) => value > now)
          ? say({ zh: `${before.length + 1} 个月里最少`, en: `The fewest in ${before.length + 1} months` })
          : say({
              zh: `比上月 ${changeText(now, before.at(-1), context)}`,
              en: `${changeText(now, before.at(-1), context)} on the month before`,
            });
  const grown = groups
    .map(({ name, values }) => ({ name, more: (values.at(-1) ?? 0) - (values.at(-2) ?? values.at(-1) ?? 0) }))
    .sort((a, b) => b.more - a.more)[0];
  if (!grown || grown.more <= 0) return place;
  const more = context.format.figure(grown.more, 0);
  return say({
    zh: `${place}，其中${grown.name}多得最多，多 ${more} 件`,
    en: `${place}; ${grown.name} grew most, by ${more}`,
  });
}
