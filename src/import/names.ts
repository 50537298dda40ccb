import type { ImportMapping } from '../model/records/import-mapping.ts';
import { nearest } from '../model/nearest.ts';
import type { Workspace } from '../model/workspace.ts';

export type Named = 'unit' | 'indicator';

/** What names in a table stand for. */
export interface Names {
  /** The id of a unit or indicator; undefined where nothing has the name, or several have. */
  find(kind: Named, name: string): string | undefined;
  /** Names that are written most like one, with their ids; the records that share it where several do. */
  near(kind: Named, name: string): readonly string[];
  /** True for a row that is to be left out, such as totals. */
  isIgnored(name: string): boolean;
}

/**
 * Names from the mapping first, then ids, then names of the records in both languages, then former names. Width, capitals and
 * blanks do not matter.
 */
export function openNames(workspace: Workspace, mapping?: Pick<ImportMapping, 'names' | 'ignore'>): Names {
  const ignored = new Set((mapping?.ignore ?? []).map(plainName));
  const tables = { unit: layersOf('unit', workspace, mapping), indicator: layersOf('indicator', workspace, mapping) };
  const idsOf = (kind: Named, name: string) =>
    tables[kind].map((layer) => layer.get(plainName(name))).find((ids) => ids !== undefined) ?? new Set<string>();
  return {
    find(kind, name) {
      const [id, ...others] = idsOf(kind, name);
      return others.length === 0 ? id : undefined;
    },
    near(kind, name) {
      const shared = [...idsOf(kind, name)];
      if (shared.length > 1) return shared;
      const all = new Map(tables[kind].flatMap((layer) => [...layer]));
      const wanted = plainName(name);
      const close = nearest(wanted, all.keys());
      // People shorten names: 河东 for 河东分公司.
      const longer = [...all.keys()].filter((each) => wanted.length > 1 && each.includes(wanted));
      const ids = (close.length > 0 ? close : longer).flatMap((each) => [...(all.get(each) ?? [])]);
      return [...new Set(ids)].slice(0, 3);
    },
    isIgnored: (name) => ignored.has(plainName(name)),
  };
}

type Layer = Map<string, Set<string>>;

function layersOf(kind: Named, workspace: Workspace, mapping?: Pick<ImportMapping, 'names'>): Layer[] {
  const [written, ids, names, former]: [Layer, Layer, Layer, Layer] = [new Map(), new Map(), new Map(), new Map()];
  for (const entry of mapping?.names ?? []) {
    const id = entry[kind];
    if (id !== undefined) for (const name of entry.written) put(written, name, id);
  }
  for (const [id, { value }] of workspace.records[kind]) {
    put(ids, id, id);
    put(names, value.name, id);
    if ('formerNames' in value) for (const { name } of value.formerNames ?? []) put(former, name, id);
  }
  for (const { kind: translated, document } of workspace.translations) {
    if (translated !== kind) continue;
    for (const [id, texts] of Object.entries(document.value ?? {})) {
      const name: unknown = (texts as { name?: unknown } | null)?.name;
      if (typeof name === 'string' && workspace.records[kind].has(id)) put(names, name, id);
    }
  }
  return [written, ids, names, former];
}

function put(layer: Layer, name: string, id: string): void {
  const key = plainName(name);
  layer.set(key, (layer.get(key) ?? new Set()).add(id));
}

/** A name or header as it is compared: width, capitals, blanks and line breaks do not matter. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\u200B\uFEFF]+/g, '')
    .toLowerCase();
}
