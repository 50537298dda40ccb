import type { Bilingual, Severity } from './diagnostic.ts';

/** Files of an example, by path; they are laid over a small sound workspace. */
export type ExampleFiles = Readonly<Record<string, string>>;

/**
 * What a rule says of itself. It feeds diagnostics, the rule's page in the handbook and its tests: `bad` must be reported
 * under `code` in one of its files, `good` must not.
 */
export interface RuleDoc {
  /** Its public name, which is its file's name. */
  readonly code: string;
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly fix: Bilingual;
  readonly bad: ExampleFiles;
  readonly good: ExampleFiles;
  /** Files of the bad example that are no text, as base64. */
  readonly badBytes?: ExampleFiles;
  /** Why `bad` is empty: what is wrong lies in a file's size or in the system, and no text can show it. */
  readonly noExample?: Bilingual;
}
