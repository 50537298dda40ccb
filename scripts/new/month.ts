import { expectedRows } from '../../src/check/reporting.ts';
import { TO_FILL } from '../../src/model/to-fill.ts';
import { inLanguage } from '../../src/model/diagnostic.ts';
import { addMonths, isMonth, lastDayOf, monthOf, type Month } from '../../src/model/month.ts';
import { figuresAt } from '../../src/model/figures.ts';
import { scoresAt } from '../../src/report/scores-at.ts';
import { UsageError } from '../lib/command.ts';
import { newKind, type Opened } from './kind.ts';
import { emptyMeasurements } from './month-rows.ts';
import { progressToFill } from './month-progress.ts';
import { ownLanguage } from './records/known.ts';

/** `npm run new -- month 2026-11`: the folder of a month, with everything that is to be filled in. */
export const newMonth = newKind({
  name: 'month',
  hasId: true,
  line: '一个月要填的 · What a month is to be filled with · data/<month>',
  summary: {
    zh: '备好一个月的文件夹 data/<月份>：应报的单位和指标（数值空着）、在办任务的进度、评述的标题。',
    en: 'Prepares data/<month>: the units and indicators that are to be reported, without figures; progress of open tasks; headings of the commentary.',
  },
  options: {},
  make: (opened, _, { id: month }) => {
    refuse(month, opened);
    const rows = expectedRows(opened.workspace, month);
    const folder = `data/${month}`;
    const files = [
      { path: `${folder}/measurements.csv`, text: emptyMeasurements(rows, opened.workspace, month) },
      { path: `${folder}/progress.yaml`, text: progressToFill(opened, month) },
      { path: `${folder}/commentary.md`, text: commentaryToFill(opened, month) },
    ];
    return { files, said: nextSteps(month, rows.length, opened) };
  },
});

function refuse(month: string, { workspace, asOf }: Opened): void {
  if (!isMonth(month)) {
    throw new UsageError({ zh: `“${month}”不是月份，写成 2026-11`, en: `“${month}” is no month; write 2026-11` });
  }
  const [first] = workspace.measurementFiles.map((file) => file.month).sort();
  const last = addMonths(monthOf(asOf.slice(0, 10)), 1);
  if (month > last || (first !== undefined && month < first)) {
    throw new UsageError({
      zh: `${month} 离数据太远：已有数据从 ${first ?? month} 起，最晚可备到 ${last}`,
      en: `${month} is far from the figures: they begin in ${first ?? month}, and ${last} is the last month to prepare`,
    });
  }
}

/** Headings under which the last month's missed key indicators ask to be explained again. */
function commentaryToFill(opened: Opened, month: Month): string {
  const { workspace } = opened;
  const language = ownLanguage(opened);
  const last = addMonths(month, -1);
  const figures = figuresAt(lastDayOf(last), scoresAt(workspace, lastDayOf(last)));
  const company = figures.company(last);
  const missed = [...workspace.records.indicator].filter(
    ([id, { value }]) => value.key && company !== undefined && figures.value(company, id, last).status === 'missed',
  );
  const mark = inLanguage(TO_FILL, language);
  const whole = {
    zh: '用两三句话说全月：几项达标，最该盯的是什么，下月先办什么。',
    en: 'The month in two or three sentences: what is on target, what to watch, what comes first next month.',
  };
  const each = {
    zh: '为什么，正在做什么，什么时候见效；这个月达标了就删掉这一段。',
    en: 'Why, what is being done and by when; delete the section if it is on target this month.',
  };
  const sections = missed.map(([, { value }]) => `## ${value.name}\n\n${mark}${inLanguage(each, language)}`);
  return `${[mark + inLanguage(whole, language), ...sections].join('\n\n')}\n`;
}

function nextSteps(month: Month, rows: number, { language }: Opened): string {
  const zh = [
    `接下来：用 Excel 打开 data/${month}/measurements.csv（${String(rows)} 行，单位和指标已列好），只填数值；没有测量的空着，不写 0。`,
    `progress.yaml 里各任务照月末情况改数字、去掉行首的“# ”；commentary.md 里把“${TO_FILL.zh}”换成正文。`,
    '改完运行 npm run check；数值填齐以前不要合并，否则网站上这个月就是“无数据”。',
  ];
  const en = [
    `Next: open data/${month}/measurements.csv in Excel (${String(rows)} rows, units and indicators are there) and fill in figures only; leave empty what was not measured, never 0.`,
    `In progress.yaml correct each task to the end of the month and take “# ” off its line; in commentary.md write what stands after “${TO_FILL.en.trim()}”.`,
    'Then run npm run check. Do not merge before the figures are in: until then the site shows a month without figures.',
  ];
  return inLanguage({ zh: `${zh.join('\n')}\n`, en: `${en.join('\n')}\n` }, language);
}
