import { monthRange, type Month } from '../../model/month.ts';
import type { MeasurementFile, Workspace } from '../../model/workspace.ts';
import { counts, INDICATOR, MEASUREMENTS, record } from '../example.ts';
import { measuredMonths } from '../months.ts';
import { expectedIn, reportedIn } from '../reporting.ts';
import type { Finding, Rule } from '../rule.ts';
import { listed } from '../words.ts';

const files = (...rows: string[]) => ({
  [INDICATOR]: record('indicator', { measuredAt: '[branch]' }),
  [MEASUREMENTS]: counts('east,hotline-connection-rate,910,1000', ...rows),
});

export const monthIncomplete: Rule = {
  code: 'month-incomplete',
  severity: 'warning',
  title: { zh: '当月数据没有报齐', en: 'Figures of the month are incomplete' },
  why: {
    zh: '缺报的单位不参与汇总和排名，全省数值就只代表报了的单位。',
    en: 'Units without figures are neither pooled nor ranked: the company’s figure speaks only for those that reported.',
  },
  fix: {
    zh: '补报缺的数据；本来就不在这类单位测量的，改指标的 measuredAt。',
    en: 'Supply the figures; where an indicator is not measured at such units correct its `measuredAt`.',
  },
  bad: files(),
  good: files('west,hotline-connection-rate,905,1000'),
  *check({ workspace }) {
    const months = measuredMonths(workspace);
    const [first = '', last = ''] = [months[0], months.at(-1)];
    const files = Map.groupBy(workspace.measurementFiles, ({ month }) => month);
    let skipped: Month[] = [];
    for (const month of monthRange(first, last)) {
      const [file, ...others] = files.get(month) ?? [];
      if (!months.includes(month) || !file) {
        skipped.push(month);
        continue;
      }
      if (skipped.length > 0) yield { place: header(file), message: withoutFigures(skipped) };
      skipped = [];
      yield* missingIn(workspace, month, [file, ...others]);
    }
  },
};

/** A file as a whole is meant: its header stands for it. */
function header({ file }: MeasurementFile): Finding['place'] {
  return { file, span: { start: 0, end: 0 } };
}

function withoutFigures(months: readonly Month[]): Finding['message'] {
  const { zh, en } = listed(months);
  return { zh: `这个月之前有月份完全没有数据：${zh}`, en: `Months before this one have no figures at all: ${en}` };
}

/** One finding for all indicators that nobody reported, and one for each set of units that did not report some others. */
function* missingIn(
  workspace: Workspace,
  month: Month,
  files: readonly [MeasurementFile, ...MeasurementFile[]],
): Iterable<Finding> {
  const place = header(files[0]);
  const reported = reportedIn(files);
  const unreported: string[] = [];
  const partly = new Map<string, { units: readonly string[]; indicators: string[] }>();
  for (const [indicator, expected] of expectedIn(workspace, month)) {
    const have = reported.get(indicator);
    const units = expected.filter((unit) => !have?.has(unit));
    if (units.length === 0) continue;
    const key = units.join(' ');
    if (!have) unreported.push(indicator);
    else if (partly.has(key)) partly.get(key)?.indicators.push(indicator);
    else partly.set(key, { units, indicators: [indicator] });
  }
  if (unreported.length > 0) {
    const which = listed(unreported);
    const message = {
      zh: `${month} 没有任何单位报这些指标：${which.zh}`,
      en: `In ${month} no unit reported: ${which.en}`,
    };
    yield { place, message };
  }
  for (const { units, indicators } of partly.values()) {
    const [who, which] = [listed(units), listed(indicators)];
    const message = {
      zh: `${month} 这些单位没有报 ${which.zh}：${who.zh}`,
      en: `In ${month} these units did not report ${which.en}: ${who.en}`,
    };
    yield { place, message };
  }
}
