import { KINDS, type KindName } from '../../src/model/kinds.ts';
import { addMonths, isDay, monthOf } from '../../src/model/month.ts';
import type { Path } from '../../src/model/source.ts';
import { walk, type PlainSchema } from '../../src/model/schema.ts';
import type { Document, Workspace } from '../../src/model/workspace.ts';

/** One value of one record changed: which, and the workspace with it. */
export interface Mutation {
  /** The kind and the path without places in lists: `indicator targets.floor`. */
  readonly pattern: string;
  readonly id: string;
  readonly isText: boolean;
  /** The workspace that was asked about, or another one made of it, with that change. */
  make(on?: Workspace): Workspace;
}

/** A change of every value of a kind's records that its schema describes, each in a copy of the workspace. */
export function* mutationsOf(workspace: Workspace, kind: KindName): Iterable<Mutation> {
  const schema = KINDS.find(({ name }) => name === kind)?.schema as PlainSchema;
  const entries = workspace.records[kind] as ReadonlyMap<string, Document>;
  for (const [id, entry] of entries) {
    const found: Mutation[] = [];
    walk(schema, entry.value, (at, value, path) => {
      const changed = path.length === 0 ? undefined : other(at, value, workspace);
      if (changed === undefined) return;
      const pattern = [kind, path.filter((part) => typeof part === 'string').join('.')].join(' ');
      const isText = at['x-text'] === true;
      found.push({ pattern, id, isText, make: (on = workspace) => withValue(on, kind, id, path, changed) });
    });
    yield* found;
  }
}

/** Another value than this one, as far as possible one that its schema takes. */
function other(schema: PlainSchema, value: unknown, { records }: Workspace): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (Array.isArray(value)) return value.length > 1 ? value.slice(1) : undefined;
  if (typeof value !== 'string') return undefined;
  if (schema.enum) return schema.enum.find((each) => each !== value);
  if (schema['x-ref']) {
    const ids = [...(records[schema['x-ref'] as KindName] as ReadonlyMap<string, Document>).keys()];
    return ids.find((each) => each !== value);
  }
  if (/^\d{4}-\d{2}$/.test(value)) return addMonths(value, 24);
  if (isDay(value.slice(0, 10))) return addMonths(monthOf(value), 2) + value.slice(7);
  return `${value}x`;
}

function withValue(workspace: Workspace, kind: KindName, id: string, path: Path, changed: unknown): Workspace {
  const entries = new Map(workspace.records[kind] as ReadonlyMap<string, Document>);
  const entry = entries.get(id);
  if (!entry) throw new Error(`no ${kind} ${id}`);
  const value = structuredClone(entry.value);
  let at = value as Record<string | number, unknown>;
  for (const part of path.slice(0, -1)) at = at[part] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = changed;
  entries.set(id, { ...entry, value });
  return { ...workspace, records: { ...workspace.records, [kind]: entries } };
}
