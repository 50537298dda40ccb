import { dayOf } from '../../model/moment.ts';
import { monthOf, type Month } from '../../model/month.ts';
import type { SourceFile } from '../../model/source.ts';
import type { Workspace } from '../../model/workspace.ts';
import { counts, INDICATOR, MEASUREMENTS, record } from '../example.ts';
import type { FigureRule } from '../figure-rule.ts';

/** All figures in the file of one month. */
const files = (path: string) => ({
  [INDICATOR]: record('indicator', { measuredAt: '[branch]' }),
  [MEASUREMENTS]: '',
  [path]: counts('east,hotline-connection-rate,910,1000', 'west,hotline-connection-rate,905,1000'),
});

export const monthAfterAsOf: FigureRule = {
  code: 'month-after-as-of',
  severity: 'warning',
  title: { zh: '月份还没有到', en: 'A month that has not begun' },
  why: {
    zh: '数据截至日之后的月份不会显示，也不计入排名和累计；多半是文件夹的年份或月份写错了。',
    en: 'Months after the as-of date are neither shown nor counted; mostly the year or the month of the folder is mistyped.',
  },
  fix: {
    zh: '把文件夹改成正确的月份；月份没有写错的，改 site.yaml 的 asOf，或到那时再提交。',
    en: 'Rename the folder to the month it is of; if it is right, change `asOf` in site.yaml, or wait until then.',
  },
  bad: files('data/2062-10/measurements.csv'),
  good: files(MEASUREMENTS),
  *check({ workspace, tracked }) {
    const asOf = dayOf(tracked.asOf);
    for (const [month, file] of firstFiles(workspace)) {
      if (month <= monthOf(asOf)) continue;
      yield {
        place: { file, span: { start: 0, end: 0 } },
        message: {
          zh: `${month} 在数据截至日 ${asOf} 之后`,
          en: `${month} comes after the as-of date ${asOf}`,
        },
      };
    }
  },
};

/** Each month that has a folder of data, with the first file in it. */
function firstFiles({ measurementFiles, complaintFiles, commentaries }: Workspace): Map<Month, SourceFile> {
  const files = [...measurementFiles, ...complaintFiles, ...commentaries];
  return new Map(files.map(({ month, file }) => [month, file] as const).reverse());
}
