import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/check/index.ts';
import { importBook, openBook, readMapping } from '../../src/import/index.ts';
import { IMPORT_CODES } from '../../src/import/problem.ts';
import { IMPORT_RULES } from '../../src/import/rules/index.ts';
import { BLANK, type Book, type Content } from '../../src/import/sheet.ts';
import { LOAD_RULES } from '../../src/load/index.ts';
import type { ExampleFiles, RuleDoc } from '../../src/model/rule.ts';
import { rules } from '../../src/site/handbook.ts';
import { check, laidOver } from '../check/support.ts';

const { workspace } = check(laidOver({}));
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The codes that importing an example reports: its table, with its mapping where it has one. */
async function codesOf({ bad, badBytes = {} }: Pick<RuleDoc, 'bad' | 'badBytes'>): Promise<string[]> {
  const isMapping = (path: string) => path.startsWith('content/imports/');
  const [path = '', mappingText] = Object.entries(bad).find(([each]) => isMapping(each)) ?? [];
  const read = mappingText === undefined ? undefined : readMapping(path, bytesOf(mappingText), workspace);
  if (read && !('mapping' in read)) throw new Error(read.diagnostics.map(({ message }) => message.en).join('\n'));
  const book = await opened(bad, badBytes);
  if ('code' in book) return [book.code];
  const month = Object.values(bad).some((text) => text.includes('月份')) ? undefined : '2026-10';
  return importBook(book, workspace, { month, mapping: read?.mapping }).problems.map(({ code }) => code);
}

async function opened(files: ExampleFiles, bytes: ExampleFiles): Promise<Book | { code: string }> {
  const [base64] = Object.values(bytes);
  const [name = '', text = ''] = Object.entries(files).find(([each]) => /\.(csv|xlsx)$/.test(each)) ?? [];
  if (name.endsWith('.xlsx')) return drawn(text);
  const found = await openBook('table', base64 === undefined ? bytesOf(text) : Buffer.from(base64, 'base64'));
  return 'book' in found ? found.book : found.problem;
}

/** The workbook that an example draws in text. */
function drawn(text: string): Book {
  const sheets = text.split(/^\[/m).slice(1);
  return {
    file: 'table',
    sheets: sheets.map((each) => {
      const [name = '', ...rows] = each.trimEnd().split('\n');
      const hidden = name.includes('（隐藏）');
      return {
        name: name.replace(/(（隐藏）)?\]$/, ''),
        hidden,
        rows: rows.map((row) => row.split(',').map(contentOf)),
        merges: [],
        hiddenRows: new Set<number>(),
      };
    }),
  };
}

function contentOf(text: string): Content {
  if (text === '') return BLANK;
  if (text.startsWith('=')) return { is: 'formula', text };
  return /^\d{3}\.\d{14}$/.test(text)
    ? { is: 'number', decimal: '192', percent: false, rounded: true }
    : { is: 'text', text };
}

test('every code that importing can report has its page', () => {
  expect(IMPORT_RULES.map(({ code }) => code).sort()).toEqual([...IMPORT_CODES].sort());
  const pages = new Set(rules.map(({ code }) => code));
  for (const code of IMPORT_CODES) expect(pages).toContain(code);
  // What the imported row would break in the workspace is reported under the codes of check.
  for (const { code } of [...LOAD_RULES, ...RULES]) expect(pages).toContain(code);
  expect(pages.size).toBe(rules.length);
});

describe.each(IMPORT_RULES.map((rule): [string, RuleDoc] => [rule.code, rule]))('%s', (code, rule) => {
  test('is reported of its bad example, and nothing of its good one', async () => {
    expect(await codesOf(rule)).toContain(code);
    expect(await codesOf({ bad: rule.good })).toEqual([]);
  });

  test('speaks both languages', () => {
    for (const { zh, en } of [rule.title, rule.why, rule.fix]) {
      expect(zh).toMatch(/[\u4E00-\u9FFF]/);
      expect(zh.replace(/“[^”]*”/g, '“”')).not.toMatch(/[\u4E00-\u9FFF][,;:!?](?!\s)|[,;!?][\u4E00-\u9FFF]/);
      expect(en).toMatch(/^[A-Z"]/);
    }
  });
});
