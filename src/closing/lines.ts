/**
 * A table of a snapshot as it stands in the file: a line for each thing, its key first, sorted by key. Tables are compared,
 * and earlier revisions rebuilt, line by line; what the rest of a line says is the business of whoever reads the table.
 */
export type Lines = ReadonlyMap<string, string>;

/** Ends the key of a line of the basis; figures and scores have keys of two columns. */
export const KEYED = { basis: / /, values: /(?<=^[^,]*,[^,]*),/, scores: /(?<=^[^,]*,[^,]*),/ } as const;
export type TableName = keyof typeof KEYED;

/** The lines of a table by key. Line ends do not matter, nor do empty lines. */
export function linesOf(table: TableName, text: string): Map<string, string> {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line !== '');
  return new Map(lines.map((line) => [keyIn(table, line), line]));
}

/** The text of a table: its lines by key, in the order of code units, so that it is the same on every machine. */
export function textOf(lines: Lines): string {
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => `${line}\n`)
    .join('');
}

/** The key that a line begins with; all of it where nothing follows. */
export function keyIn(table: TableName, line: string): string {
  const end = line.search(KEYED[table]);
  return end === -1 ? line : line.slice(0, end);
}

/** The lines of `before` that `after` does not have so; for what `before` did not have at all, its key alone. */
export function undo(before: Lines, after: Lines): Map<string, string> {
  const differing = [...before].filter(([key, line]) => after.get(key) !== line);
  const added = [...after.keys()].filter((key) => !before.has(key));
  return new Map([...differing, ...added.map((key) => [key, key] as const)]);
}

/** What a table said before: the lines of `undo` laid over what it says after. */
export function undone(after: Lines, lines: Lines): Map<string, string> {
  const before = new Map(after);
  for (const [key, line] of lines) {
    if (line === key) before.delete(key);
    else before.set(key, line);
  }
  return before;
}
