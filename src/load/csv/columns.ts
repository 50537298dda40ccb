import type { Bilingual } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import { both, type LoadCode } from '../diagnose.ts';

/** The columns that a kind of file may have. */
export interface Columns<C extends string> {
  /** What a fault of the first row is reported as. */
  readonly code: LoadCode;
  /** All of them, as a hint. */
  readonly all: Bilingual;
  /** The column that a name in the first row stands for, in either language; capitals, width and blanks do not matter. */
  named(name: string): C | undefined;
  /** The column that a mistyped name was probably meant for. */
  like(name: string): { readonly name: string; readonly column: C } | undefined;
  /** What a file with these columns lacks, one entry for each; empty when rows can be read. */
  lacking(found: readonly (C | undefined)[]): readonly Bilingual[];
}

/** Columns by their Chinese names; `lacking` gets a function that names a column in Chinese with its English name. */
export function columnsOf<C extends string>(
  code: LoadCode,
  chinese: Readonly<Record<C, string>>,
  lacking: (has: (column: C) => boolean, inBoth: (column: C) => string) => readonly Bilingual[],
): Columns<C> {
  const names = Object.keys(chinese) as C[];
  const byName = new Map<string, C>(
    names.flatMap((column) => [
      [column, column],
      [chinese[column], column],
    ]),
  );
  const inBoth = (column: C) => `${column}\uFF08${chinese[column]}\uFF09`;
  return {
    code,
    all: both(`可用的列：${names.map(inBoth).join('、')}。`, `The columns are: ${names.join(', ')}.`),
    named: (name) => byName.get(plain(name)),
    like: (name) => {
      const near = nearest(plain(name), byName.keys())[0];
      const column = near === undefined ? undefined : byName.get(near);
      return near === undefined || column === undefined ? undefined : { name: near, column };
    },
    lacking: (found) => lacking((column) => found.includes(column), inBoth),
  };
}

function plain(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
