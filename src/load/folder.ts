import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isLeftBehind } from './left-behind.ts';
import { byPath, type Listed, type Reader } from './reader.ts';

const ROOTS = ['content', 'data'];

/**
 * A workspace in a folder. Links are followed as long as they stay inside it; what cannot be read is listed with the
 * problem, so that one bad file does not hide the others.
 */
export function folderReader(directory: string): Reader {
  const root = resolve(directory);
  return {
    list: () => {
      const real = realpathSync(root);
      if (!statSync(real).isDirectory()) throw new Error(`${directory} is not a folder`);
      const found: Listed[] = [];
      for (const name of ROOTS) {
        if (readdirSync(real).includes(name)) collect(real, name, [], found);
      }
      return found.sort(byPath);
    },
    read: (path) => readFileSync(join(root, path)),
  };
}

/** Adds what lies at `path`, and below it; `above` are the real folders on the way, so that a circle of links ends. */
function collect(root: string, path: string, above: readonly string[], found: Listed[]): void {
  try {
    const real = realpathSync(join(root, path));
    if (!isInside(root, real)) {
      found.push({ path, size: 0, problem: 'outside' });
      return;
    }
    const status = statSync(real);
    if (status.isFile()) found.push({ path, size: status.size });
    else if (!status.isDirectory()) found.push({ path, size: 0, problem: 'special' });
    else if (!above.includes(real)) {
      for (const name of readdirSync(real)) {
        if (!isLeftBehind(name)) collect(root, `${path}/${name}`, [...above, real], found);
      }
    }
  } catch {
    found.push({ path, size: 0, problem: 'unreadable' });
  }
}

/** Inside the workspace, and not in a hidden folder of it such as `.git`. */
function isInside(root: string, real: string): boolean {
  const parts = relative(root, real).split(sep);
  return ROOTS.includes(parts[0] ?? '') && !parts.some((part) => isLeftBehind(part));
}
