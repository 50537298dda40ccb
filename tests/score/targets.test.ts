import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/model/records/indicator.ts';
import { COMPANY, counts, scoresOf } from '../helpers/scores.ts';
import { units } from '../helpers/workspace.ts';

const months = ['2025-01', '2025-06', '2026-01'];
const tree = units(
  { company: null, east: 'company', west: 'company' },
  { east: { groups: ['urban'] }, west: { groups: ['rural'] } },
);

/** The targets in force for a unit in each of the months. */
function inForce(unit: string, targets: Target[]) {
  const scores = scoresOf(
    tree,
    months.map((month) => counts(unit, 1, 2, month)),
    { targets },
  );
  return months.map((month) => scores.value(unit, 'i', month).target?.target ?? null);
}

describe('the target in force', () => {
  test('is the latest that began by the month, whatever the order of the list', () => {
    const targets = [
      { from: '2026-01', target: 3 },
      { from: '2025-06', target: 2 },
    ];
    expect(inForce('east', targets)).toEqual([null, 2, 3]);
    expect(inForce('east', targets.toReversed())).toEqual([null, 2, 3]);
  });

  test('is the one that names the unit most closely: id, then group, then type, then none', () => {
    const entries: Target[] = [
      { from: '2025-01', target: 1 },
      { from: '2025-01', target: 2, units: ['branch'] },
      { from: '2025-01', target: 3, units: ['urban', 'rural'] },
      { from: '2025-01', target: 4, units: ['west', 'east'] },
    ];
    for (let count = 1; count <= entries.length; count++) {
      expect(inForce('east', entries.slice(0, count))[0]).toBe(count);
      expect(inForce('east', entries.slice(0, count).toReversed())[0]).toBe(count);
    }
    expect(inForce('company', entries)[0]).toBe(1);
  });

  test('is a closer one even where a general one began later', () => {
    const targets = [
      { from: '2025-01', target: 92, units: ['urban'] },
      { from: '2025-06', target: 95 },
    ];
    expect(inForce('east', targets)).toEqual([92, 92, 92]);
    expect(inForce('west', targets)).toEqual([null, 95, 95]);
  });

  test('is told with its date, its place in the record, floor and stretch', () => {
    const targets = [{ from: '2025-01', target: 95, floor: 90, stretch: 98 }];
    const { target } = scoresOf(COMPANY, [counts('east', 1, 2)], { targets }).value('east', 'i', '2025-01');
    expect(target).toEqual({ from: '2025-01', index: 0, target: 95, floor: 90, stretch: 98 });
  });
});
