import type { Month } from './month.ts';
import type { Place, SourceFile } from './source.ts';

/** What complaints are counted as. All but the first are among those of the first. */
export const COMPLAINT_COUNTS = ['complaints', 'repeat', 'escalated', 'appeals'] as const;
/** All that were accepted; on the same problem again; taken up to headquarters; taken to the regulator. */
export type ComplaintCount = (typeof COMPLAINT_COUNTS)[number];

export const COMPLAINT_COLUMNS = ['unit', 'category', ...COMPLAINT_COUNTS, 'note'] as const;
export type ComplaintColumn = (typeof COMPLAINT_COLUMNS)[number];

/** One unit, one category, one month. A count that was left empty was not made and is undefined. */
export interface Complaint extends Readonly<Partial<Record<ComplaintCount, number>>> {
  readonly unit: string;
  readonly category: string;
  readonly month: Month;
  readonly complaints: number;
  readonly note?: string;
  /** Offset of its row in its file. */
  readonly offset: number;
}

export interface ComplaintFile {
  readonly file: SourceFile;
  readonly month: Month;
  readonly rows: readonly Complaint[];
  /** The place of a row's cell; of the row when the file has no such column. */
  place(row: Complaint, column?: ComplaintColumn): Place;
}
