import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectedRows } from '../../src/check/reporting.ts';
import { monthIndex, monthAt } from '../../src/model/month.ts';
import { folderReader, loadWorkspace } from '../../src/load/index.ts';
import { judged } from '../../src/report/judged.ts';
import { readWorkspace } from '../helpers/folder.ts';
import { make } from './make.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-month-'));
  for (const part of ['content', 'data']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the check says of the new month; it throws where there is an error. */
function remindedOf(code: string, month = '2026-11'): string[] {
  const checked = judged(loadWorkspace(folderReader(folder)), () => '2026-11-30');
  expect(checked.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const found = checked.diagnostics.filter(({ place, code: its }) => its === code && place.file.path.includes(month));
  return found.map(({ message }) => message.en.replace(month, ''));
}
const path = (name: string) => join(folder, 'data/2026-11', name);

describe('npm run new -- month', () => {
  test('prepares what is to be filled in, and the check finds no error in it', async () => {
    const { code, stdout, stderr } = await make(folder, 'month', '2026-11');
    expect(code).toBe(0);
    expect(stdout).toBe('data/2026-11/measurements.csv\ndata/2026-11/progress.yaml\ndata/2026-11/commentary.md\n');
    expect(stderr).toContain('month-incomplete');
    expect(remindedOf('month-incomplete')).toHaveLength(1);
  });

  test('lists the rows that the check then asks for: as complete with last month’s figures as that month', () => {
    const before = readFileSync(join(folder, 'data/2026-10/measurements.csv'), 'utf8').trimEnd().split('\n');
    const figures = new Map(before.map((line) => [line.split(',', 2).join(','), line]));
    const empty = readFileSync(path('measurements.csv'), 'utf8').trimEnd().split('\n');
    expect(empty[0]).toBe(before[0]);
    const filled = empty.map((line) => figures.get(line.split(',', 2).join(',')) ?? line);
    expect(filled.filter((line) => /,,,,$/.test(line))).toEqual([]);
    writeFileSync(path('measurements.csv'), `${filled.join('\n')}\n`);
    expect(remindedOf('month-incomplete')).toEqual(remindedOf('month-incomplete', '2026-10'));
  });

  test('has a line for each open task, which counts when its mark is taken off', () => {
    const progress = readFileSync(path('progress.yaml'), 'utf8');
    writeFileSync(path('progress.yaml'), progress.replaceAll(/^( +)# \{/gm, '$1{'));
    const tasks = readWorkspace(folder).records.progress.get('2026-11')?.value.tasks ?? [];
    expect(tasks.length).toBeGreaterThan(8);
    const last = readWorkspace(folder).records.progress.get('2026-10')?.value.tasks ?? [];
    for (const { task, actual } of tasks) expect(last).toContainEqual(expect.objectContaining({ task, actual }));
  });

  test.each([
    ['2026-11', '已经有 data/2026-11/measurements.csv，没有写文件'],
    ['2026-13', '“2026-13”不是月份'],
    ['2027-03', '2027-03 离数据太远'],
    ['2024-12', '2024-12 离数据太远'],
  ])('refuses %s', async (month, said) => {
    const { code, stderr } = await make(folder, 'month', month);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(existsSync(join(folder, 'data', month))).toBe(month === '2026-11');
  });
});

test('of every month there is, the rows expected are those that were reported', () => {
  const workspace = readWorkspace(ROOT);
  for (let i = monthIndex('2025-02'); i <= monthIndex('2026-10'); i++) {
    const month = monthAt(i);
    const reported = workspace.measurementFiles
      .filter((file) => file.month === month)
      .flatMap(({ rows }) => rows.map(({ unit, indicator }) => `${indicator} ${unit}`));
    const expected = new Set(expectedRows(workspace, month).map(({ unit, indicator }) => `${indicator} ${unit}`));
    expect(reported.filter((row) => !expected.has(row))).toEqual([]);
  }
});
