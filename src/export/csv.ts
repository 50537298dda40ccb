import { inertCell } from './inert.ts';

/** What a cell of a CSV file is made from: a text, a figure, yes or no, or nothing. */
export type CsvCell = string | number | boolean | null;

/** Excel takes a CSV file for UTF-8 only where it begins with this. */
const BOM = '\ufeff';

/** A table as CSV (RFC 4180) that Excel opens as it is meant: UTF-8 with its mark, texts that are never formulas. */
export function csvFile(header: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  const lines = [header, ...rows].map((row) => row.map(field).join(','));
  return `${BOM}${lines.join('\r\n')}\r\n`;
}

function field(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = inertCell(cell);
  return /[",\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
