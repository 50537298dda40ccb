import { fileURLToPath } from 'node:url';
import { openHandbook, type Handbook } from '../../src/site/handbook.ts';

const opened = new Map<string | undefined, Handbook>();

/**
 * A workspace of this repository, read and put together as its site is; the repository's own without a name. It is read once:
 * nothing changes what was read, and tests that run after one another share it.
 */
export function handbookOf(name?: string): Handbook {
  const known = opened.get(name) ?? open(name);
  opened.set(name, known);
  return known;
}

function open(name: string | undefined): Handbook {
  const folder = new URL(name === undefined ? '../..' : `../workspaces/${name}`, import.meta.url);
  return openHandbook(
    { workspace: fileURLToPath(folder), base: '/', audience: 'leadership' },
    new Date('2026-11-05T00:00:00Z'),
  );
}
