import type { Month } from '../model/month.ts';
import type { Workspace } from '../model/workspace.ts';
import { readCell } from './cell.ts';
import { figureOf } from './figure.ts';
import { keysOf, type Keys } from './keys.ts';
import type { FigureColumn, Layout, Whose } from './layout.ts';
import { monthIn } from './month.ts';
import type { Named, Names } from './names.ts';
import { both, problem, shown, type ImportProblem } from './problem.ts';
import type { ImportedCell, ImportedRow, LeftOut, RowsRead } from './rows.ts';
import { contentAt, nameOf, written, type Spot } from './sheet.ts';
import { unknownName } from './unknown-name.ts';

export interface ReadOptions {
  /** Only figures of this month are wanted, and those that name no month are of it. */
  readonly month: Month | undefined;
  readonly names: Names;
}

/** The measurements that tables hold, each with the cells it comes from. */
export function readTables(layouts: readonly Layout[], workspace: Workspace, options: ReadOptions): RowsRead {
  const reading = new Reading(workspace, options);
  for (const layout of layouts) {
    const keys = keysOf(layout);
    for (let row = layout.firstRow; row < layout.endRow; row++) reading.row(layout, keys, row);
  }
  return reading.result();
}

type Key = Named | 'month';
type Cells = Record<string, ImportedCell>;

class Reading {
  readonly #workspace: Workspace;
  readonly #options: ReadOptions;
  readonly #rows = new Map<string, { whose: Required<Whose>; cells: Cells; at: Spot }>();
  readonly #leftOut: LeftOut[] = [];
  readonly #problems: ImportProblem[] = [];

  constructor(workspace: Workspace, options: ReadOptions) {
    this.#workspace = workspace;
    this.#options = options;
  }

  row(layout: Layout, read: Keys, row: number): void {
    const { sheet, keys, figures } = layout;
    const first = { sheet, row, column: keys.unit ?? keys.indicator ?? keys.month ?? figures[0]?.column ?? 0 };
    const counted = figures.filter(({ as }) => as !== 'note' && as !== 'status');
    const found = counted.map(({ column }) => figureOf(contentAt(sheet, row, column)));
    if (found.every(({ is }) => is === 'none') && !this.#isKnown(layout, read, row)) {
      if ((sheet.rows[row] ?? []).some(({ is }) => is !== 'blank')) this.#leftOut.push({ at: first, why: 'note' });
      return;
    }
    const named = this.#named(
      layout,
      read,
      row,
      found.some(({ is }) => is === 'figure'),
    );
    if (typeof named === 'string') this.#leftOut.push({ at: first, why: named });
    else if (named) {
      if (sheet.hiddenRows.has(row) && found.some(({ is }) => is === 'figure')) this.#problems.push(hiddenRow(first));
      for (const figure of figures) this.#figure(layout, row, figure, named);
    }
  }

  /** True where all keys of a row name something, one of them in the row itself: it belongs to the table though it has no figures. */
  #isKnown({ keys }: Layout, read: Keys, row: number): boolean {
    const isNamed = (['unit', 'indicator'] as const).every(
      (key) => keys[key] === undefined || this.#options.names.find(key, written(read.at(row, key))) !== undefined,
    );
    return isNamed && (read.isWritten(row) || Object.keys(keys).length === 0);
  }

  /** Whose figures a row holds; undefined where that is unclear, which is reported, or why it is left out. */
  #named(
    { sheet, keys, all }: Layout,
    read: Keys,
    row: number,
    hasFigures: boolean,
  ): Whose | LeftOut['why'] | undefined {
    const { names, month: wanted } = this.#options;
    const whose: { [K in Key]?: string } = { ...all };
    const problems: ImportProblem[] = [];
    for (const key of ['unit', 'indicator'] as const) {
      if (keys[key] === undefined) continue;
      const name = written(read.at(row, key));
      if (names.isIgnored(name)) return 'ignored';
      const id = names.find(key, name);
      if (id !== undefined) whose[key] = id;
      else problems.push(unknownName({ sheet, row, column: keys[key] }, key, name, names, this.#workspace));
    }
    if (keys.month !== undefined) {
      const at = { sheet, row, column: keys.month };
      const content = read.at(row, 'month');
      const month = monthIn(content, wanted === undefined ? undefined : Number(wanted.slice(0, 4)));
      if (month !== undefined) whose.month = month;
      else problems.push(noMonth(at, written(content)));
    }
    // Headings and notes below a table have words where its rows have names and numbers.
    if (problems.length > 0 && !hasFigures) return 'note';
    this.#problems.push(...problems);
    return problems.length > 0 ? undefined : whose;
  }

  #figure({ sheet }: Layout, row: number, figure: FigureColumn, named: Whose): void {
    const at = { sheet, row, column: figure.column };
    const { unit, indicator, month } = { month: this.#options.month, ...named, ...stated(figure) };
    if (unit === undefined || indicator === undefined || month === undefined) {
      if (contentAt(sheet, row, figure.column).is !== 'blank')
        this.#problems.push(unclear(at, { unit, indicator, month }));
      return;
    }
    const record = this.#workspace.records.indicator.get(indicator)?.value;
    if (!record) return;
    if (this.#options.month !== undefined && month !== this.#options.month) {
      this.#leftOut.push({ at, why: 'other-month' });
      return;
    }
    const { cell, problems } = readCell(at, figure, record, month);
    this.#problems.push(...problems);
    if (!cell) return;
    const key = `${month} ${unit} ${indicator}`;
    const known = this.#rows.get(key) ?? { whose: { unit, indicator, month }, cells: {}, at };
    this.#rows.set(key, known);
    const before = known.cells[figure.as];
    if (before === undefined || before.text === '') known.cells[figure.as] = cell;
    else if (cell.text !== '') this.#problems.push(twice(at, before, known.whose));
  }

  result(): RowsRead {
    const rows = [...this.#rows.values()].map(({ whose, cells, at }): ImportedRow => ({ ...whose, cells, at }));
    return { rows, leftOut: this.#leftOut, problems: this.#problems };
  }
}

/** What a column says of whose figures it holds. */
function stated({ unit, indicator, month }: FigureColumn): Whose {
  return {
    ...(unit !== undefined && { unit }),
    ...(indicator !== undefined && { indicator }),
    ...(month !== undefined && { month }),
  };
}

function hiddenRow(at: Spot): ImportProblem {
  return problem(
    'import-hidden',
    at,
    both('这一行是隐藏的或被筛选掉的，也导入了', 'This row is hidden or filtered out; it is imported all the same'),
    both(
      '不要导入的，请删掉这一行，或写进对照的 ignore。',
      "Where it is not wanted delete the row, or list it under the mapping's ignore.",
    ),
    'warning',
  );
}

function noMonth(at: Spot, found: string): ImportProblem {
  return problem(
    'import-month',
    at,
    found === ''
      ? both('这一行没有写月份', 'This row names no month')
      : both(`“${shown(found)}”不是月份`, `"${shown(found)}" is no month`),
    both('可写日期、2026-10、2026年10月。', 'Allowed are a date, 2026-10 and Oct 2026.'),
  );
}

function unclear(at: Spot, { unit, indicator, month }: { [K in Key]: string | undefined }): ImportProblem {
  const lacking = [
    ...(unit === undefined ? [both('单位', 'unit')] : []),
    ...(indicator === undefined ? [both('指标', 'indicator')] : []),
    ...(month === undefined ? [both('月份', 'month')] : []),
  ];
  const zh = lacking.map((each) => each.zh).join('、');
  const en = lacking.map((each) => each.en).join(' and ');
  const onlyMonth = month === undefined && lacking.length === 1;
  return problem(
    onlyMonth ? 'import-month' : 'import-mapping',
    at,
    both(`不知道这个数属于哪个${zh}`, `It is not known of which ${en} this figure is`),
    onlyMonth
      ? both('请加 --month，例如 --month 2026-11。', 'Give --month, for instance --month 2026-11.')
      : both('请在对照的 keys、all 或这一列写明。', "Say so in the mapping's keys, in all, or with the column."),
  );
}

function twice(at: Spot, before: ImportedCell, { unit, indicator, month }: Required<Whose>): ImportProblem {
  return problem(
    'import-duplicate',
    at,
    both(
      `${unit} 的 ${indicator} 在 ${month} 已经有数了：${nameOf(before.at)} 是 ${before.text}`,
      `${indicator} of ${unit} in ${month} is given already: ${before.text} in ${nameOf(before.at)}`,
    ),
    both(
      '请删去其中一个；合计行写进对照的 ignore。',
      "Remove one of them; list rows of totals under the mapping's ignore.",
    ),
  );
}
