import { existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file of a workspace, by its path in it. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Set where a file stands already: nothing is ever written over. */
export class FileExists extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`${path} exists`);
    this.name = 'FileExists';
    this.path = path;
  }
}

/**
 * Writes files that are not there yet, all or none: each is made whole under a hidden name beside its place, then put there.
 * Throws `FileExists`.
 */
export function writeNew(folder: string, files: readonly NewFile[]): void {
  for (const { path } of files) if (existsSync(join(folder, path))) throw new FileExists(path);
  const put: string[] = [];
  try {
    for (const { path, text } of files) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      const made = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
      writeFileSync(made, text, { flag: 'wx' });
      try {
        putInPlace(made, target, path);
      } finally {
        rmSync(made, { force: true });
      }
      put.push(target);
    }
  } catch (error) {
    for (const target of put) rmSync(target, { force: true });
    throw error;
  }
}

/** A second name fails where there is such a file already, which a renaming would replace. Some disks know no second names. */
function putInPlace(made: string, target: string, path: string): void {
  try {
    linkSync(made, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(target)) throw new FileExists(path);
    renameSync(made, target);
  }
}
