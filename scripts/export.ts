import { existsSync } from 'node:fs';
import { templateWorkbook } from '../src/export/template.ts';
import { inLanguage } from '../src/model/diagnostic.ts';
import { isMonth, type Month } from '../src/model/month.ts';
import { dayOf } from '../src/model/moment.ts';
import { nearest } from '../src/model/nearest.ts';
import { contextFor } from '../src/report/context.ts';
import { templateFor } from '../src/report/template/index.ts';
import { EXIT, runCommand, UsageError, type Option } from './lib/command.ts';
import { firstWord } from './lib/first-word.ts';
import { asOfOption, languageOption, resolveTyped, workspaceOption } from './lib/options.ts';
import { soundWorkspace } from './lib/sound-workspace.ts';
import { writeWhole } from './lib/write-whole.ts';

const monthOption: Option<Month> = {
  value: 'M',
  doc: { zh: '哪个月的，如 2026-11', en: 'Of which month, such as 2026-11' },
  parse: (typed) => {
    if (typed !== undefined && isMonth(typed)) return typed;
    throw typed === undefined
      ? new UsageError({ zh: '请用 --month 写明月份，如 2026-11', en: 'Say with --month which month, such as 2026-11' })
      : new UsageError({ zh: `“${typed}”不是月份，请写成 2026-11`, en: `“${typed}” is no month; write 2026-11` });
  },
};
const departmentOption: Option<string | undefined> = {
  value: 'D',
  doc: { zh: '只要这个部门的，写部门编号；默认全部', en: 'Only of this department, by its id; all unless given' },
  parse: (typed) => typed,
};
const outOption: Option<string | undefined> = {
  value: 'FILE',
  doc: { zh: '写到哪个文件，默认 template-<月份>.xlsx', en: 'The file to write, template-<month>.xlsx unless given' },
  parse: (typed) => typed,
};

const options = {
  month: monthOption,
  department: departmentOption,
  out: outOption,
  workspace: workspaceOption,
  'as-of': asOfOption,
  lang: languageOption,
};
const { word, rest } = firstWord(process.argv.slice(2), options);

await runCommand(
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
    if (word !== 'template')
      throw new UsageError({ zh: '请写明导出什么：template', en: 'Say what to export: template' });
    const sound = soundWorkspace(folder, { lang, 'as-of': asked });
    if (!sound) return EXIT.errors;
    const { workspace, scores } = sound;
    if (department !== undefined) known(department, [...workspace.records.department.keys()]);
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
      en: `${template.sheets.length} sheets, ${rows} rows. Fill it in, save it and run: npm run import -- ${path} --dry-run`,
    };
    process.stderr.write(`${inLanguage(said, lang)}\n`);
    process.stdout.write(`${path}\n`);
    return EXIT.fine;
  },
  rest,
);

function known(department: string, all: readonly string[]): void {
  if (all.includes(department)) return;
  const near = nearest(department, all).join('、') || all.join('、');
  throw new UsageError({
    zh: `没有部门“${department}”；有：${near}`,
    en: `There is no department “${department}”; there is: ${near}`,
  });
}
