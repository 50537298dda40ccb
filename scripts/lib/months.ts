import { isMonth, monthOf, type Day, type Month } from '../../src/model/month.ts';
import { UsageError, type Option } from './command.ts';

/** Which months are meant: the latest, all, or those from one to another. */
export type MonthChoice = 'latest' | 'all' | { readonly first: Month; readonly last: Month };

/** `--month M`: a month, a range `A..B`, or `all`; the latest unless given. */
export const monthOption: Option<MonthChoice> = {
  value: 'M',
  doc: {
    zh: '月份：2026-10、2026-01..2026-10 或 all，默认最近一个月',
    en: 'Month: 2026-10, 2026-01..2026-10 or all; the latest unless given',
  },
  parse: (typed) => {
    if (typed === undefined) return 'latest';
    if (typed === 'all') return 'all';
    const [first = '', last = first, ...more] = typed.split('..');
    if (more.length === 0 && isMonth(first) && isMonth(last) && first <= last) return { first, last };
    throw new UsageError({
      zh: `--month 不能是“${typed}”，请写 2026-10、2026-01..2026-10 或 all`,
      en: `--month cannot be “${typed}”; write 2026-10, 2026-01..2026-10 or all`,
    });
  },
};

/**
 * The months meant, of those that there are. The latest is the last that had begun by the as-of date. Throws `UsageError`
 * when months are named of which there is none.
 */
export function monthsMeant(choice: MonthChoice, months: readonly Month[], asOf: Day): Month[] {
  if (choice === 'all') return [...months];
  if (choice === 'latest') return months.filter((month) => month <= monthOf(asOf)).slice(-1);
  const meant = months.filter((month) => choice.first <= month && month <= choice.last);
  if (meant.length > 0) return meant;
  const [first, last] = [months[0], months.at(-1)];
  throw new UsageError({
    zh: first ? `没有 ${choice.first} 的数据；有数据的月份是 ${first} 至 ${last}` : '工作区里还没有任何月份的数据',
    en: first
      ? `There are no figures for ${choice.first}, only from ${first} to ${last}`
      : 'The workspace has no figures yet',
  });
}
