import { dump } from 'js-yaml';
import { cutFor } from '../../src/audience/cut.ts';
import { keep, keepLike, type Kept } from '../../src/audience/kept.ts';
import { KINDS, type KindName } from '../../src/model/kinds.ts';
import type { Document, Workspace } from '../../src/model/workspace.ts';

/** So many records of a kind, and what they cannot be without. */
const EACH = 2;
/** A branch with what lies below it. */
const UNITS = ['beiyuan', 'hedong', 'hedong-yingbinlu', 'hedong-wulidian', 'hotline-general-1'];
const MONTHS = ['2026-09', '2026-10'];

/** What speaks of more units, stages and months than there are in a part. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'project.closed',
  'project.results',
  'project.consolidation',
  'recognition.results.counts.units',
  'task.closings',
]);

const keyOf = (kind: string, id: string) => `${kind}/${id}`;
const documentsOf = (workspace: Workspace): Document[] =>
  KINDS.flatMap(({ name }): Document[] => [...workspace.records[name].values()]);

/** Records with which a small workspace begins: those with the most keys of each kind. */
function seeds(workspace: Workspace): Document[] {
  return KINDS.flatMap(({ name, path }) => {
    const all = [...(workspace.records[name] as ReadonlyMap<string, Document>).values()];
    // A snapshot of a month is of all its figures, which a part has not.
    if (name === 'publication') return [];
    if (name === 'unit') return all.filter(({ id }) => UNITS.includes(id));
    const inTime = path.source.startsWith('^data\\/(?<id>') ? all.filter(({ id }) => MONTHS.includes(id)) : all;
    return inTime.sort((a, b) => dump(b.value).length - dump(a.value).length).slice(0, EACH);
  });
}

/** A small part of a workspace that is whole in itself, with records of every kind, as files by path. */
export function coreOf(workspace: Workspace): Record<string, string> {
  const all = new Map(documentsOf(workspace).map((document) => [keyOf(document.kind, document.id), document]));
  const chosen = new Map(seeds(workspace).map((document) => [keyOf(document.kind, document.id), document]));
  const cuts = new Map<Document, Kept | undefined>();
  for (let size = 0; size !== chosen.size;) {
    size = chosen.size;
    for (const document of [...chosen.values()]) {
      const hides = (kind: KindName, id: string) => all.has(keyOf(kind, id)) && !chosen.has(keyOf(kind, id));
      const { kept, stuck } = cutFor(document, {
        audience: 'staff',
        hides,
        field: (name) => (LEFT_OUT.has(name) ? 'leadership' : undefined),
      });
      cuts.set(document, kept);
      const needed = stuck.map(({ to }) => keyOf(to.kind, to.id));
      if (document.within !== undefined) needed.push(keyOf('process', document.within));
      for (const key of needed) {
        const found = all.get(key);
        if (found) chosen.set(key, found);
      }
    }
  }
  return {
    ...recordFiles([...chosen.values()], cuts),
    ...overlays(workspace, chosen, cuts),
    ...figures(workspace, chosen),
  };
}

function recordFiles(
  documents: readonly Document[],
  cuts: ReadonlyMap<Document, Kept | undefined>,
): Record<string, string> {
  const files = new Map<string, unknown>();
  for (const document of documents) {
    const { path } = document.file;
    const value = keep(document.value, cuts.get(document));
    const { listedUnder } = KINDS.find(({ name }) => name === document.kind) ?? {};
    if (listedUnder === undefined) files.set(path, value);
    else {
      const listed = (files.get(path) as Record<string, unknown[]> | undefined)?.[listedUnder] ?? [];
      files.set(path, { [listedUnder]: [...listed, value] });
    }
  }
  return Object.fromEntries([...files].map(([path, value]) => [path, dump(value)]));
}

function overlays(
  { translations }: Workspace,
  chosen: ReadonlyMap<string, Document>,
  cuts: ReadonlyMap<Document, Kept | undefined>,
): Record<string, string> {
  return Object.fromEntries(
    translations.flatMap(({ kind, document }) => {
      const left = Object.entries(document.value as Record<string, unknown>).flatMap(([id, texts]) => {
        const record = chosen.get(keyOf(kind, id));
        return record ? [[id, keepLike(texts, record.value, cuts.get(record), (text) => text)] as const] : [];
      });
      return left.length === 0 ? [] : [[document.file.path, dump(Object.fromEntries(left))] as const];
    }),
  );
}

/** Rows of the units that have none below them, so that totals are those of the rows. */
function figures({ measurementFiles }: Workspace, chosen: ReadonlyMap<string, Document>): Record<string, string> {
  const parents = new Set(
    [...chosen.values()].flatMap(({ kind, value }) =>
      kind === 'unit' ? [(value as { parent?: unknown }).parent] : [],
    ),
  );
  return Object.fromEntries(
    measurementFiles.flatMap(({ file, month, columns, rows }) => {
      const left = rows.filter(
        ({ unit, indicator }) =>
          chosen.has(keyOf('unit', unit)) && chosen.has(keyOf('indicator', indicator)) && !parents.has(unit),
      );
      if (!MONTHS.includes(month) || left.length === 0) return [];
      const named = columns.filter((column) => column !== 'status');
      const lines = left.map((row) => named.map((column) => row[column] ?? '').join(','));
      return [[file.path, [named.join(','), ...lines, ''].join('\n')] as const];
    }),
  );
}
