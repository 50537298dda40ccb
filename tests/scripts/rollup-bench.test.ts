import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeEngineFiles } from '../../scripts/bench/engine-workspace.ts';
import { runScript } from '../../scripts/bench/measure.ts';
import { readWorkspace, removeFolder, writeFolder } from '../helpers/folder.ts';

describe('the roll-up that the bench compares with a database', () => {
  let folder = '';
  const values = () => join(folder, 'values.csv');
  const theirs = () =>
    runScript('rollup-duckdb.ts', folder, values()) as { compared?: number; differing?: number; missing?: string };
  beforeAll(() => {
    folder = writeFolder({});
    writeEngineFiles(folder, 120_000);
    runScript('rollup-ours.ts', folder, values());
  });
  afterAll(() => {
    removeFolder(folder);
  });

  test('is of a sound workspace in which halls move, are replaced, and a branch is merged', () => {
    const { records, measurementFiles } = readWorkspace(folder);
    const units = [...records.unit.values()].map(({ value }) => value);
    expect(units.filter(({ mergedInto }) => mergedInto !== undefined)).toHaveLength(1);
    expect(units.filter(({ parent }) => Array.isArray(parent)).length).toBeGreaterThan(5);
    expect(units.filter(({ opened }) => opened !== undefined).length).toBeGreaterThan(3);
    expect(measurementFiles.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(120_000);
  });

  test('gives the same values, to the last decimal, as the database does from the same files', () => {
    const { compared, differing, missing } = theirs();
    if (missing !== undefined) {
      expect(missing).toContain('@duckdb/node-bindings');
      return;
    }
    // 60 halls, 3 branches until one is merged, the company; 80 indicators, 25 months
    expect(compared).toBe(80 * (60 * 25 + 3 * 18 + 2 * 7 + 25));
    expect(differing).toBe(0);
  });

  test('sees where one value is another, and where one is missing', () => {
    const lines = readFileSync(values(), 'utf8').split('\n');
    const wrong = lines.flatMap((line, i) =>
      i === 7 ? [] : i === 9 ? [`${line.replace(/[\d.]+$/, '')}12.34`] : [line],
    );
    writeFileSync(values(), wrong.join('\n'));
    const { differing, missing } = theirs();
    expect(missing ?? differing).toBe(missing ?? 2);
  });
});
