import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complaintFiles, divided } from '../../scripts/demo/complaints.ts';
import { COMPLAINT_PLANS } from '../../scripts/demo/plan-complaints.ts';
import { folderReader, loadWorkspace } from '../../src/load/index.ts';
import { COMPLAINT_COUNTS, type Complaint } from '../../src/model/complaints.ts';
import type { ComplaintCategory } from '../../src/model/records/complaint.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const reader = folderReader(ROOT);
const files = complaintFiles(reader);
const { documents, complaintFiles: read, measurementFiles, diagnostics } = loadWorkspace(reader);
const categories = new Map(
  documents
    .filter(({ kind }) => kind === 'complaint-category')
    .map(({ id, value }) => [id, value as ComplaintCategory]),
);
const rows = read.flatMap((file) => file.rows);

describe('the files', () => {
  test('that are committed are those that the generator writes', () => {
    for (const [path, text] of files) expect(readFileSync(`${ROOT}/${path}`, 'utf8') === text, path).toBe(true);
    expect(read.map(({ file }) => file.path).sort()).toEqual([...files.keys()].sort());
    expect(diagnostics.filter(({ place }) => files.has(place.file.path))).toEqual([]);
  });

  test('count every category without others below it, and no other', () => {
    const above = new Set([...categories.values()].map(({ parent }) => parent));
    const lowest = [...categories.keys()].filter((id) => !above.has(id));
    expect(Object.keys(COMPLAINT_PLANS).sort()).toEqual(lowest.sort());
    expect([...new Set(rows.map(({ category }) => category))].sort()).toEqual(lowest.sort());
  });
});

test('the sum over categories is what complaint indicators count, of every unit and month', () => {
  const within = (row: Complaint, indicator: string) => {
    const lines = [row.category, categories.get(row.category)?.parent ?? ''];
    return lines
      .flatMap((id) => categories.get(id)?.countedIn ?? [])
      .find((counted) => counted.indicator === indicator);
  };
  const indicators = new Set(
    [...categories.values()].flatMap(({ countedIn }) => countedIn?.map((c) => c.indicator) ?? []),
  );
  expect([...indicators].sort()).toEqual([
    'appeals-per-million',
    'billing-complaints-per-10k',
    'broadband-complaints-per-10k',
    'complaints-per-10k',
    'network-complaints-per-10k',
    'repeat-complaint-rate',
  ]);
  const sums = new Map<string, number>();
  for (const row of rows) {
    for (const indicator of indicators) {
      const counted = within(row, indicator);
      if (!counted) continue;
      const key = `${row.month} ${row.unit} ${indicator}`;
      sums.set(key, (sums.get(key) ?? 0) + (row[counted.count ?? 'complaints'] ?? 0));
    }
  }
  const measured = measurementFiles
    .flatMap((file) => file.rows)
    .filter(({ indicator, numerator }) => indicators.has(indicator) && numerator !== undefined)
    .map(({ month, unit, indicator, numerator }): [string, number] => [
      `${month} ${unit} ${indicator}`,
      numerator ?? 0,
    ]);
  expect(new Map([...sums].sort())).toEqual(new Map(measured.sort()));
});

test('no kind of complaints is more than the complaints', () => {
  for (const row of rows) for (const count of COMPLAINT_COUNTS) expect(row[count]).toBeLessThanOrEqual(row.complaints);
});

describe('a number divided', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 });

  test('adds up, and no part is a whole one off its share', () => {
    fc.assert(
      fc.property(fc.nat(2000), weights, (total, given) => {
        const parts = divided(total, given);
        const sum = given.reduce((all, weight) => all + weight, 0);
        expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
        for (const [i, part] of parts.entries()) expect(part - (total * (given[i] ?? 0)) / sum).toBeLessThan(1);
      }),
    );
  });

  test('fills no part beyond its most, and fails where it does not fit', () => {
    expect(divided(10, [9, 1, 1], [5, 9, 9])).toEqual([5, 3, 2]);
    expect(() => divided(10, [1, 1], [4, 4])).toThrow();
    expect(() => divided(-1, [1])).toThrow();
  });
});
