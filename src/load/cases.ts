import { folderOfCase } from '../model/cases.ts';
import type { Listed, Reader } from './reader.ts';

const IN_A_CASE = /^content\/cases\/(?<id>[^/]+)\/./;

export interface Divided {
  /** What is the workspace's own. */
  readonly own: readonly Listed[];
  /** Its cases by id: each is read as a workspace of its own, with paths that begin at its folder. */
  readonly cases: ReadonlyMap<string, Reader>;
}

/** Tells the files of a workspace from those of the cases in `content/cases`. */
export function divide(reader: Reader, listed: readonly Listed[]): Divided {
  const own: Listed[] = [];
  const cases = new Map<string, Listed[]>();
  for (const entry of listed) {
    const id = IN_A_CASE.exec(entry.path)?.groups?.['id'];
    if (id === undefined) own.push(entry);
    else cases.set(id, [...(cases.get(id) ?? []), entry]);
  }
  return { own, cases: new Map([...cases].map(([id, entries]) => [id, below(folderOfCase(id), reader, entries)])) };
}

/** Takes everything for the workspace's own. */
export const undivided: typeof divide = (_, listed) => ({ own: listed, cases: new Map() });

/** What a folder holds, as if nothing were around it. */
function below(folder: string, reader: Reader, listed: readonly Listed[]): Reader {
  return {
    list: () => listed.map((entry) => ({ ...entry, path: entry.path.slice(folder.length) })),
    read: (path) => reader.read(folder + path),
  };
}
