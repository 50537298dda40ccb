import { SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Span } from '../../model/source.ts';
import { afterMarker, blockHeader } from './scan.ts';

/** Exactly the source of a scalar that follows `before`: with its quotes, or with the `|` of a block text. */
export function scalarSpan(text: string, event: ScalarEvent, before: number): Span {
  const { valueStart: start, valueEnd: end, style } = event;
  if (start === -1) {
    const at = afterMarker(text, before);
    return { start: at, end: at };
  }
  if (style === SCALAR_STYLE.PLAIN) return { start, end };
  if (style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK) {
    return { start: blockHeader(text, before, start), end };
  }
  return { start: start - 1, end: end + 1 };
}
