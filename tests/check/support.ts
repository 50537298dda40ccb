import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSummary } from '../../src/check/index.ts';
import { loadWorkspace, memoryReader } from '../../src/load/index.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { ExampleFiles } from '../../src/model/rule.ts';
import { lineColumn } from '../../src/model/source.ts';
import { judged } from '../../src/report/judged.ts';

export const MINIMAL = fileURLToPath(new URL('../workspaces/minimal', import.meta.url));

/** The files of a folder by their path in it. */
export function filesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')];
    }),
  );
}

const SOUND = filesIn(MINIMAL);

/** The least workspace with other files laid over it. An empty text takes a file away. */
export function laidOver(files: ExampleFiles): Record<string, string> {
  return Object.fromEntries(Object.entries({ ...SOUND, ...files }).filter(([, text]) => text !== ''));
}

const AS_OF = '2026-11-05';

/** Both stages of checking, as `npm run check` has them. */
export function check(files: Readonly<Record<string, string>>) {
  const loaded = loadWorkspace(memoryReader(files));
  const checked = judged(loaded, () => AS_OF);
  return { ...checked, summary: checkSummary(loaded, checked.diagnostics) };
}

/** `code path:line:column`, as tests compare findings. */
export function told({ code, place }: Diagnostic): string {
  const { line, column } = lineColumn(place.file, place.span.start);
  return `${code} ${place.file.path}:${line}:${column}`;
}
