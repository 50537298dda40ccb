import { describe, expect, test } from 'vitest';
import { linkStates } from '../../../src/trace/suspects/index.ts';
import { handbookOf } from '../../helpers/handbook.ts';

const { workspace } = handbookOf();
const at = (day: string) => linkStates(workspace, day);
const open = (day: string) => at(day).filter(({ state }) => state !== 'confirmed');

describe('the demonstration', () => {
  test('has confirmed everything but three control points, since the standard on orders changed', () => {
    expect(open('2026-11-05').map(({ dependent, on, owner, since }) => [dependent, on, owner, since])).toEqual([
      ['stage/exit#channels-stop-together', 'standard/order-handling-standard', 'channel', '2026-10-12'],
      ['stage/order-handling#order-and-query-agree', 'standard/order-handling-standard', 'it', '2026-10-12'],
      ['stage/service-delivery#benefits-granted', 'standard/order-handling-standard', 'marketing', '2026-10-12'],
    ]);
  });

  test.each([
    ['2026-07-08', 0],
    ['2026-10-11', 0],
    ['2026-10-12', 7],
    ['2026-10-13', 7],
    ['2026-10-14', 6],
    ['2026-10-19', 4],
    ['2026-10-26', 3],
    ['2026-11-05', 3],
  ])('on %s has %i to confirm anew', (day, count) => {
    expect(open(day)).toHaveLength(count);
  });

  test('is gone through in less than 100 ms', () => {
    const times = [1, 2, 3].map(() => {
      const begun = performance.now();
      at('2026-11-05');
      return performance.now() - begun;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });
});

describe('a text of the demonstration that changes', () => {
  const before = at('2026-11-05');

  test.each([...workspace.records.standard.keys()])('makes suspect who rests on it, and nobody else: %s', (id) => {
    const entry = workspace.records.standard.get(id);
    if (!entry) throw new Error(id);
    const [first, ...rest] = entry.value.clauses;
    const clauses = first ? [{ ...first, text: `${first.text}另行规定。` }, ...rest] : [];
    const standards = new Map(workspace.records.standard).set(id, { ...entry, value: { ...entry.value, clauses } });
    const after = linkStates({ ...workspace, records: { ...workspace.records, standard: standards } }, '2026-11-05');
    const changed = after.filter(({ state }, i) => state !== before[i]?.state);
    const resting = before.filter(({ on, state }) => on === `standard/${id}` && state === 'confirmed');
    expect(changed.map(({ dependent }) => dependent)).toEqual(resting.map(({ dependent }) => dependent));
    expect(new Set(changed.map(({ state }) => state)).has('confirmed')).toBe(false);
  });
});
