import { fileURLToPath } from 'node:url';
import { openHandbook, type Handbook } from '../../src/site/handbook.ts';

/** A workspace of this repository, read and put together as its site is; the repository's own without a name. */
export function handbookOf(name?: string): Handbook {
  const folder = new URL(name === undefined ? '../..' : `../workspaces/${name}`, import.meta.url);
  return openHandbook(
    { workspace: fileURLToPath(folder), base: '/', audience: 'leadership' },
    new Date('2026-11-05T00:00:00Z'),
  );
}
