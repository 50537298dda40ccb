import type { Layout, Whose } from './layout.ts';
import { BLANK, contentAt, seenAt, type Content } from './sheet.ts';

/** What a row of a table says of whose figures it holds. */
export interface Keys {
  /** The cell as it is seen; where blanks mean as above, what stands above it in the table. */
  at(row: number, key: keyof Whose): Content;
  /** True for a row that says something of its own. */
  isWritten(row: number): boolean;
}

export function keysOf({ sheet, keys, firstRow, endRow, fillDown }: Layout): Keys {
  const seen = (row: number, column: number) => {
    const spot = seenAt(sheet, row, column);
    return contentAt(sheet, spot.row, spot.column);
  };
  const filled = new Map<keyof Whose, Content[]>();
  for (const key of fillDown ?? []) {
    const column = keys[key];
    let above: Content = BLANK;
    const contents = Array.from({ length: column === undefined ? 0 : endRow - firstRow }, (_, i) => {
      const content = column === undefined ? BLANK : seen(firstRow + i, column);
      return (above = content.is === 'blank' ? above : content);
    });
    filled.set(key, contents);
  }
  return {
    at(row, key) {
      const column = keys[key];
      if (column === undefined) return BLANK;
      return filled.get(key)?.[row - firstRow] ?? seen(row, column);
    },
    isWritten: (row) => Object.values(keys).some((column) => column !== undefined && seen(row, column).is !== 'blank'),
  };
}
