import { writeXlsx, type Cell, type CellStyle, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { inLanguage, type Bilingual, type Language } from '../model/diagnostic.ts';
import { INPUTS, type Input, type Template, type TemplateRow, type TemplateSheet } from '../report/template/index.ts';
import { COLUMNS, STATES, type ColumnName } from './columns.ts';
import { plainLine, workbookCell, workbookText } from './inert.ts';
import { instructions } from './instructions.ts';
import { sheetNames } from './sheet-names.ts';
import { validationsOf } from './validations.ts';

/** Rows above the headers: title, month, how to fill it in, an empty one. */
export const HEADER_ROW = 4;

/**
 * A workbook to fill in: a sheet for each department, protected without a password, with only the cells to be filled in
 * unlocked; and a last sheet that says how. The same template gives the same bytes.
 */
export function templateWorkbook(template: Template, language: Language): Promise<Uint8Array> {
  const names = sheetNames(template.sheets.map(({ name }) => plainLine(name)));
  const sheets = template.sheets.map((sheet, i) => sheetOf(template, sheet, names[i] ?? '', language));
  // Left out, the day of writing would be the machine's.
  const day = new Date(`${template.month}-01T00:00:00Z`);
  const properties = { title: plainLine(template.title), created: day, modified: day };
  return writeXlsx({ sheets: [...sheets, instructions(template, language)], properties });
}

const LINE = { style: 'thin', color: { rgb: 'BFC5CC' } } as const;
const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const fill = (rgb: string): CellStyle => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } });
const TITLE: CellStyle = { font: { bold: true, size: 14 } };
const HEADER: CellStyle = {
  ...fill('E4E9EF'),
  font: { bold: true },
  border: BORDER,
  alignment: { vertical: 'center', wrapText: true },
};
const LOCKED: CellStyle = { ...fill('F4F5F7'), border: BORDER, protection: { locked: true } };
const OPEN: CellStyle = { ...fill('FFFFFF'), border: BORDER, protection: { locked: false } };

function sheetOf(template: Template, sheet: TemplateSheet, name: string, language: Language): WriteSheet {
  const say = (text: Bilingual) => inLanguage(text, language);
  const rows: CellValue[][] = [
    [workbookCell(`${template.title} · ${sheet.name}`)],
    [say({ zh: '月份', en: 'Month' }), template.month],
    [say(HOW)],
    [],
    COLUMNS.map(({ header }) => say(header)),
  ];
  const cells = new Map<string, Partial<Cell>>([['0,0', { style: TITLE }]]);
  for (const column of COLUMNS.keys()) cells.set(`${HEADER_ROW},${column}`, { style: HEADER });
  for (const [i, row] of sheet.rows.entries()) {
    rows.push(COLUMNS.map((column) => contentOf(row, column.name, language)));
    for (const [column, each] of COLUMNS.entries()) {
      cells.set(`${HEADER_ROW + 1 + i},${column}`, { style: styleOf(row, each.name) });
    }
  }
  const last = HEADER_ROW + sheet.rows.length;
  return {
    name,
    rows,
    cells,
    columns: COLUMNS.map(({ width }) => ({ width })),
    freezePane: { rows: HEADER_ROW + 1, columns: 2 },
    protection: { sheet: true },
    dataValidations: validationsOf(sheet.rows, HEADER_ROW + 2, language),
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
      printArea: `$A$1:$L$${last + 1}`,
    },
  };
}

const HOW: Bilingual = {
  zh: '只填白色的单元格，灰色的不用填。没有测量的留空，不要填 0。填分子、分母的原始数，不填算好的百分比。',
  en: 'Fill in the white cells only. Leave empty what was not measured; never enter 0 for it. Enter raw counts, no percentages of your own.',
};

const isInput = (column: ColumnName): column is Input => (INPUTS as readonly ColumnName[]).includes(column);

function contentOf(row: TemplateRow, column: ColumnName, language: Language): CellValue {
  if (!isInput(column)) return typeof row[column] === 'string' ? workbookCell(row[column]) : row[column];
  const filled = row.filled[column] ?? null;
  if (column === 'status' && filled !== null) return inLanguage(STATES.preliminary, language);
  return typeof filled === 'string' ? workbookText(filled) : filled;
}

function styleOf(row: TemplateRow, column: ColumnName): CellStyle {
  const style = isInput(column) && row.inputs.includes(column) ? OPEN : LOCKED;
  const numFmt = formatOf(row, column);
  return numFmt === undefined ? style : { ...style, numFmt, alignment: { horizontal: 'right' } };
}

/** Counts with thousands separators, values with the decimals that are published; what is measured is left as it is typed. */
function formatOf({ isCounted, precision, filled }: TemplateRow, column: ColumnName): string | undefined {
  if (column === 'sample') return '#,##0';
  if (column === 'numerator' || column === 'denominator') {
    const now = filled[column];
    return isCounted && (now === undefined || Number.isInteger(now)) ? '#,##0' : 'General';
  }
  if (column === 'value' && filled.value !== undefined && hasMore(Number(filled.value), precision)) return 'General';
  return column === 'value' || column === 'last'
    ? precision === 0
      ? '#,##0'
      : `#,##0.${'0'.repeat(precision)}`
    : undefined;
}

function hasMore(value: number, precision: number): boolean {
  return (String(value).split('.')[1] ?? '').length > precision;
}
