import type { CellStyle } from 'hucre/xlsx';

const LINE = { style: 'thin', color: { rgb: 'D5DAE0' } } as const;

/** Looks of a month's workbook: calm, one grey. */
export const TITLE: CellStyle = { font: { bold: true, size: 14 } };
export const HEADING: CellStyle = { font: { bold: true, size: 12 } };
export const HEADER: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E4E9EF' } },
  font: { bold: true },
  border: { top: LINE, bottom: LINE },
  alignment: { vertical: 'center', wrapText: true },
};
export const TOP: CellStyle = { alignment: { vertical: 'top' } };
export const WRAPPED: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
export const FIGURE: CellStyle = { alignment: { horizontal: 'right', vertical: 'top' } };
export const LINK: CellStyle = { font: { color: { rgb: '1F5FA8' }, underline: true } };
