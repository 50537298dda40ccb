import { readCsv } from './csv.ts';
import { both, problem, type ImportProblem } from './problem.ts';
import type { Book } from './sheet.ts';
import { readWorkbook } from './xlsx.ts';

export type Opened = { readonly book: Book } | { readonly problem: ImportProblem };

/** A workbook or a CSV file by what it holds, whatever its name ends in; `file` is its name as it is shown. */
export async function openBook(file: string, bytes: Uint8Array): Promise<Opened> {
  if (bytes.length === 0) return { problem: empty() };
  if (isArchive(bytes)) {
    const sheets = await readWorkbook(bytes);
    return 'message' in sheets ? { problem: sheets } : { book: { file, sheets } };
  }
  const sheet = readCsv(bytes);
  return 'message' in sheet ? { problem: sheet } : { book: { file, sheets: [sheet] } };
}

/** Zip archives, which new workbooks are, and compound files, which old and encrypted ones are. */
function isArchive(bytes: Uint8Array): boolean {
  const head = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return head.startsWith('504b') || head === 'd0cf11e0';
}

function empty(): ImportProblem {
  return problem(
    'import-file',
    undefined,
    both('这个文件是空的', 'This file is empty'),
    both('请检查是不是选错了文件，或者没有保存。', 'See whether it is the right file, and whether it was saved.'),
  );
}
