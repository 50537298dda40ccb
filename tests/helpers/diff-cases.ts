import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderReader, layered, type Reader } from '../../src/load/index.ts';

const HERE = fileURLToPath(new URL('../diff/', import.meta.url));

/** A change of the small workspace in `tests/diff/base`: files as they are before and after it, laid over that one. */
export interface DiffCase {
  readonly name: string;
  readonly before: Reader;
  readonly after: Reader;
  /** What is to be said of it. */
  readonly expected: string;
  readonly folder: string;
}

/** Every case in a folder below `tests/diff`, in the order of the names. A file that is only in `before` goes with the change. */
export function diffCases(of = 'cases'): DiffCase[] {
  const base = folderReader(join(HERE, 'base'));
  return readdirSync(join(HERE, of))
    .sort()
    .map((name) => {
      const folder = join(HERE, of, name);
      const [before, after] = [filesIn(join(folder, 'before')), filesIn(join(folder, 'after'))];
      const gone = Object.keys(before).filter((path) => !Object.hasOwn(after, path));
      return {
        name,
        folder,
        before: layered(base, before),
        after: without(layered(base, after), gone),
        expected: textOf(join(folder, 'expected.md')),
      };
    });
}

/** Empty for a case that nobody has written the expected words of. */
function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function filesIn(folder: string): Record<string, Uint8Array> {
  if (!existsSync(folder)) return {};
  const reader = folderReader(folder);
  return Object.fromEntries(reader.list().map(({ path }) => [path, reader.read(path)]));
}

function without(reader: Reader, gone: readonly string[]): Reader {
  return { ...reader, list: () => reader.list().filter(({ path }) => !gone.includes(path)) };
}
