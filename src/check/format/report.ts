import type { Diagnostic, Language } from '../../model/diagnostic.ts';
import type { Summary } from '../index.ts';

/** What is printed: everything found, in its order, and how much was read. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
}

export interface FormatOptions {
  readonly language: Language;
  /** What to put before paths so that they can be opened from where the reader stands: empty, or a folder with its slash. */
  readonly prefix: string;
  /** Whether the reader's screen shows colours. */
  readonly colour: boolean;
}

export type Format = (report: Report, options: FormatOptions) => string;
