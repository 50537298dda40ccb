import { kindNamed, KINDS, type KindName } from '../model/kinds.ts';
import { walk, type PlainSchema } from '../model/schema.ts';
import type { Path } from '../model/source.ts';
import type { Document, Workspace } from '../model/workspace.ts';

/** One record naming another. */
export interface Reference {
  readonly from: Document;
  /** Where in `from` it is named. */
  readonly path: Path;
  /** The key that names it: `owner`, `drives`, `measuredBy`. */
  readonly role: string;
  /** The id of the part of `from` (a control point, a clause) in which it is named, where there is one. */
  readonly part?: string;
  readonly to: { readonly kind: KindName; readonly id: string };
}

export interface Trace {
  /** What a record names, in the order in which it names it. */
  from(kind: KindName, id: string): readonly Reference[];
  /** Who names a record, in the order of kinds and ids; only under `role` where one is given. */
  to(kind: KindName, id: string, role?: string): readonly Reference[];
}

/** Under this key stands what a record said in an earlier version: nobody is named there any more. */
const PAST = 'was';

/** The graph of a workspace: every `x-ref` of every record as it reads now, walked both ways. */
export function openTrace(workspace: Workspace): Trace {
  const from = new Map<string, Reference[]>();
  const to = new Map<string, Reference[]>();
  for (const kind of KINDS) {
    for (const document of workspace.records[kind.name].values()) {
      for (const reference of referencesOf(document)) {
        append(from, key(document.kind, document.id), reference);
        append(to, key(reference.to.kind, reference.to.id), reference);
      }
    }
  }
  return {
    from: (kind, id) => from.get(key(kind, id)) ?? [],
    to: (kind, id, role) => {
      const all = to.get(key(kind, id)) ?? [];
      return role === undefined ? all : all.filter((reference) => reference.role === role);
    },
  };
}

function referencesOf(document: Document): Reference[] {
  const found: Reference[] = [];
  const schema = kindNamed(document.kind).schema as PlainSchema;
  walk(schema, document.value, (at, value, path) => {
    const kind = at['x-ref'];
    if (kind === undefined || typeof value !== 'string' || path.includes(PAST)) return;
    const part = partOf(document.value, path);
    found.push({
      from: document,
      path,
      role: path.findLast((step) => typeof step === 'string') ?? '',
      ...(part === undefined ? {} : { part }),
      to: { kind: kind as KindName, id: value },
    });
  });
  return found;
}

/** The id of the innermost object with one on the way to `path`, the record itself left out. */
function partOf(value: unknown, path: Path): string | undefined {
  let at = value;
  let part: string | undefined;
  for (const step of path) {
    at = (at as Record<string | number, unknown>)[step];
    const id = (at as { id?: unknown } | null)?.id;
    if (typeof id === 'string') part = id;
  }
  return part;
}

function key(kind: string, id: string): string {
  return `${kind}/${id}`;
}

function append(map: Map<string, Reference[]>, at: string, reference: Reference): void {
  const list = map.get(at);
  if (list) list.push(reference);
  else map.set(at, [reference]);
}
