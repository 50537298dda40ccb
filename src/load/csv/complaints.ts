import { COMPLAINT_COUNTS, type Complaint, type ComplaintColumn, type ComplaintFile } from '../../model/complaints.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Month } from '../../model/month.ts';
import type { SourceFile } from '../../model/source.ts';
import { both, diagnose, START } from '../diagnose.ts';
import { trimmed } from './blank.ts';
import { cellAt } from './cell-at.ts';
import { Cells } from './cells.ts';
import { COMPLAINTS } from './complaint-columns.ts';
import { faultOfComplaint } from './complaint-cell.ts';
import { Faults } from './faults.ts';
import { figureIn } from './figure.ts';
import { readHeader, type Header } from './header.ts';
import { explainRow } from './row.ts';

export interface ComplaintsRead {
  /** Undefined when not even the columns are known. */
  readonly file?: ComplaintFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a month's complaints by unit and category. Rows with a fault are left out and reported. */
export function readComplaints(file: SourceFile, month: Month): ComplaintsRead {
  const header = readHeader(file.text, COMPLAINTS);
  if (!header) return { diagnostics: [diagnose('file-empty', file, START, EMPTY)] };
  const faults = new Faults(file, header.problems);
  if (!header.usable) return { diagnostics: faults.all() };
  const rows = [...readRows(file.text, header, month, faults)];
  const place = (row: Complaint, column?: ComplaintColumn) => cellAt(file, header, row.offset, column);
  return { file: { file, month, rows, place }, diagnostics: faults.all() };
}

const EMPTY = {
  message: both('这个文件没有任何内容', 'There is nothing in this file'),
  hint: both(
    '首行写列名，例如 unit,category,complaints；不需要时请删除文件。',
    'Begin with a row of column names such as unit,category,complaints, or delete the file.',
  ),
};

type Texts = Partial<Record<ComplaintColumn, string>>;

function* readRows(text: string, header: Header<ComplaintColumn>, month: Month, faults: Faults): Iterable<Complaint> {
  const cells = new Cells(text, header.body);
  while (cells.more) {
    const offset = cells.at;
    const texts: Texts = {};
    let [count, faulty, empty] = [0, false, true];
    do {
      cells.read();
      faulty ||= cells.fault !== undefined;
      const column = header.cells[count++];
      const content = trimmed(cells.content());
      empty &&= content === '';
      if (column !== undefined && content !== '') texts[column] = content;
    } while (!cells.last);
    if (empty && !faulty) continue;
    const { problems, next } = explainRow(text, offset, header, faultOfComplaint);
    faults.add(problems);
    cells.at = next;
    const row = problems.length === 0 ? complaintOf(texts, month, offset) : undefined;
    if (row) yield row;
  }
}

/** The row; undefined when it lacks what a row needs, which has been reported. */
function complaintOf(texts: Texts, month: Month, offset: number): Complaint | undefined {
  const { unit, category, note } = texts;
  const counted = COMPLAINT_COUNTS.flatMap((count) => {
    const cell = texts[count];
    return cell === undefined ? [] : [[count, figureIn(cell, 0, cell.length)] as const];
  });
  const counts: Partial<Record<(typeof COMPLAINT_COUNTS)[number], number>> = Object.fromEntries(counted);
  const { complaints } = counts;
  if (unit === undefined || category === undefined || complaints === undefined) return undefined;
  return { unit, category, month, ...counts, complaints, ...(note !== undefined && { note }), offset };
}
