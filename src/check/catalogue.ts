import { KINDS, type KindName } from '../model/kinds.ts';
import type { Catalogue, Document, Loaded, Workspace } from '../model/workspace.ts';
import { headingNames } from './commentary/names.ts';
import { placed } from './commentary/place.ts';

/** The records that keep their schema, by kind and id. Of two with the same id the first one counts. */
function catalogueOf(sound: readonly Document[]): Catalogue {
  const records = new Map<KindName, Map<string, Document>>(KINDS.map(({ name }) => [name, new Map()]));
  for (const document of sound) {
    const ofKind = records.get(document.kind);
    if (ofKind && !ofKind.has(document.id)) ofKind.set(document.id, document);
  }
  // Each document's value keeps the schema of its kind, which is what makes it an entry of that kind.
  return Object.fromEntries(records) as unknown as Catalogue;
}

/** Ids of all records that are there, read or not: a file that could not be parsed still has a name. */
function knownIds(loaded: Loaded): Workspace['known'] {
  const known = new Map<KindName, Set<string>>(KINDS.map(({ name }) => [name, new Set()]));
  for (const { kind, id } of loaded.documents) known.get(kind)?.add(id);
  for (const { path } of loaded.files) {
    for (const kind of KINDS) {
      const found = kind.listedUnder === undefined ? kind.path.exec(path) : null;
      if (found) known.get(kind.name)?.add(found.groups?.['id'] ?? kind.name);
    }
  }
  return Object.fromEntries(known) as unknown as Workspace['known'];
}

/** Kinds whose records all stand in one file that is there and gave none, because it could not be read. */
export function unreadKinds(loaded: Loaded): ReadonlySet<KindName> {
  const lists = KINDS.filter(({ listedUnder }) => listedUnder !== undefined);
  const unread = lists.filter(
    ({ name, path }) =>
      loaded.files.some((file) => path.test(file.path)) && !loaded.documents.some(({ kind }) => kind === name),
  );
  return new Set(unread.map(({ name }) => name));
}

export function workspaceOf(loaded: Loaded, sound: readonly Document[], cases: Workspace['cases']): Workspace {
  const { measurementFiles, complaintFiles, prose, translations } = loaded;
  const records = catalogueOf(sound);
  return {
    records,
    measurementFiles,
    complaintFiles,
    prose,
    translations,
    commentaries: commentariesOf(loaded, records),
    cases,
    known: knownIds(loaded),
  };
}

function commentariesOf({ commentaries, translations }: Loaded, records: Catalogue): Workspace['commentaries'] {
  if (commentaries.length === 0) return [];
  const names = headingNames({ records, translations });
  return commentaries.map((commentary) => placed(commentary, names));
}
