import type { Finding, LoadCode } from '../diagnose.ts';

/** Something wrong in YAML text; offsets into that text. */
export interface YamlProblem {
  readonly code: LoadCode;
  readonly start: number;
  readonly end: number;
  readonly finding: Finding;
}

/** Deeper than any record goes by far. */
export const MAX_DEPTH = 40;
/** Aliases of a file, and the values they may stand for altogether: a few names for repeated parts, not a bomb. */
export const MAX_ALIASES = 100;
export const MAX_ALIASED_VALUES = 10_000;
