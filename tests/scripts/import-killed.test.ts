import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { removeFolder, writeFolder } from '../helpers/folder.ts';
import { MINIMAL } from './import-workspace.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const NEW = 'unit,indicator,numerator,denominator\nwest,hall-satisfaction,180,190\n';
const OLD = MINIMAL['data/2026-10/measurements.csv'];
const CHANGED = OLD.replace('192', '193');
const TABLE =
  '单位,指标,月份,分子,分母\n东区服营厅,hall-satisfaction,2026-10,193,200\nwest,hall-satisfaction,2026-11,180,190\n';

/** Imports a change to one file and a new one, killed at a moment of writing; the signal that ended it. */
function killed(folder: string, moment: number): NodeJS.Signals | null {
  const { signal } = spawnSync(
    process.execPath,
    [
      '--import',
      path('../helpers/kill-at.mjs'),
      path('../../scripts/run.mjs'),
      'import',
      join(folder, 'table.csv'),
      '--workspace',
      folder,
    ],
    { env: { ...process.env, KILL_AT: String(moment), KILL_IN: join(folder, 'data') } },
  );
  return signal;
}

test('killed at any moment, an import leaves old files or new ones, never a part of one', { timeout: 300_000 }, () => {
  const seen = new Set<string>();
  for (let moment = 1; ; moment++) {
    const folder = writeFolder({ ...MINIMAL, 'table.csv': TABLE });
    try {
      const signal = killed(folder, moment);
      const changed = readFileSync(join(folder, 'data/2026-10/measurements.csv'), 'utf8');
      const added = join(folder, 'data/2026-11/measurements.csv');
      expect([OLD, CHANGED]).toContain(changed);
      if (existsSync(added)) expect(readFileSync(added, 'utf8')).toBe(NEW);
      seen.add(`${changed === CHANGED} ${existsSync(added)}`);
      // What is left over does not stand in the way of the next import.
      if (signal !== null && moment % 3 === 0) expect(killed(folder, 0)).toBeNull();
      if (signal === null || moment % 3 === 0) {
        expect(readFileSync(join(folder, 'data/2026-10/measurements.csv'), 'utf8')).toBe(CHANGED);
        expect(readFileSync(added, 'utf8')).toBe(NEW);
      }
      if (signal === null) {
        expect(readdirSync(join(folder, 'data/2026-10'))).toEqual(['measurements.csv']);
        expect(moment).toBeGreaterThan(10);
        break;
      }
    } finally {
      removeFolder(folder);
    }
  }
  expect(seen).toEqual(new Set(['false false', 'true false', 'true true']));
});
