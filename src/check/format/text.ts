import { inLanguage, type Diagnostic, type Language } from '../../model/diagnostic.ts';
import { lineColumn } from '../../model/source.ts';
import type { Summary } from '../index.ts';
import { codeFrame } from './frame.ts';
import type { Format } from './report.ts';
import { printable } from './width.ts';

/** Of the same code in the same file as many are shown; a thousand equal lines help nobody. */
const MOST_ALIKE = 10;

type Paint = (text: string, style: keyof typeof STYLES) => string;
const STYLES = { bold: 1, faint: 2, error: 31, fine: 32, warning: 33, hint: 36 };
const painted: Paint = (text, style) => `\u001b[${STYLES[style]}m${text}\u001b[0m`;
const plain: Paint = (text) => text;

/** For people: what, where, the line itself and what to do, file by file, and a closing line. */
export const formatText: Format = ({ diagnostics, summary }, { language, prefix, colour }) => {
  const paint = colour ? painted : plain;
  const alike = new Map<string, number>();
  const lines: string[] = [];
  for (const [i, diagnostic] of diagnostics.entries()) {
    const sort = sortOf(diagnostic);
    const count = (alike.get(sort) ?? 0) + 1;
    alike.set(sort, count);
    if (count <= MOST_ALIKE) lines.push(...entry(diagnostic, language, prefix, paint), '');
    const next = diagnostics[i + 1];
    if (next?.place.file === diagnostic.place.file) continue;
    lines.push(...more(diagnostic, alike, language, prefix, paint));
    alike.clear();
  }
  return [...lines, closing(summary, language, paint), ''].join('\n');
};

function sortOf({ code, place }: Diagnostic): string {
  return `${code} ${place.file.path}`;
}

const WORDS = {
  'zh-CN': { error: '错误', warning: '警告' },
  en: { error: 'error', warning: 'warning' },
};

function entry(diagnostic: Diagnostic, language: Language, prefix: string, paint: Paint): string[] {
  const { place, severity, code, message, hint } = diagnostic;
  const { line, column } = lineColumn(place.file, place.span.start);
  const where = printable(`${prefix}${place.file.path}:${line}:${column}`);
  return [
    `${paint(where, 'bold')} ${paint(WORDS[language][severity], severity)} ${paint(code, 'faint')}`,
    `  ${printable(inLanguage(message, language))}`,
    ...codeFrame(place).map((row, i) => `    ${i === 0 ? row : paint(row, severity)}`),
    `  ${paint(`→ ${printable(inLanguage(hint, language))}`, 'hint')}`,
  ];
}

/** What a file has more of than was shown. */
function more(
  { place }: Diagnostic,
  alike: ReadonlyMap<string, number>,
  language: Language,
  prefix: string,
  paint: Paint,
): string[] {
  return [...alike].flatMap(([sort, count]) => {
    const rest = count - MOST_ALIKE;
    if (rest <= 0) return [];
    const code = sort.slice(0, sort.indexOf(' '));
    const path = printable(prefix + place.file.path);
    const said = {
      zh: `${path} 还有 ${rest} 处 ${code}，没有逐条列出；--format json 列出全部。`,
      en: `${path} has ${rest} more of ${code} that are not shown; --format json lists all.`,
    };
    return [paint(inLanguage(said, language), 'faint'), ''];
  });
}

function closing(
  { errors, warnings, files, records, measurements }: Summary,
  language: Language,
  paint: Paint,
): string {
  const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  const found = inLanguage(
    {
      zh: `${errors === 0 ? '没有错误' : `${errors} 个错误`}，${warnings === 0 ? '没有警告' : `${warnings} 个警告`}`,
      en: `${errors === 0 ? 'No errors' : plural(errors, 'error')}, ${warnings === 0 ? 'no warnings' : plural(warnings, 'warning')}`,
    },
    language,
  );
  const read = inLanguage(
    {
      zh: `共检查 ${files} 个文件、${records} 条记录、${measurements} 行数据`,
      en: `${plural(files, 'file')}, ${plural(records, 'record')} and ${plural(measurements, 'row')} of figures checked`,
    },
    language,
  );
  const stop = language === 'en' ? '. ' : '。';
  return `${paint(`${errors === 0 ? '✓' : '✗'} ${found}`, errors === 0 ? 'fine' : 'error')}${stop}${read}${stop.trim()}`;
}
