import type { Month } from '../model/month.ts';
import type { ImportMapping, MappedTable } from '../model/records/import-mapping.ts';
import type { MeasurementColumn } from '../model/workspace.ts';
import { headersOf, type Headers } from './headers.ts';
import { monthIn } from './month.ts';
import type { Named, Names } from './names.ts';
import { both, problem, shown, type ImportProblem } from './problem.ts';
import { columnAt, letterOf, written, contentAt, type Book, type Sheet } from './sheet.ts';

/** Whose figures something is: of a row, a column, or a table as a whole. */
export interface Whose {
  readonly unit?: string;
  readonly indicator?: string;
  readonly month?: Month;
}

export interface FigureColumn extends Whose {
  readonly column: number;
  readonly as: Exclude<MeasurementColumn, Named>;
  readonly times?: number;
}

/** Where things are in a sheet: rows and columns from 0. */
export interface Layout {
  readonly sheet: Sheet;
  readonly firstRow: number;
  /** Exclusive. */
  readonly endRow: number;
  /** Columns that say whose figures a row holds. */
  readonly keys: { readonly unit?: number; readonly indicator?: number; readonly month?: number };
  /** Keys whose blanks mean as above. */
  readonly fillDown?: readonly (keyof Whose)[];
  readonly all: Whose;
  readonly figures: readonly FigureColumn[];
}

export interface Laid {
  readonly layouts: readonly Layout[];
  readonly problems: readonly ImportProblem[];
}

/** The tables of a book as a mapping describes them. */
export function mappedLayouts(book: Book, mapping: ImportMapping, names: Names, year: number | undefined): Laid {
  const layouts: Layout[] = [];
  const problems: ImportProblem[] = [];
  for (const table of mapping.tables) {
    const sheet = sheetNamed(book, table.sheet);
    if ('message' in sheet) problems.push(sheet);
    else layouts.push(layoutOf(sheet, table, names, year, problems));
  }
  return { layouts, problems };
}

function sheetNamed({ sheets }: Book, name: string | undefined): Sheet | ImportProblem {
  const [only] = sheets;
  const found =
    name === undefined || only?.name === undefined
      ? sheets.find(({ hidden }) => !hidden)
      : sheets.find((sheet) => sheet.name?.trim() === name.trim());
  if (found) return found;
  const there = sheets.map((sheet) => sheet.name).join('、');
  return problem(
    'import-sheet',
    undefined,
    both(`没有工作表“${shown(name ?? '')}”`, `There is no sheet "${shown(name ?? '')}"`),
    both(`现有的工作表：${there}。请改对照里的 sheet。`, `There are: ${there}. Correct the mapping's sheet.`),
  );
}

function layoutOf(
  sheet: Sheet,
  table: MappedTable,
  names: Names,
  year: number | undefined,
  problems: ImportProblem[],
): Layout {
  const headers = headersOf(sheet, table.header, table.headerRows ?? 1);
  const find = (ref: string | undefined): number | undefined => {
    if (ref === undefined) return undefined;
    const found = headers.find(ref);
    if (typeof found === 'number') return found;
    problems.push(noColumn(sheet, table, headers, ref, found));
    return undefined;
  };
  const keys = {
    ...numbered('unit', find(table.keys?.unit)),
    ...numbered('indicator', find(table.keys?.indicator)),
    ...numbered('month', find(table.keys?.month)),
  };
  const figures = (table.figures ?? []).flatMap(({ column: ref, ...rest }): FigureColumn[] => {
    const column = find(ref);
    return column === undefined ? [] : [{ ...rest, column }];
  });
  for (const key of table.fillDown ?? []) if (table.keys?.[key] === undefined) problems.push(noKey(sheet, table, key));
  return {
    sheet,
    firstRow: table.header,
    endRow: Math.min(sheet.rows.length, table.lastRow ?? Infinity),
    keys,
    ...(table.fillDown && { fillDown: table.fillDown }),
    all: table.all ?? {},
    figures: [...figures, ...acrossOf(sheet, table, headers, names, year, problems)],
  };
}

function numbered<K extends string>(key: K, column: number | undefined): { [key in K]?: number } {
  return column === undefined ? {} : ({ [key]: column } as { [key in K]?: number });
}

function noKey(sheet: Sheet, { header }: MappedTable, key: string): ImportProblem {
  return problem(
    'import-mapping',
    { sheet, row: Math.max(0, header - 1), column: 0 },
    both(
      `fillDown 写了 ${key}，keys 里没有写它在哪一列`,
      `fillDown names ${key}, and keys does not say which column that is`,
    ),
    both(`请在 keys 里补上 ${key}，或从 fillDown 里删去。`, `Add ${key} to keys, or take it out of fillDown.`),
  );
}

function noColumn(
  sheet: Sheet,
  { header }: MappedTable,
  headers: Headers,
  ref: string,
  several: 'several' | undefined,
): ImportProblem {
  const all = headers.all.map(shown).join('、');
  const message =
    several === 'several'
      ? both(`有几列的标题都是“${shown(ref)}”`, `Several columns have the header "${shown(ref)}"`)
      : both(`没有标题为“${shown(ref)}”的列`, `There is no column with the header "${shown(ref)}"`);
  return problem(
    'import-header',
    { sheet, row: Math.max(0, header - 1), column: 0 },
    message,
    both(
      `这一行的标题有：${all || '（无）'}。请改对照里的列名或行号，也可以写列号如 C。`,
      `The headers of this row are: ${all || '(none)'}. Correct the mapping's column or row, or give a letter such as C.`,
    ),
  );
}

/** The columns side by side whose headers name a unit, an indicator or a month each. */
function acrossOf(
  sheet: Sheet,
  { across, header }: MappedTable,
  headers: Headers,
  names: Names,
  year: number | undefined,
  problems: ImportProblem[],
): FigureColumn[] {
  const [from, to] = [columnAt(across?.from ?? ''), columnAt(across?.to ?? '')];
  if (!across || from === undefined || to === undefined) return [];
  const { is, as, times } = across;
  const figures: FigureColumn[] = [];
  for (let column = from; column <= to; column++) {
    const at = headers.spot(column);
    const content = contentAt(at.sheet, at.row, at.column);
    const name = written(content);
    if (names.isIgnored(name)) continue;
    const id = is === 'month' ? monthIn(content, year) : names.find(is, name);
    if (id !== undefined) figures.push({ column, as, [is]: id, ...(times !== undefined && { times }) });
    else problems.push(unknownHeader({ sheet, row: Math.max(0, header - 1), column }, is, name));
  }
  return figures;
}

function unknownHeader(at: { sheet: Sheet; row: number; column: number }, is: string, name: string): ImportProblem {
  const kinds: Record<string, readonly [string, string]> = {
    unit: ['单位', 'a unit'],
    indicator: ['指标', 'an indicator'],
    month: ['月份', 'a month'],
  };
  const [zh, en] = kinds[is] ?? ['', ''];
  const found = name === '' ? letterOf(at.column) : shown(name);
  return problem(
    is === 'month' ? 'import-month' : 'import-name',
    at,
    both(`列标题“${found}”不是${zh}`, `The header "${found}" names no ${en.replace(/^an? /, '')}`),
    is === 'month'
      ? both('月份可写 2026-10、2026年10月，或日期。', 'A month is written 2026-10 or Oct 2026, or is a date.')
      : both(
          '在对照的 names 里写明它指什么；不用导入的写进 ignore。',
          "Say in the mapping's names what it stands for, or list it under ignore.",
        ),
  );
}
