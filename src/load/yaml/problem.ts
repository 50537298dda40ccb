import type { Finding, LoadCode } from '../diagnose.ts';

/** Something wrong in YAML text; offsets into that text. */
export interface YamlProblem {
  readonly code: LoadCode;
  readonly start: number;
  readonly end: number;
  readonly finding: Finding;
  /** Where what is broken begins, when that is before `start`: the bracket that a wrong line stands in. */
  readonly since?: number;
}

/** Deeper than any record goes by far. */
export const MAX_DEPTH = 40;
/** Aliases of a file, and the values they may stand for altogether: a few names for repeated parts, not a bomb. */
export const MAX_ALIASES = 100;
export const MAX_ALIASED_VALUES = 10_000;

/** Problems of a file that are looked for: after so many there is something else wrong with it. */
export const MAX_PROBLEMS = 50;
