import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Given } from '../../src/check/figure-rule.ts';
import { checkFigures, checkSummary, checkWorkspace } from '../../src/check/index.ts';
import { loadWorkspace, memoryReader } from '../../src/load/index.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Day } from '../../src/model/month.ts';
import type { ExampleFiles } from '../../src/model/rule.ts';
import { figuresAt } from '../../src/model/figures.ts';
import { lineColumn } from '../../src/model/source.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { scoresAt } from '../../src/report/scores-at.ts';
import { linkStates } from '../../src/trace/suspects/index.ts';
import { trackedAt } from '../../src/track/index.ts';

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

/** What the second stage of checking is given, at a date. */
export function givenAt(asOf: Day, sound: Workspace): Given {
  const figures = figuresAt(asOf, scoresAt(sound, asOf));
  return { figures, tracked: trackedAt(sound, asOf, figures), links: linkStates(sound, asOf) };
}

/** Both stages of checking, as `npm run check` has them. */
export function check(files: Readonly<Record<string, string>>) {
  const loaded = loadWorkspace(memoryReader(files));
  const checked = checkFigures(checkWorkspace(loaded), (sound) => givenAt(AS_OF, sound));
  return { ...checked, summary: checkSummary(loaded, checked.diagnostics) };
}

/** `code path:line:column`, as tests compare findings. */
export function told({ code, place }: Diagnostic): string {
  const { line, column } = lineColumn(place.file, place.span.start);
  return `${code} ${place.file.path}:${line}:${column}`;
}
