import type { Bilingual, Diagnostic, Severity } from '../model/diagnostic.ts';
import type { SourceFile, Span } from '../model/source.ts';

/** What loading can find wrong. A code is public: it stands in reports and names a page of the handbook. */
export const CODES = [
  'commentary-marks',
  'complaint-incomplete',
  'complaint-not-a-count',
  'complaint-wrong-columns',
  'csv-cells',
  'csv-quote',
  'csv-separator',
  'file-binary',
  'file-empty',
  'file-encoding',
  'file-layout',
  'file-too-large',
  'file-unknown',
  'file-unreadable',
  'mdx-syntax',
  'measurement-incomplete',
  'measurement-not-a-number',
  'measurement-status',
  'measurement-wrong-columns',
  'too-many-problems',
  'workspace-missing',
  'yaml-alias',
  'yaml-bracket',
  'yaml-character',
  'yaml-colon',
  'yaml-dash',
  'yaml-depth',
  'yaml-documents',
  'yaml-duplicate-key',
  'yaml-full-width',
  'yaml-indentation',
  'yaml-key',
  'yaml-not-a-mapping',
  'yaml-quote',
  'yaml-syntax',
  'yaml-tab',
  'yaml-tag',
] as const;
export type LoadCode = (typeof CODES)[number];

/** A file that nobody reads does no harm by itself; everything else is something that was meant and is lost. */
export function severityOf(code: LoadCode): Severity {
  return code === 'file-unknown' ? 'warning' : 'error';
}

/** What was found, and what to do about it. */
export interface Finding {
  readonly message: Bilingual;
  readonly hint: Bilingual;
}

export function diagnose(code: LoadCode, file: SourceFile, span: Span, { message, hint }: Finding): Diagnostic {
  return { code, severity: severityOf(code), place: { file, span }, message, hint };
}

export const START: Span = { start: 0, end: 0 };

export const both = (zh: string, en: string): Bilingual => ({ zh, en });

/** A text as it is quoted in a message: one line, not longer than a message can bear. */
export function shown(text: string, length = 40): string {
  const line = text.replace(/\s+/g, ' ');
  const characters = [...line];
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : line;
}
