import { dump, load } from 'js-yaml';
import { KINDS, kindNamed, type KindName } from '../../src/model/kinds.ts';
import { walk, type PlainSchema } from '../../src/model/schema.ts';
import type { Document, Workspace } from '../../src/model/workspace.ts';

/** Where a marker was put: the kind of record, or the field, whose text it is in. */
export type Group = string;

/** Unique words, each put before and after a text, where nobody shortens both. */
export class Markers {
  readonly groups = new Map<string, Group>();

  readonly #same = new Map<string, string>();

  /** What is compared with what another record says stays the same in both. */
  alike(text: string, group: Group): string {
    const known = this.#same.get(text) ?? this.around(text, group);
    this.#same.set(text, known);
    return known;
  }

  around(text: string, group: Group): string {
    const word = `Qz${(this.groups.size + 1).toString(36).padStart(4, '0')}x`;
    this.groups.set(word, group);
    return `${word}${text}${word}`;
  }
}

/** What only leadership may see: whole kinds, fields, and single records. */
export interface Secret {
  readonly names: readonly string[];
  readonly records: readonly string[];
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The group that a text of a record is secret by, where it is. */
function groupOf(kind: KindName, id: string, keys: string, { names, records }: Secret): Group | undefined {
  if (names.includes(kind) || records.includes(`${kind}/${id}`)) return kind;
  const field = `${kind}.${keys}`;
  return names.find((name) => field === name || field.startsWith(`${name}.`));
}

/** A record with every secret text of it marked, and `audience` where it is secret by itself. */
function markedValue({ kind, id, value }: Document, secret: Secret, markers: Markers): unknown {
  const marked = structuredClone(value);
  walk(kindNamed(kind).schema as PlainSchema, value, (schema, text, path) => {
    if (!schema['x-text'] || typeof text !== 'string') return;
    const group = groupOf(kind, id, path.filter((step) => typeof step === 'string').join('.'), secret);
    if (group === undefined) return;
    let at = marked as Record<string | number, unknown>;
    for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
    const key = path.at(-1) ?? '';
    at[key] = key === 'signer' ? markers.alike(text, group) : markers.around(text, group);
  });
  return secret.records.includes(`${kind}/${id}`) ? { ...(marked as object), audience: 'leadership' } : marked;
}

/** The English of a record, marked likewise. */
function markedTexts(
  texts: unknown,
  value: unknown,
  keys: readonly string[],
  mark: (text: string, keys: string) => string,
): unknown {
  if (typeof texts === 'string') return mark(texts, keys.join('.'));
  if (Array.isArray(texts))
    return texts.map((item, i) => markedTexts(item, Array.isArray(value) ? value[i] : undefined, keys, mark));
  if (!isMap(texts)) return texts;
  return Object.fromEntries(
    Object.entries(texts).map(([key, item]) => {
      // A map over a list is by the ids of its items, which are no keys.
      if (Array.isArray(value))
        return [
          key,
          markedTexts(
            item,
            value.find((one) => isMap(one) && one['id'] === key),
            keys,
            mark,
          ),
        ];
      return [key, markedTexts(item, isMap(value) ? value[key] : undefined, [...keys, key], mark)];
    }),
  );
}

/** The files of a workspace with a marker in every secret text, in both languages. */
export function markedFiles(
  files: Readonly<Record<string, string>>,
  { records, translations }: Workspace,
  secret: Secret,
  markers: Markers,
): Record<string, string> {
  const marked = { ...files };
  for (const { name, listedUnder } of KINDS) {
    for (const document of (records[name] as ReadonlyMap<string, Document>).values()) {
      const { path } = document.file;
      const value = markedValue(document, secret, markers);
      if (listedUnder === undefined) marked[path] = dump(value);
      else {
        const listed = load(marked[path] ?? '') as Record<string, Record<string, unknown>[]>;
        const items = (listed[listedUnder] ?? []).map((item) => (item['id'] === document.id ? value : item));
        marked[path] = dump({ [listedUnder]: items });
      }
    }
  }
  for (const { kind, document } of translations) {
    const texts = Object.entries(document.value as Record<string, unknown>).map(([id, its]) => {
      const value = (records[kind] as ReadonlyMap<string, Document>).get(id)?.value;
      const mark = (text: string, keys: string) => {
        const group = groupOf(kind, id, keys, secret);
        return group === undefined ? text : markers.around(text, group);
      };
      return [id, markedTexts(its, value, [], mark)] as const;
    });
    marked[document.file.path] = dump(Object.fromEntries(texts));
  }
  return marked;
}
