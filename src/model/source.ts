/** A file of a workspace. `path` is relative to the workspace, with `/` on every system. */
export interface SourceFile {
  readonly path: string;
  /** Without byte order mark; line ends as they stand in the file. Empty when the file could not be read as text. */
  readonly text: string;
}

/** Offsets into a source's text, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Place {
  readonly file: SourceFile;
  readonly span: Span;
}

/** Where in a record something stands: `['targets', 0, 'floor']`. */
export type Path = readonly (string | number)[];

/** Positions of every key and value of a parsed document. */
export interface Positions {
  key(path: Path): Span | undefined;
  value(path: Path): Span | undefined;
}

export interface LineColumn {
  /** Both from 1; a column counts characters of the line, as editors do. */
  readonly line: number;
  readonly column: number;
}

const starts = new WeakMap<SourceFile, readonly number[]>();

/** Offsets at which the lines of a file start; LF, CRLF and a lone CR end a line. */
export function lineStarts(file: SourceFile): readonly number[] {
  let found = starts.get(file);
  if (!found) {
    found = [0, ...Array.from(file.text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
    starts.set(file, found);
  }
  return found;
}

export function lineColumn(file: SourceFile, offset: number): LineColumn {
  const lines = lineStarts(file);
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}

/** The text of a line (from 1), without its line end. */
export function lineText(file: SourceFile, line: number): string {
  const lines = lineStarts(file);
  return file.text.slice(lines[line - 1] ?? file.text.length, lines[line] ?? file.text.length).replace(/[\r\n]+$/, '');
}
