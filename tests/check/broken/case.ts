import type { ExampleFiles } from '../../../src/model/rule.ts';

/** A broken file laid over the least workspace, and where it is to be reported. */
export interface Broken {
  readonly code: string;
  /** What is broken, in a few words. */
  readonly what: string;
  readonly files: ExampleFiles;
  /** All that is reported: `path:line:column`, in the order of files and places. Columns count characters. */
  readonly at: readonly string[];
}

/** One file broken in one or more places, given as `line:column`. */
export function broken(code: string, what: string, path: string, text: string, ...at: string[]): Broken {
  return { code, what, files: { [path]: text }, at: at.map((place) => `${path}:${place}`) };
}

/** Lines of a file. */
export function lines(...rows: string[]): string {
  return `${rows.join('\n')}\n`;
}
