import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts bytes in the place of a file, or where there was none, at once: they are written beside it under a hidden name, then
 * renamed. Whoever is stopped at any moment leaves the old file or the new one.
 */
export function writeWhole(path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  const made = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(made, bytes, { flag: 'wx' });
    renameSync(made, path);
  } finally {
    rmSync(made, { force: true });
  }
}
