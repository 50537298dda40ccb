import { loadWorkspace, memoryReader } from '../../../src/load/index.ts';
import { lineColumn } from '../../../src/model/source.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Loaded } from '../../../src/model/workspace.ts';

/** A broken file: what it is about, its text with LF, and every diagnostic it must give: `code line:column`. */
export type Case = readonly [name: string, text: string, ...expected: string[]];

export const SITE = { 'content/site.yaml': 'operator: {}\n' };

/** Reads one file of a workspace that is otherwise sound. */
export function loadFile(path: string, content: string | Uint8Array): Loaded {
  return loadWorkspace(memoryReader({ ...SITE, [path]: content }));
}

export function placed({ code, place }: Diagnostic): string {
  const { line, column } = lineColumn(place.file, place.span.start);
  return `${code} ${line}:${column}`;
}

export const told = (loaded: Loaded) => loaded.diagnostics.map(placed);
