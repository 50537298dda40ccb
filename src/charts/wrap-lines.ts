import { fitText, textWidth } from './text-width.ts';

/** A word with the blank after it, or one wide character, each with the signs that open it before and those that close it behind. */
const PIECES =
  /[（“《]*(?:[\u3400-\u9fff\uf900-\ufaff]|[^\s\u3400-\u9fff\uf900-\ufaff（“《，。：；、！？）”》]+)?[，。：；、！？）”》]*\s*/gu;

/** `text` in lines that fit into `width` at a font size, broken between words or wide characters; a longer word is cut. */
export function wrapLines(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.trim().matchAll(PIECES)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line].map((each) => fitText(each.trim(), width, size)).filter((each) => each !== '');
}
