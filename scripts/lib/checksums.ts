import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The SHA-256 of each file, in hex, by its path below the folder with slashes: in one order on every machine. */
export type Checksums = ReadonlyMap<string, string>;

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** What a packed file holds; undefined where it is none. */
function unpacked(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return gunzipSync(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Checksums of all files below a folder but those that `leftOut` names. A `.gz` beside a file of which it is the packed copy
 * adds nothing and differs from machine to machine: it is left out as long as it holds the very same bytes.
 */
export function checksumsOf(folder: string, leftOut: (path: string) => boolean = () => false): Checksums {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((path) => !leftOut(path))
    .sort();
  const all = new Map<string, string>();
  for (const path of paths) {
    const bytes = readFileSync(join(folder, path));
    const original = path.endsWith('.gz') ? all.get(path.slice(0, -'.gz'.length)) : undefined;
    const held = original === undefined ? undefined : unpacked(bytes);
    if (held === undefined || sha256(held) !== original) all.set(path, sha256(bytes));
  }
  return all;
}

/** A line break or a backslash in a name is written as `sha256sum` does, which then begins the line with a backslash. */
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };

/** The file that `sha256sum --check` reads, from within the folder. */
export function checksumFile(checksums: Checksums): string {
  return [...checksums]
    .map(([path, sum]) => {
      const name = path.replace(/[\\\n\r]/g, (character) => ESCAPES[character] ?? character);
      return `${name === path ? '' : '\\'}${sum}  ${name}\n`;
    })
    .join('');
}

const LINE = /^(\\?)([0-9a-f]{64}) [ *](.+)$/;
const UNESCAPED: Readonly<Record<string, string>> = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };

/** What a file of `sha256sum` says; undefined where a line is none of its. */
export function readChecksums(text: string): Checksums | undefined {
  const read = new Map<string, string>();
  for (const line of text.replaceAll('\r\n', '\n').split('\n').filter(Boolean)) {
    const [, escaped, sum, name] = LINE.exec(line) ?? [];
    if (sum === undefined || name === undefined) return undefined;
    read.set(escaped ? name.replace(/\\[\\nr]/g, (pair) => UNESCAPED[pair] ?? pair) : name, sum);
  }
  return read;
}

/** One digest for a whole folder: that of its file of checksums, so that `sha256sum` on the file gives the same. */
export function digestOf(checksums: Checksums): string {
  return sha256(checksumFile(checksums));
}
