import type { Positions, SourceFile } from '../../model/source.ts';
import { readYaml } from './read.ts';
import { lineEnd, lineStart } from './scan.ts';

/**
 * A file's text with one more item at the end of the list under `key`; every byte that stood there before stays. `item` is
 * the item's lines as YAML, the first beginning with "- ". Undefined where that cannot be done safely: the list is written in
 * brackets, or is not there.
 */
export function appended(file: SourceFile, key: string, item: readonly string[]): string | undefined {
  const before = readYaml(file);
  const list: unknown = before.value?.[key];
  if (!Array.isArray(list)) return undefined;
  const end = file.text.includes('\r\n') ? '\r\n' : '\n';
  const text =
    list.length === 0
      ? withFirst(file.text, before.positions, key, item, end)
      : withLast(file.text, before.positions, [key, list.length - 1], item, end);
  if (text === undefined) return undefined;
  // Whatever the way it was written, what stood there must still be read as it was.
  const after: unknown = readYaml({ path: file.path, text }).value?.[key];
  const same = Array.isArray(after) && after.length === list.length + 1;
  return same && JSON.stringify(after.slice(0, -1)) === JSON.stringify(list) ? text : undefined;
}

/** Below the last item, as far in as that one. */
function withLast(
  text: string,
  positions: Positions,
  path: (string | number)[],
  item: readonly string[],
  end: string,
): string | undefined {
  const last = positions.value(path);
  const dash = last && dashBefore(text, last.start);
  if (last === undefined || dash === undefined) return undefined;
  const indent = text.slice(lineStart(text, dash), dash);
  const at = lineEnd(text, lineStart(text, contentEnd(text, last.end)));
  return inserted(text, at, indent, item, end);
}

/** In the place of `[]`. */
function withFirst(
  text: string,
  positions: Positions,
  key: string,
  item: readonly string[],
  end: string,
): string | undefined {
  const empty = positions.value([key]);
  if (!empty || text.charAt(empty.start) !== '[') return undefined;
  const bare = text.slice(0, empty.start).trimEnd() + text.slice(empty.end);
  const at = lineEnd(bare, text.slice(0, empty.start).trimEnd().length);
  return inserted(bare, at, '  ', item, end);
}

function inserted(text: string, at: number, indent: string, item: readonly string[], end: string): string {
  const lines = item.map((line) => `${indent}${line}`).join(end);
  const rest = text.slice(at);
  return `${text.slice(0, at)}${end}${lines}${rest === '' ? end : rest}`;
}

/** The dash of the item whose value begins at `start`; undefined where the list is written in brackets. */
function dashBefore(text: string, start: number): number | undefined {
  const dash = text.slice(0, start).trimEnd().length - 1;
  const indent = text.slice(lineStart(text, dash), dash);
  return text.charAt(dash) === '-' && indent.trim() === '' ? dash : undefined;
}

/** The end of the last line with something in it. */
function contentEnd(text: string, end: number): number {
  return Math.max(0, text.slice(0, end).trimEnd().length - 1);
}
