import { lineColumn, lineText, type Place } from '../../model/source.ts';
import { printable, textWidth } from './width.ts';

/** Columns of a terminal that a line of a file may take; a longer one is shown around the place. */
const MOST = 100;
const BEFORE = 40;

/** The line of a place with marks under what is meant; nothing where the file has no such line. */
export function codeFrame({ file, span }: Place): string[] {
  const { line, column } = lineColumn(file, span.start);
  const text = printable(lineText(file, line));
  if (text.trim() === '') return [];
  const start = column - 1;
  const end = Math.min(text.length, Math.max(start + 1, start + span.end - span.start));
  const shown = clip(text, start, end);
  const number = String(line);
  const marks = '^'.repeat(Math.max(1, textWidth(shown.meant)));
  return [
    `${number} | ${shown.before}${shown.meant}${shown.after}`,
    `${' '.repeat(number.length)} | ${' '.repeat(textWidth(shown.before))}${marks}`,
  ];
}

/** The part of a line that is shown: what is meant, and of the text around it as much as there is room for. */
function clip(text: string, start: number, end: number): { before: string; meant: string; after: string } {
  const whole = { before: text.slice(0, start), meant: text.slice(start, end), after: text.slice(end) };
  if (textWidth(text) <= MOST) return whole;
  const before = textWidth(whole.before) > BEFORE ? `…${last(whole.before, BEFORE - 1)}` : whole.before;
  const room = MOST - textWidth(before);
  const meant = first(whole.meant, room);
  const after = meant.length < whole.meant.length ? '' : first(whole.after, room - textWidth(meant));
  return { before, meant, after: after.length < whole.after.length ? `${after}…` : after };
}

function first(text: string, width: number): string {
  let taken = '';
  let room = width;
  for (const character of text) {
    room -= textWidth(character);
    if (room < 0) break;
    taken += character;
  }
  return taken;
}

function last(text: string, width: number): string {
  return [...first([...text].reverse().join(''), width)].reverse().join('');
}
