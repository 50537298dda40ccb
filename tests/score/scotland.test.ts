import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openScores, type Scores } from '../../src/score/index.ts';
import { readWorkspace, removeFolder, writeFolder } from '../helpers/folder.ts';
import { oracleRows } from '../helpers/oracles.ts';
import { DEPARTMENTS_CARD, scotlandFiles, unitId, unitIds, WITHIN_4H } from '../helpers/scotland.ts';

describe('Scotland’s emergency departments', () => {
  let folder = '';
  let scores: Scores;
  beforeAll(() => {
    folder = writeFolder(scotlandFiles());
    scores = openScores(readWorkspace(folder));
  });
  afterAll(() => {
    removeFolder(folder);
  });

  const expected = oracleRows('scotland_expected.csv');
  const ofKind = (kind: string) => {
    const rows = expected.filter((row) => row['kind'] === kind);
    return unitIds(rows).map((unit, i) => ({
      unit,
      month: rows[i]?.['month'] ?? '',
      value: Number(rows[i]?.['value']),
    }));
  };

  test('are published as they were, every one of 16,520', () => {
    const published = ofKind('published');
    expect(published).toHaveLength(16_520);
    const wrong = published.filter(
      ({ unit, month, value }) => scores.value(unit, WITHIN_4H, month).published !== value,
    );
    expect(wrong).toEqual([]);
  });

  test('pool to boards and country as sum over sum, every one of 2,865 within 1e-9', () => {
    const pooled = ofKind('pooled');
    expect(pooled).toHaveLength(2_865);
    const wrong = pooled.filter(({ unit, month, value }) => {
      const found = scores.value(unit, WITHIN_4H, month);
      return found.origin !== 'pooled' || found.value === null || Math.abs(found.value - value) > 1e-9;
    });
    expect(wrong).toEqual([]);
  });

  test('rank 1, 2, 2, 4 in May 2023, by value and on a scorecard', () => {
    const ranked = oracleRows('scotland_202305_ranking_with_ties.csv');
    expect(ranked).toHaveLength(63);
    const kinds: Record<string, string> = { 'Emergency Department': 'ed', 'Minor Injury Unit or Other': 'miu' };
    const published = new Map(
      ranked.map((row) => [
        `${unitId(row['TreatmentLocation'] ?? '')}-${kinds[row['DepartmentType'] ?? ''] ?? ''}`,
        { value: Number(row['value']), rank: Number(row['rank_min']) },
      ]),
    );
    const units = [...published.keys()];
    const places = scores.ranking(WITHIN_4H, '2023-05', units);
    for (const [unit, { value, rank }] of published) {
      expect(scores.value(unit, WITHIN_4H, '2023-05').published, unit).toBe(value);
      expect(places.get(unit), unit).toEqual({ rank, of: 63 });
      expect(scores.scorecard(DEPARTMENTS_CARD, unit, '2023-05'), unit).toMatchObject({
        published: value,
        rank,
        of: 63,
      });
    }
  });

  test('can be traced: a pooled figure names every row it was made from, and they add up to it', () => {
    const board = scores.value('s08000031', WITHIN_4H, '2015-05');
    const inputs = scores.inputs('s08000031', WITHIN_4H, '2015-05');
    const sum = (key: 'numerator' | 'denominator') => inputs.reduce((total, row) => total + (row[key] ?? 0), 0);
    expect([sum('numerator'), sum('denominator')]).toEqual([board.numerator, board.denominator]);
    expect(inputs.map((row) => row.unit)).toEqual(expect.arrayContaining(['g405h-ed', 'g405h-ed-2']));
    const files = scotlandFiles();
    for (const { unit, file, line, numerator, denominator } of inputs) {
      const row = [unit, WITHIN_4H, numerator, denominator].join(',');
      expect(files[file]?.split('\n')[line - 1]).toBe(row);
    }
  });
});
