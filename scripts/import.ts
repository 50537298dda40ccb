import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { FORMATS as CHECK_FORMATS } from '../src/check/format/index.ts';
import { FORMATS, importBook, openBook, problemsIn, readMapping, type Imported } from '../src/import/index.ts';
import { hasErrors, type ImportReport } from '../src/import/format/index.ts';
import { folderReader, layered, loadWorkspace } from '../src/load/index.ts';
import { asOfDate } from '../src/model/as-of.ts';
import { isMonth, type Month } from '../src/model/month.ts';
import type { Diagnostic, Language } from '../src/model/diagnostic.ts';
import type { ImportMapping } from '../src/model/records/import-mapping.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { judged } from '../src/report/judged.ts';
import { localise } from '../src/report/localise.ts';
import { namesOf } from '../src/report/names.ts';
import { paths } from '../src/report/paths.ts';
import { openOutliers } from '../src/score/outliers/index.ts';
import { EXIT, runCommand, UsageError, type Option } from './lib/command.ts';
import { replaceFile } from './lib/confirmations.ts';
import { firstWord } from './lib/first-word.ts';
import { asOfOption, formatOption, languageOption, resolveTyped, workspaceOption } from './lib/options.ts';
import { soundWorkspace } from './lib/sound-workspace.ts';

const monthOption: Option<Month | undefined> = {
  value: 'M',
  doc: {
    zh: '只导入这个月的；表里没写月份的都算这个月，如 2026-11',
    en: 'Only this month; figures that name no month are of it, such as 2026-11',
  },
  parse: (typed) => {
    if (typed === undefined || isMonth(typed)) return typed;
    throw new UsageError({ zh: `“${typed}”不是月份，请写成 2026-11`, en: `“${typed}” is no month; write 2026-11` });
  },
};
const mappingOption: Option<string | undefined> = {
  value: 'FILE',
  doc: {
    zh: '说明哪一列是什么：一个 YAML 文件，或 content/imports 里的编号',
    en: 'What is where: a YAML file, or an id of content/imports',
  },
  parse: (typed) => typed,
};
const dryRunOption: Option<boolean> = {
  doc: { zh: '只显示会写什么，不写文件', en: 'Show what would be written, and write nothing' },
  parse: (typed) => typed !== undefined,
};

const options = {
  month: monthOption,
  mapping: mappingOption,
  'dry-run': dryRunOption,
  format: formatOption('text', 'json'),
  workspace: workspaceOption,
  'as-of': asOfOption,
  lang: languageOption,
};
const { word: typed, rest } = firstWord(process.argv.slice(2), options);

await runCommand(
  {
    name: 'import',
    word: 'FILE',
    summary: {
      zh: '把 Excel 工作簿（.xlsx）或 CSV 里的数字导入当月的 measurements.csv。有一个错误就什么都不写，并说明是哪张表、哪个单元格、怎么改。',
      en: "Brings the figures of a workbook (.xlsx) or CSV file into the month's measurements.csv. With any error nothing is written, and each is told with its sheet and cell.",
    },
    options,
  },
  async ({ month, mapping: asked, 'dry-run': isDry, format, workspace: folder, 'as-of': asOf, lang }) => {
    const bytes = bytesOf(typed);
    const sound = soundWorkspace(folder, { lang, 'as-of': asOf });
    if (!sound) return EXIT.errors;
    const { workspace } = sound;
    const mapping = mappingNamed(asked, workspace, lang);
    if (mapping === 'wrong') return EXIT.errors;
    const file = basename(typed);
    const opened = await openBook(file, bytes);
    const imported: Imported =
      'book' in opened
        ? importBook(opened.book, workspace, { month, mapping })
        : { plan: { rows: [], files: [] }, leftOut: [], problems: [opened.problem] };
    const report = reportOf(file, imported, folder, isDry, asOf);
    const failed = hasErrors(report);
    if (!failed && !isDry)
      for (const { path, text, isNew } of imported.plan.files) replaceFile(folder, path, text, isNew);
    const names = namesOf(localise(workspace, lang));
    const pageOf = (code: string) => `/${lang === 'en' ? 'en/' : ''}${paths.check(code)}`;
    process.stdout.write(FORMATS[format](report, { language: lang, nameOf: (kind, id) => names.of(kind, id), pageOf }));
    return failed ? EXIT.errors : EXIT.fine;
  },
  rest,
);

function bytesOf(path: string): Uint8Array {
  if (path === '') throw new UsageError({ zh: '请写明导入哪个文件', en: 'Say which file is to be imported' });
  try {
    return readFileSync(resolveTyped(path));
  } catch {
    throw new UsageError({ zh: `无法读取文件“${path}”`, en: `The file “${path}” cannot be read` });
  }
}

function mappingNamed(
  asked: string | undefined,
  workspace: Workspace,
  lang: Language,
): ImportMapping | undefined | 'wrong' {
  if (asked === undefined) return undefined;
  const known = workspace.records['import-mapping'].get(asked)?.value;
  if (known) return known;
  const path = resolveTyped(asked);
  if (!existsSync(path)) {
    const ids = [...workspace.records['import-mapping'].keys()].join('、') || '—';
    throw new UsageError({
      zh: `没有文件“${asked}”，content/imports 里也没有这个编号；有：${ids}`,
      en: `There is no file “${asked}”, nor such an id in content/imports; there are: ${ids}`,
    });
  }
  const read = readMapping(asked, readFileSync(path), workspace);
  if ('mapping' in read) return read.mapping;
  tell(read.diagnostics, lang);
  return 'wrong';
}

/** What an import does, with what checking the workspace as it would be finds wrong with it. */
function reportOf(
  file: string,
  { plan, leftOut, problems }: Imported,
  folder: string,
  isDry: boolean,
  asOf: string | undefined,
): ImportReport {
  const report = { file, rows: plan.rows, leftOut, files: plan.files.map(({ path }) => path), isDry };
  if (hasErrors({ problems }) || plan.files.length === 0) return { ...report, problems, outliers: [] };
  const files = Object.fromEntries(plan.files.map(({ path, text }) => [path, text]));
  const loaded = loadWorkspace(layered(folderReader(folder), files));
  const { workspace, diagnostics, computed } = judged(loaded, (site) => asOfDate(site, asOf, new Date()));
  const outliersOf = computed && openOutliers(workspace, computed.scores);
  const outliers = plan.rows
    .filter(({ effect }) => effect === 'added' || effect === 'changed')
    .flatMap((row) => {
      const { unit, indicator, month } = row.row;
      return (outliersOf?.(unit, indicator, month) ?? []).map((outlier) => ({ row, outlier }));
    });
  return { ...report, problems: [...problems, ...problemsIn(plan, loaded, diagnostics)], outliers };
}

function tell(diagnostics: readonly Diagnostic[], language: Language): void {
  const errors = diagnostics.length;
  const summary = { errors, warnings: 0, files: 0, records: 0, measurements: 0 };
  process.stderr.write(CHECK_FORMATS.text({ diagnostics, summary }, { language, prefix: '', colour: false }));
}
