import type { Finding, LoadCode } from '../diagnose.ts';

/** Something wrong in comma-separated text; offsets into it. */
export interface CsvProblem {
  readonly code: LoadCode;
  readonly start: number;
  readonly end: number;
  readonly finding: Finding;
}
