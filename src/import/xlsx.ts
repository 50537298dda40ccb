import { readXlsx } from 'hucre/xlsx';
import type { Cell, Sheet as RawSheet } from 'hucre/xlsx';
import type { Bilingual } from '../model/diagnostic.ts';
import { decimalOf } from './decimal.ts';
import { both, problem, type ImportProblem } from './problem.ts';
import { BLANK, isErrorValue, type Content, type Sheet } from './sheet.ts';

/** The sheets of a workbook as its cells were last calculated; or why it cannot be read. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[] | ImportProblem> {
  if (isCompound(bytes)) return refuse(...(isEncrypted(bytes) ? ENCRYPTED : OLD));
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return sheets.map(sheetOf);
  } catch {
    // What the library says of it means nothing to who opened the file in Excel a minute ago.
    return refuse(...DAMAGED);
  }
}

function refuse(message: Bilingual, hint: Bilingual): ImportProblem {
  return problem('import-file', undefined, message, hint);
}

const ENCRYPTED = [
  both('这个工作簿有密码，无法读取', 'This workbook is protected by a password and cannot be read'),
  both(
    '请在 Excel 中打开，“文件”→“信息”→“保护工作簿”→“用密码进行加密”，清空密码后保存。',
    'Open it in Excel, empty the password under File → Info → Protect Workbook → Encrypt with Password, and save.',
  ),
] as const;
const OLD = [
  both('这是旧版 Excel 的 .xls 文件', 'This is an .xls file of an old Excel'),
  both('请在 Excel 中另存为“Excel 工作簿（.xlsx）”。', 'Save it from Excel as "Excel Workbook (.xlsx)".'),
] as const;
const DAMAGED = [
  both(
    '这个文件不是完好的 .xlsx 工作簿，可能没有下载或复制完整',
    'This is no sound .xlsx workbook; it may not have been copied or downloaded whole',
  ),
  both(
    '请用 Excel 打开它，能打开就另存为一份新的 .xlsx；打不开就请对方重新发送。',
    'Open it in Excel and save it as a new .xlsx; if it does not open, ask for it again.',
  ),
] as const;

/** Old Office files and encrypted new ones are compound files. */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
}

/** Names inside a compound file are UTF-16, at even places. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}

function sheetOf({ name, hidden, veryHidden, rows, cells, merges, rowDefs }: RawSheet): Sheet {
  return {
    name,
    hidden: hidden === true || veryHidden === true,
    rows: rows.map((row, r) => row.map((value, c) => contentOf(value, cells?.get(`${r},${c}`)))),
    merges: merges ?? [],
    hiddenRows: new Set([...(rowDefs ?? [])].flatMap(([row, its]) => (its.hidden ? [row] : []))),
  };
}

function contentOf(value: Cell['value'], cell: Cell | undefined): Content {
  if (cell?.type === 'error') return { is: 'error', text: String(value) };
  if (value === null || value === '') {
    return cell?.formula !== undefined && value === null ? { is: 'formula', text: `=${cell.formula}` } : BLANK;
  }
  if (typeof value === 'number') {
    return { is: 'number', ...decimalOf(value), percent: isPercent(cell?.style?.numFmt) };
  }
  if (typeof value === 'boolean') return { is: 'flag', value };
  if (value instanceof Date) return { is: 'date', day: value.toISOString().slice(0, 10) };
  return isErrorValue(value) ? { is: 'error', text: value } : { is: 'text', text: value };
}

/** True for a format that shows a hundred times the number: a per cent sign outside quotes that is not escaped. */
function isPercent(format: string | undefined): boolean {
  const first = (format ?? '').replace(/"[^"]*"|\\.|_.|\*./g, '').split(';')[0] ?? '';
  return first.includes('%');
}
