import type { Bilingual, Severity } from '../model/diagnostic.ts';
import type { Spot } from './sheet.ts';

/** What reading a table can find wrong. */
export const IMPORT_CODES = [
  'import-file',
  'import-sheet',
  'import-header',
  'import-mapping',
  'import-name',
  'import-month',
  'import-not-a-number',
  'import-not-calculated',
  'import-per-cent',
  'import-status',
  'import-duplicate',
  'import-columns',
  'import-rounded',
  'import-hidden',
  'import-nothing',
] as const;
export type ImportCode = (typeof IMPORT_CODES)[number];

/** Something wrong in a table: in a cell, or in the file as a whole where no cell is to blame. */
export interface ImportProblem {
  /** One of ours, or that of a rule of `check` which the imported row would break. */
  readonly code: string;
  readonly severity: Severity;
  readonly at?: Spot;
  /** What is wrong, with the value found. */
  readonly message: Bilingual;
  /** What is allowed and what to do. */
  readonly hint: Bilingual;
}

export const both = (zh: string, en: string): Bilingual => ({ zh, en });

export function problem(
  code: ImportCode,
  at: Spot | undefined,
  message: Bilingual,
  hint: Bilingual,
  severity: Severity = 'error',
): ImportProblem {
  return { code, severity, ...(at && { at }), message, hint };
}

const LONGEST = 40;

/** A text as it is quoted in a message: one line, not longer than a message can bear. */
export function shown(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('');
}
