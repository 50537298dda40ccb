import { scoresCsv, valuesCsv } from '../../src/export/month/csv.ts';
import { monthBook } from '../../src/export/month/index.ts';
import { monthWorkbook } from '../../src/export/month/workbook.ts';
import { inLanguage } from '../../src/model/diagnostic.ts';
import { EXIT, runCommand, UsageError, type Option } from '../lib/command.ts';
import { contextsOf } from '../lib/contexts.ts';
import { monthsMeant } from '../lib/months.ts';
import { asOfOption, formatOption, languageOption, resolveTyped, workspaceOption } from '../lib/options.ts';
import { audienceOption } from '../lib/site-command.ts';
import { soundWorkspace } from '../lib/sound-workspace.ts';
import { writeWhole } from '../lib/write-whole.ts';
import { departmentOption, mustBeKnown, oneMonthOption } from './options.ts';

const outOption: Option<string | undefined> = {
  value: 'FILE',
  doc: {
    zh: '写到哪个文件，默认 month-<月份>.xlsx；CSV 有两个文件，名字后面加 -values、-scores',
    en: 'The file to write, month-<month>.xlsx unless given; of CSV there are two files, named with -values and -scores',
  },
  parse: (typed) => typed,
};

const unitOption: Option<string | undefined> = {
  value: 'U',
  doc: { zh: '只要这个单位及其下级的，写单位编号', en: 'Only of this unit and those below it, by its id' },
  parse: (typed) => typed,
};

export const options = {
  month: oneMonthOption,
  department: departmentOption,
  unit: unitOption,
  format: formatOption('xlsx', 'csv'),
  out: outOption,
  audience: audienceOption,
  workspace: workspaceOption,
  'as-of': asOfOption,
  lang: languageOption,
};

/** `npm run export -- month`: a month as a workbook or as CSV; what an earlier run wrote is written anew. */
export function exportMonth(argv: readonly string[]): Promise<void> {
  return runCommand(
    {
      name: 'export',
      word: 'month',
      summary: {
        zh: '把一个月写成 Excel 工作簿（记分卡、数值、怎样算出、任务、督办）或 CSV（数值、得分）。',
        en: 'Writes a month as an Excel workbook (scorecards, values, how each came about, tasks, supervision) or as CSV (values, scores).',
      },
      options,
    },
    async ({ month, department, unit, format, out, audience, workspace: folder, 'as-of': asked, lang }) => {
      if (department !== undefined && unit !== undefined) {
        throw new UsageError({ zh: '--department 和 --unit 只能用一个', en: 'Give --department or --unit, not both' });
      }
      const sound = soundWorkspace(folder, { lang, 'as-of': asked });
      if (!sound) return EXIT.errors;
      const context = contextsOf(sound)(audience, lang);
      const { workspace, scores, asOf } = context;
      mustBeKnown('department', department, [...workspace.records.department.keys()]);
      mustBeKnown('unit', unit, [...workspace.records.unit.keys()]);
      monthsMeant({ first: month, last: month }, scores.months, asOf);
      const scope = { month, department, unit };
      const base = (out ?? ['month', month, department ?? unit].filter(Boolean).join('-')).replace(
        /\.(xlsx|csv)$/i,
        '',
      );
      const files =
        format === 'csv'
          ? [
              [`${base}-values.csv`, valuesCsv(scope, context)] as const,
              [`${base}-scores.csv`, scoresCsv(scope, context)] as const,
            ]
          : [[`${base}.xlsx`, await monthWorkbook(monthBook(scope, context), month)] as const];
      for (const [path, bytes] of files) {
        writeWhole(resolveTyped(path), bytes);
        process.stdout.write(`${path}\n`);
      }
      process.stderr.write(`${inLanguage({ zh: '写好了。', en: 'Written.' }, lang)}\n`);
      return EXIT.fine;
    },
    argv,
  );
}
