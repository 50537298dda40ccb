/**
 * Widths of text by a fixed table, in place of a font. Every machine lays a chart out the same, and labels end up within a
 * few per cent of what PingFang, YaHei, Noto Sans and Segoe UI need.
 */
const WIDE = 1;
const DIGIT = 0.57;
const SPACE = 0.28;

const LATIN: readonly (readonly [RegExp, number])[] = [
  [/[0-9]/, DIGIT],
  [/[ilj.,:;'|!()[\]I ·]/, SPACE],
  [/[ftr/\\-]/, 0.36],
  [/[mwMW%@]/, 0.86],
  [/[A-Z&+−=<>~≤≥#↑↓→]/, 0.66],
];
const OTHER_LATIN = 0.56;

/** CJK, kana, Hangul, full-width forms, geometric shapes, emoji: one em each. */
const FULL_WIDTH =
  /[\u2500-\u27bf\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{3ffff}]/u;

function em(character: string): number {
  if (FULL_WIDTH.test(character)) return WIDE;
  return LATIN.find(([characters]) => characters.test(character))?.[1] ?? OTHER_LATIN;
}

const known = new Map<string, number>();

/** Width of `text` at a font size, in the units of that size. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const character of text) {
    let width = known.get(character);
    if (width === undefined) {
      width = em(character);
      known.set(character, width);
    }
    sum += width;
  }
  return sum * size;
}

/** `text`, or as much of it as fits into `width` with an ellipsis. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
