import { readFile, roleOf, type FileRead, type Role } from '../load/index.ts';
import type { KindName } from '../model/kinds.ts';
import { isMap, keyOf, recordOf, type Side, type SideRecord } from './side.ts';

/** Files as they were read, by object and path: what does not change from one state to the next is read once. */
export class Files {
  readonly #contents: ReadonlyMap<string, Uint8Array>;
  readonly #read = new Map<string, FileRead>();
  readonly #roles = new Map<string, Role>();

  constructor(contents: ReadonlyMap<string, Uint8Array>) {
    this.#contents = contents;
  }

  read(path: string, id: string): FileRead {
    const key = `${id} ${path}`;
    let found = this.#read.get(key);
    if (!found) {
      const bytes = this.#contents.get(id);
      this.#read.set(key, (found = bytes ? readFile(path, bytes) : { documents: [], sound: false }));
    }
    return found;
  }

  role(path: string): Role {
    let found = this.#roles.get(path);
    if (!found) this.#roles.set(path, (found = roleOf(path)));
    return found;
  }
}

/** The records of a workspace at a commit. Files are read when something in them is asked for. */
export class Tree implements Side {
  readonly #files: Files;
  readonly #ids: ReadonlyMap<string, string>;
  #places: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(files: Files, ids: ReadonlyMap<string, string> = new Map()) {
    this.#files = files;
    this.#ids = ids;
  }

  /** The tree with files changed: objects by path, `undefined` for those that went. */
  with(changes: ReadonlyMap<string, string | undefined>): Tree {
    const ids = new Map(this.#ids);
    for (const [path, id] of changes) {
      if (id === undefined) ids.delete(path);
      else ids.set(path, id);
    }
    return new Tree(this.#files, ids);
  }

  /** The records of one file. */
  recordsIn(path: string): SideRecord[] {
    const id = this.#ids.get(path);
    if (id === undefined) return [];
    return this.#files
      .read(path, id)
      .documents.map((document) => recordOf(document, this.#texts(document.kind, document.id)));
  }

  find(kind: KindName, id: string): SideRecord | undefined {
    const paths = this.#at(keyOf(kind, id)) ?? this.#at(kind) ?? [];
    for (const path of paths) {
      const found = this.recordsIn(path).find((record) => record.id === id);
      if (found) return found;
    }
    return undefined;
  }

  #texts(kind: KindName, id: string): unknown {
    for (const path of this.#at(`translation ${kind}`) ?? []) {
      const { translation } = this.#files.read(path, this.#ids.get(path) ?? '');
      const texts = translation?.document.value;
      if (isMap(texts) && Object.hasOwn(texts, id)) return texts[id];
    }
    return undefined;
  }

  /** Paths by what lies there: a record, the list of a kind, the translations of a kind. */
  #at(what: string): readonly string[] | undefined {
    this.#places ??= Map.groupBy([...this.#ids.keys()], (path) => {
      const role = this.#files.role(path);
      if (role.is === 'translation') return `translation ${role.kind}`;
      if (role.is !== 'records') return '';
      return role.kind.listedUnder === undefined ? keyOf(role.kind.name, role.id) : role.kind.name;
    });
    return this.#places.get(what);
  }
}
