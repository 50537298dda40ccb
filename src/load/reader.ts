/** A file or folder of a workspace, as a reader found it. */
export interface Listed {
  /** Relative to the workspace, with `/` on every system: `content/site.yaml`. */
  readonly path: string;
  /** In bytes; 0 where there is a problem. */
  readonly size: number;
  /** Set when it cannot be read: a link that leads out of the workspace, a folder without permission, no ordinary file. */
  readonly problem?: 'outside' | 'unreadable' | 'special';
}

/**
 * Where a workspace is read from: a folder, a git revision, or texts in memory. Synchronous, because a workspace is read
 * whole before anything else happens.
 */
export interface Reader {
  /** Everything below `content/` and `data/`, in the order of the paths. Throws when there is no such workspace. */
  list(): readonly Listed[];
  /** The bytes of a listed file. Throws when it cannot be read. */
  read(path: string): Uint8Array;
}

const encoder = new TextEncoder();

/** A workspace in memory: path → text or bytes. Examples of rules and tests are read through it. */
export function memoryReader(files: Readonly<Record<string, string | Uint8Array>>): Reader {
  const bytes = new Map(
    Object.entries(files).map(([path, file]) => [path, typeof file === 'string' ? encoder.encode(file) : file]),
  );
  return {
    list: () =>
      [...bytes]
        .filter(([path]) => /^(content|data)\//.test(path))
        .map(([path, file]) => ({ path, size: file.length }))
        .sort(byPath),
    read: (path) => {
      const file = bytes.get(path);
      if (!file) throw new Error(`no file ${path}`);
      return file;
    },
  };
}

/** A workspace with files laid over it, by path: new ones, or others in the place of its own. */
export function layered(below: Reader, files: Readonly<Record<string, string | Uint8Array>>): Reader {
  const above = memoryReader(files);
  return {
    list: () => [...below.list().filter(({ path }) => !Object.hasOwn(files, path)), ...above.list()].sort(byPath),
    read: (path) => (Object.hasOwn(files, path) ? above : below).read(path),
  };
}

/** By code unit, so that the order is the same on every machine. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
