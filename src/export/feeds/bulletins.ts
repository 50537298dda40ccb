import { lastDayOf, type Month } from '../../model/month.ts';
import { closureOf } from '../../report/closure.ts';
import type { Context } from '../../report/context.ts';
import { paths } from '../../report/paths.ts';
import { companyPage, hasCompanyPage } from '../../report/scorecard/index.ts';
import { midnightOf } from '../calendars/instant.ts';
import type { FeedEntry } from './atom.ts';

/** A year of bulletins. */
const MONTHS = 13;

/** The bulletin of each month, the latest first; one that was closed or restated is new again. */
export function bulletinEntries(context: Context, address: (path: string) => string): FeedEntry[] {
  const months = context.months.filter((month) => month <= (context.latest ?? '') && hasCompanyPage(month, context));
  return months
    .slice(-MONTHS)
    .map((month) => entryOf(month, context, address))
    .sort((a, b) => b.updated.getTime() - a.updated.getTime() || (a.name < b.name ? 1 : -1));
}

function entryOf(month: Month, context: Context, address: (path: string) => string): FeedEntry {
  const { say, format, language } = context;
  const current = closureOf(context, month)?.current;
  const page = companyPage(month, context);
  const state = current
    ? say({
        zh: `已关账，第 ${current.number} 版（${current.on}）`,
        en: `Closed, revision ${current.number} (${current.on})`,
      })
    : say({ zh: '未关账，数字还可能变', en: 'Not closed: figures may still change' });
  return {
    name: `bulletin ${language} ${month}`,
    title: say({ zh: `${format.month(month)}服务质量通报`, en: `Service quality bulletin, ${format.month(month)}` }),
    updated: midnightOf(current?.on ?? lastDayOf(month)),
    page: address(paths.bulletin(month)),
    text: [page?.finding, state, current?.reason].filter((line) => line !== undefined).join('\n'),
  };
}
