import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Lies in every folder that a build has made, so that only such a folder is ever thrown away. */
export const MARKER = 'handbook.json';

/** A name beside `folder` that is free. */
function beside(folder: string, suffix: string): string {
  for (let i = 0; ; i++) {
    const name = join(dirname(folder), `${basename(folder)}.${suffix}${i || ''}`);
    if (!existsSync(name)) return name;
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/**
 * Puts the folder `made` in the place of `target` by renaming, so that at no moment half a site stands there. An earlier
 * site is removed; a folder with anything else in it is kept beside, and its new name returned.
 */
export function swapIn(made: string, target: string): string | undefined {
  mkdirSync(dirname(target), { recursive: true });
  const next = beside(target, 'new');
  move(made, next);
  if (!existsSync(target)) {
    renameSync(next, target);
    return undefined;
  }
  const files = readdirSync(target);
  const ours = files.length === 0 || files.includes(MARKER);
  const previous = beside(target, ours ? 'old' : 'kept');
  renameSync(target, previous);
  try {
    renameSync(next, target);
  } catch (error) {
    renameSync(previous, target);
    throw error;
  }
  if (!ours) return previous;
  rmSync(previous, { recursive: true });
  return undefined;
}
