import { plainLine } from '../export/inert.ts';

/** Signs that a chat program acts on, as the signs of full width that look like them and do nothing. */
const WIDE: Readonly<Record<string, string>> = {
  '<': '＜',
  '>': '＞',
  '[': '［',
  ']': '］',
  '*': '＊',
  _: '＿',
  '`': '｀',
  '~': '～',
  '|': '｜',
  '\\': '＼',
  '@': '＠',
  '#': '＃',
  '-': '－',
  '+': '＋',
  '=': '＝',
  '&': '＆',
  '.': '．',
  ')': '）',
  ':': '：',
};
const wide = (sign: string) => WIDE[sign] ?? sign;

/**
 * A text from somebody's file for a group's robot: one line, nobody is mentioned, nothing is a link, a heading, a list or
 * formatted. Robots know no way to escape a sign, so those that mean something are replaced by their like of full width.
 */
export function inertText(text: string, most: number): string {
  const plain = cut(plainLine(text), most);
  return (
    plain
      .replace(/[<>[\]*_`~|\\@]/g, wide)
      .replace(/&(?=#?\w+;)/g, wide)
      // What begins a list or a heading where it stands first.
      .replace(/^[#\-+=]/, wide)
      .replace(/^(\d+)([.)])/, (_, digits: string, sign: string) => digits + wide(sign))
      // Addresses, which chat programs make links of wherever they stand.
      .replace(/:(?=\/\/)/g, wide)
      .replace(/(?<=[a-z0-9-])\.(?=[a-z]{2})/gi, wide)
  );
}

/** At most so many characters; what was cut off ends in an ellipsis. */
export function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

/** An address in the brackets of a Markdown link. */
export function linkTarget(url: string): string {
  return url.replace(/[()<>\s]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));
}
