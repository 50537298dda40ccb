import { roleOf, type Role } from '../load/index.ts';
import type { Loaded } from '../model/workspace.ts';

/** A file that is neither record nor figures – a page of prose, a commentary, complaints – and is not what it was. */
export interface FileChange {
  readonly path: string;
  readonly what: 'prose' | 'commentary' | 'complaints' | 'case';
  readonly change: 'added' | 'removed' | 'changed';
}

/** The files of these sorts that differ, by path. */
export function fileChanges(before: Loaded, after: Loaded): FileChange[] {
  const [was, is] = [textsOf(before), textsOf(after)];
  const paths = [...new Set([...was.keys(), ...is.keys()])].sort();
  return paths.flatMap((path): FileChange[] => {
    const [old, now] = [was.get(path), is.get(path)];
    const what = (now ?? old)?.what;
    if (what === undefined || old?.text === now?.text) return [];
    return [{ path, what, change: old === undefined ? 'added' : now === undefined ? 'removed' : 'changed' }];
  });
}

const TOLD: readonly Role['is'][] = ['prose', 'commentary', 'complaints'];

function textsOf({ files, cases }: Loaded): Map<string, { what: FileChange['what']; text: string }> {
  const own = files.flatMap(({ path, text }) => {
    const role = roleOf(path).is;
    return TOLD.includes(role) ? [[path, { what: role as FileChange['what'], text }] as const] : [];
  });
  const inCases = [...cases].flatMap(([id, its]) =>
    its.files.map(({ path, text }) => [`content/cases/${id}/${path}`, { what: 'case', text }] as const),
  );
  return new Map([...own, ...inCases]);
}
