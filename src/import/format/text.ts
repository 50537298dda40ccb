import { inLanguage, type Bilingual } from '../../model/diagnostic.ts';
import type { MeasurementColumn } from '../../model/workspace.ts';
import type { PlannedRow } from '../plan.ts';
import { nameOf, type Spot } from '../sheet.ts';
import { hasErrors, type Format, type FormatOptions, type ImportReport } from './report.ts';

/** Of changed and added rows so many are listed one by one; who wants all asks for JSON. */
const MOST_ROWS = 20;
const MOST_PROBLEMS = 50;

type Say = (zh: string, en: string) => string;

/** For people: what is wrong and how to mend it, what changes, what stands out, and what to do next. */
export const formatText: Format = (report, options) => {
  const say: Say = (zh, en) => inLanguage({ zh, en }, options.language);
  const failed = hasErrors(report);
  const sections = failed
    ? [problems(report, say), pages(report, options, say), closing(report, say)]
    : [
        problems(report, say),
        pages(report, options, say),
        changes(report, options, say),
        outliers(report, options, say),
        closing(report, say),
      ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')}`;
};

function problems({ file, problems: found }: ImportReport, say: Say): string[] {
  const where = (at: Spot | undefined) => (at ? nameOf(at) : file);
  const mark = { error: say('错误', 'error'), warning: say('提醒', 'note') };
  const told = found
    .slice(0, MOST_PROBLEMS)
    .flatMap(({ at, severity, code, message, hint }) => [
      `${where(at)} ${mark[severity]} ${code}`,
      `  ${say(message.zh, message.en)}`,
      `  → ${say(hint.zh, hint.en)}`,
    ]);
  const rest = found.length - MOST_PROBLEMS;
  return rest > 0 ? [...told, say(`还有 ${rest} 处，没有逐条列出。`, `${rest} more are not listed.`)] : told;
}

/** Where the handbook explains what was found, a line a code. */
function pages({ problems: found }: ImportReport, { pageOf }: FormatOptions, say: Say): string[] {
  const codes = [...new Set(found.slice(0, MOST_PROBLEMS).map(({ code }) => code))];
  if (codes.length === 0) return [];
  return [
    say(
      '手册里有每个代码的说明和改前改后的例子：',
      'The handbook explains each code, with an example before and after:',
    ),
    ...codes.map((code) => `  ${pageOf(code)}`),
  ];
}

const COLUMNS: Readonly<Record<MeasurementColumn, Bilingual>> = {
  unit: { zh: '单位', en: 'unit' },
  indicator: { zh: '指标', en: 'indicator' },
  numerator: { zh: '分子', en: 'numerator' },
  denominator: { zh: '分母', en: 'denominator' },
  value: { zh: '数值', en: 'value' },
  sample: { zh: '样本量', en: 'sample' },
  status: { zh: '状态', en: 'status' },
  note: { zh: '备注', en: 'note' },
};

function changes({ rows }: ImportReport, options: FormatOptions, say: Say): string[] {
  const shown = [
    ...rows.filter(({ effect }) => effect === 'changed'),
    ...rows.filter(({ effect }) => effect === 'added'),
  ];
  const lines = shown.slice(0, MOST_ROWS).map((row) => {
    const sign = row.effect === 'added' ? '+' : '~';
    return `${sign} ${subject(row, options)}${say('：', ': ')}${cellsOf(row, say)}  [${nameOf(row.row.at)}]`;
  });
  const rest = shown.length - lines.length;
  return rest > 0 ? [...lines, say(`  …… 另有 ${rest} 行`, `  … and ${rest} more`)] : lines;
}

function subject({ row: { unit, indicator, month } }: PlannedRow, { nameOf: name }: FormatOptions): string {
  return `${month} ${name('unit', unit)} · ${name('indicator', indicator)}`;
}

function cellsOf({ effect, changes: cells }: PlannedRow, say: Say): string {
  const blank = say('空', 'empty');
  return cells
    .map(({ column, from, to }) => {
      const name = say(COLUMNS[column].zh, COLUMNS[column].en);
      return effect === 'added' ? `${name} ${to}` : `${name} ${from || blank} → ${to || blank}`;
    })
    .join(say('，', ', '));
}

function outliers({ outliers: found }: ImportReport, options: FormatOptions, say: Say): string[] {
  if (found.length === 0) return [];
  const lines = found.slice(0, MOST_PROBLEMS).map(({ row, outlier }) => {
    const at = row.row.cells[outlier.column]?.at ?? row.row.at;
    return `! ${nameOf(at)} ${subject(row, options)}${say('：', ': ')}${say(outlier.message.zh, outlier.message.en)}`;
  });
  return [
    say(`请核对 ${found.length} 处，写不写由您决定：`, `Please look at ${found.length}; they are no errors:`),
    ...lines,
  ];
}

function closing(report: ImportReport, say: Say): string[] {
  const { rows, leftOut, problems: found, files, isDry } = report;
  if (hasErrors(report)) {
    const count = found.filter(({ severity }) => severity === 'error').length;
    return [
      say(
        `✗ ${count} 个错误，没有写入任何文件。请在原表里改好，再运行一次。`,
        `✗ ${count} error${count === 1 ? '' : 's'}; nothing was written. Correct the table and run this again.`,
      ),
    ];
  }
  const count = (effect: string) => rows.filter((row) => row.effect === effect).length;
  const [added, changed, unchanged, empty] = ['added', 'changed', 'unchanged', 'empty'].map(count);
  const counts = say(
    `新增 ${added} 行，更改 ${changed} 行，不变 ${unchanged} 行；没有填数 ${empty} 行，不是数据的 ${leftOut.length} 处。`,
    `${added} added, ${changed} changed, ${unchanged} unchanged; ${empty} without figures, ${leftOut.length} left out.`,
  );
  return [counts, ...files.map((path) => `  ${path}`), next(files, isDry, say)];
}

function next(files: readonly string[], isDry: boolean, say: Say): string {
  if (files.length === 0) return say('✓ 与库里的一致，不用写。', '✓ All of it is there already; nothing to write.');
  return isDry
    ? say(
        '✓ 这是试运行，没有写文件。去掉 --dry-run 再运行一次就会写入。',
        '✓ A dry run: nothing was written. Run it without --dry-run to write.',
      )
    : say('✓ 已写入。下一步：npm run check，再提交。', '✓ Written. Next: npm run check, then commit.');
}
