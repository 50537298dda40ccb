import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { run } from '../helpers/command.ts';
import { handbookOf } from '../helpers/handbook.ts';

const MONTH = '2026-08';
const UNIT = 'hedong';

/** Every text of a workbook that the command wrote for an audience. */
async function textsFor(audience: string): Promise<string> {
  const file = join(tmpdir(), `sqh-month-${audience}-${process.pid}.xlsx`);
  const asked = ['--month', MONTH, '--unit', UNIT, '--audience', audience, '--out', file];
  expect(run('export', 'month', ...asked).code).toBe(0);
  const { sheets } = await readXlsx(readFileSync(file));
  rmSync(file);
  return sheets.map(({ rows }) => rows.flat().join('\n')).join('\n');
}

test('npm run export -- month leaves out what its readers may not see', async () => {
  const { adjustments } = handbookOf().workspace.records;
  const listed = adjustments.get(MONTH)?.value.adjustments ?? [];
  const reasons = listed.filter(({ subject }) => subject === UNIT).map(({ reason }) => reason);
  expect(reasons.length).toBeGreaterThan(0);
  const [staff, leadership] = [await textsFor('staff'), await textsFor('leadership')];
  expect(reasons.filter((reason) => leadership.includes(reason))).toEqual(reasons);
  expect(reasons.filter((reason) => staff.includes(reason))).toEqual([]);
});
