import { writeXlsx, type Cell as SheetCell, type CellStyle, type CellValue, type WriteSheet } from 'hucre/xlsx';
import type { Month } from '../../model/month.ts';
import { plainLine, workbookCell } from '../inert.ts';
import { sheetNames } from '../sheet-names.ts';
import type { Cell, Column, FigureCell, Front, MonthBook, Table } from './index.ts';
import { FIGURE, HEADER, HEADING, LINK, TITLE, TOP, WRAPPED } from './styles.ts';

/** Rows above the headers: the title, and an empty one. */
export const HEADER_ROW = 2;

/**
 * A month's workbook: a first sheet that says which month it is and how it stands, then a sheet a table, each with its headers in
 * sight and ready to print on A4. Texts are never formulas. The same month gives the same bytes.
 */
export function monthWorkbook({ front, tables }: MonthBook, month: Month): Promise<Uint8Array> {
  const [first = '', ...names] = sheetNames([front.sheet, ...tables.map(({ name }) => name)].map(plainLine));
  const named = new Map(tables.map(({ name }, i) => [name, names[i] ?? '']));
  const sheets = [frontSheet(front, first, named), ...tables.map((table, i) => tableSheet(table, names[i] ?? ''))];
  // Left out, the day of writing would be the machine's.
  const day = new Date(`${month}-01T00:00:00Z`);
  return writeXlsx({ sheets, properties: { title: plainLine(front.title), created: day, modified: day } });
}

function frontSheet({ title, blocks }: Front, name: string, named: ReadonlyMap<string, string>): WriteSheet {
  const rows: CellValue[][] = [[workbookCell(title)]];
  const cells = new Map<string, Partial<SheetCell>>([['0,0', { style: TITLE }]]);
  for (const { heading, lines } of blocks) {
    rows.push([], [heading]);
    cells.set(`${rows.length - 1},0`, { style: HEADING });
    for (const { name: label, cell, to } of lines) {
      const at = rows.push([workbookCell(label), contentOf(cell)]) - 1;
      cells.set(`${at},1`, { style: typeof cell === 'string' ? WRAPPED : { ...FIGURE, ...formatOf(cell) } });
      const target = to === undefined ? undefined : named.get(to);
      if (target === undefined) continue;
      const location = `'${target.replaceAll("'", "''")}'!A1`;
      cells.set(`${at},0`, { style: LINK, hyperlink: { target: '', location } });
    }
  }
  return {
    name,
    rows,
    cells,
    columns: [{ width: 40 }, { width: 90 }],
    pageSetup: { ...PAPER, printArea: `$A$1:$B$${rows.length}` },
    headerFooter: FOOTER,
  };
}

function tableSheet({ title, columns, rows, frozen }: Table, name: string): WriteSheet {
  const isTall = columns.some(({ wraps }) => wraps);
  const cells = new Map<string, Partial<SheetCell>>([['0,0', { style: TITLE }]]);
  for (const column of columns.keys()) cells.set(`${HEADER_ROW},${column}`, { style: HEADER });
  for (const [i, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      const style = styleOf(cell, columns[column], isTall);
      if (style) cells.set(`${HEADER_ROW + 1 + i},${column}`, { style });
    }
  }
  const [last, end] = [letter(columns.length - 1), HEADER_ROW + 1 + rows.length];
  return {
    name,
    rows: [
      [workbookCell(title)],
      [],
      columns.map(({ header }) => workbookCell(header)),
      ...rows.map((row) => row.map(contentOf)),
    ],
    cells,
    columns: columns.map(({ width }) => ({ width })),
    freezePane: { rows: HEADER_ROW + 1, columns: frozen },
    autoFilter: { range: `A${HEADER_ROW + 1}:${last}${end}` },
    pageSetup: {
      ...PAPER,
      printTitlesRow: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
      printArea: `$A$1:$${last}$${end}`,
    },
    headerFooter: FOOTER,
  };
}

const PAPER = {
  orientation: 'landscape',
  paperSize: 'a4',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;
/** Sheet, page and pages, in the codes of headers and footers. */
const FOOTER = { oddFooter: '&L&A&R&P / &N' };

const contentOf = (cell: Cell): CellValue =>
  cell === null ? null : typeof cell === 'string' ? workbookCell(cell) : cell.figure;

/** One style for all cells of a look; short texts have none where rows are low, as each styled cell takes its time. */
const figures = new Map<string, CellStyle>();

function styleOf(cell: Cell, column: Column | undefined, isTall: boolean): CellStyle | undefined {
  if (cell === null || cell === '') return undefined;
  if (typeof cell === 'string') return column?.wraps ? WRAPPED : isTall ? TOP : undefined;
  if (cell.figure === null) return undefined;
  const { numFmt } = formatOf(cell);
  const known = figures.get(numFmt) ?? { ...FIGURE, numFmt };
  figures.set(numFmt, known);
  return known;
}

/** With the decimals that are published, thousands separated; a change with its sign. */
function formatOf(cell: FigureCell | null): { numFmt: string } {
  const places = cell?.places ?? 0;
  const digits = places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`;
  return { numFmt: cell?.change ? `+${digits};-${digits};${digits}` : digits };
}

/** The letter of a column counted from 0; there are fewer than 26. */
const letter = (column: number) => String.fromCharCode(65 + column);
