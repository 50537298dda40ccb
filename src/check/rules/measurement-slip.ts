import { counts, INDICATOR, MEASUREMENTS, record } from '../example.ts';
import type { FigureRule } from '../figure-rule.ts';

/** Six months in which the branch had about a thousand calls, and the one that is looked at. */
function files(last: string) {
  const rows = [901, 906, 911, 904, 908, 903].map((answered, i) => [i + 4, answered] as const);
  return {
    [INDICATOR]: record('indicator', {}),
    ...Object.fromEntries(
      rows.map(([month, answered]) => [
        `data/2026-0${month}/measurements.csv`,
        counts(`east,hotline-connection-rate,${answered},1000`),
      ]),
    ),
    [MEASUREMENTS]: counts(last),
  };
}

export const measurementSlip: FigureRule = {
  code: 'measurement-slip',
  severity: 'warning',
  title: { zh: '数字像是填错了', en: 'A figure that looks like a slip' },
  why: {
    zh: '正负号反了、小数点错位、万与个混用，比率往往看不出来，汇总和排名却全错了。',
    en: 'A sign turned round, a decimal point out of place or ten thousands for ones often leave a rate as it was, and all totals and ranks wrong.',
  },
  fix: {
    zh: '核对正负号、小数点和单位；没有错的可以保留，在备注里写明原因。',
    en: 'Look at sign, decimal point and unit; where the figure is right keep it and say why in the note.',
  },
  bad: files('east,hotline-connection-rate,9070,10000'),
  good: files('east,hotline-connection-rate,907,1000'),
  *check({ slips }) {
    for (const { file, row, outlier } of slips()) {
      const { zh, en } = outlier.message;
      yield {
        place: file.place(row, outlier.column),
        message: { zh: `${row.unit} 的 ${row.indicator}：${zh}`, en: `${row.indicator} of ${row.unit}: ${en}` },
      };
    }
  },
};
