import type { LoadCode } from '../../diagnose.ts';
import type { YamlProblem } from '../problem.ts';

/** A problem at a single character, or at a few. */
export function found(code: LoadCode, start: number, finding: YamlProblem['finding'], length = 1): YamlProblem {
  return { code, start, end: start + length, finding };
}

/** The start of the word that `at` is in. */
export function wordStart(text: string, at: number): number {
  let start = Math.max(at, 0);
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start--;
  return start;
}
