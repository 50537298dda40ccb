import { existsSync } from 'node:fs';
import { templateWorkbook } from '../../src/export/template.ts';
import { inLanguage } from '../../src/model/diagnostic.ts';
import { dayOf } from '../../src/model/moment.ts';
import { contextFor } from '../../src/report/context.ts';
import { templateFor } from '../../src/report/template/index.ts';
import { EXIT, runCommand, UsageError, type Option } from '../lib/command.ts';
import { asOfOption, languageOption, resolveTyped, workspaceOption } from '../lib/options.ts';
import { soundWorkspace } from '../lib/sound-workspace.ts';
import { writeWhole } from '../lib/write-whole.ts';
import { departmentOption, mustBeKnown, oneMonthOption } from './options.ts';

const outOption: Option<string | undefined> = {
  value: 'FILE',
  doc: { zh: '写到哪个文件，默认 template-<月份>.xlsx', en: 'The file to write, template-<month>.xlsx unless given' },
  parse: (typed) => typed,
};

export const options = {
  month: oneMonthOption,
  department: departmentOption,
  out: outOption,
  workspace: workspaceOption,
  'as-of': asOfOption,
  lang: languageOption,
};

/** `npm run export -- template`: a workbook to fill in. */
export function exportTemplate(argv: readonly string[]): Promise<void> {
  return runCommand(
    {
      name: 'export',
      word: 'template',
      summary: {
        zh: '写一个 Excel 工作簿，供填报一个月的数字：一个部门一张表，旁边有上月和目标；填好用 npm run import 导入。',
        en: "Writes a workbook to fill in a month's figures: a sheet a department, with last month and target beside; npm run import reads it back.",
      },
      options,
    },
    async ({ month, department, out, workspace: folder, 'as-of': asked, lang }) => {
      const sound = soundWorkspace(folder, { lang, 'as-of': asked });
      if (!sound) return EXIT.errors;
      const { workspace, scores } = sound;
      mustBeKnown('department', department, [...workspace.records.department.keys()]);
      const context = contextFor({ workspace, scores, tasks: [], asOf: dayOf(sound.asOf) }, lang);
      const template = templateFor(context, month, department);
      const rows = template.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
      if (rows === 0)
        throw new UsageError({ zh: `${month} 没有要填报的指标`, en: `There is nothing to fill in for ${month}` });
      const path = out ?? [`template-${month}`, ...(department === undefined ? [] : [department])].join('-') + '.xlsx';
      const target = resolveTyped(path);
      // It may be filled in already.
      if (existsSync(target)) {
        throw new UsageError({
          zh: `已经有 ${path}，没有覆盖；请移走它，或用 --out 换个名字`,
          en: `${path} is there already and was left as it is; move it away, or give another name with --out`,
        });
      }
      writeWhole(target, await templateWorkbook(template, lang));
      const said = {
        zh: `${template.sheets.length} 张表，${rows} 行。填好保存，再运行：npm run import -- ${path} --dry-run`,
        en: `Sheets: ${template.sheets.length}, rows: ${rows}. Fill it in, save it and run: npm run import -- ${path} --dry-run`,
      };
      process.stderr.write(`${inLanguage(said, lang)}\n`);
      process.stdout.write(`${path}\n`);
      return EXIT.fine;
    },
    argv,
  );
}
