import type { YamlProblem } from '../problem.ts';
import { aboveLine } from './above.ts';
import { insideOpen } from './inside.ts';
import { onLine } from './on-line.ts';
import { byReason } from './reason.ts';

/**
 * The cause of a parser's error, and its place. A parser stops where it can go on no longer; what is wrong is often a line
 * or more before: a quotation mark that is not closed, a full-width colon that made a field's name part of a text.
 */
export function causeOf(text: string, at: number, reason: string): YamlProblem {
  return byReason(text, at, reason) ?? insideOpen(text, at, reason) ?? onLine(text, at) ?? aboveLine(text, at, reason);
}
