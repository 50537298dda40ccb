import { textWidth } from './text-width.ts';

/** `text` in two lines as alike in width as its words allow; in one where it has but one word, as Chinese names have. */
export function inTwoLines(text: string): string[] {
  const words = text.split(' ');
  const halves = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidth(line, 1)));
  return halves.reduce((a, b) => (widest(b) < widest(a) ? b : a), [text]);
}
