import { describe, expect, test } from 'vitest';
import type { Formula, Indicator } from '../../src/model/records/indicator.ts';
import { openScores } from '../../src/score/index.ts';
import { COMPANY, MONTH } from '../helpers/scores.ts';
import { indicator, workspaceOf, type Row } from '../helpers/workspace.ts';

const row = (unit: string, id: string, numerator: number, denominator: number, month = MONTH): Row => ({
  unit,
  indicator: id,
  month,
  numerator,
  denominator,
});
type Operation = Extract<Formula, { kind: 'computed' }>['operation'];
const from = (operation: Operation, of: string[], more: Partial<Indicator> = {}, scale?: number): Indicator =>
  indicator({ formula: { kind: 'computed', operation, of, ...(scale !== undefined && { scale }) }, ...more });
const open = (all: Record<string, Indicator>, rows: readonly Row[]) =>
  openScores(workspaceOf({ unit: COMPANY, indicator: { a: indicator(), b: indicator(), ...all } }, rows));
const rows = [row('east', 'a', 2, 3), row('east', 'b', 1, 3), row('west', 'a', 1, 4)];

describe('an indicator computed from others', () => {
  test('adds, subtracts and divides what is published', () => {
    const all = open(
      { s: from('sum', ['a', 'b']), d: from('difference', ['a', 'b']), r: from('ratio', ['a', 'b'], {}, 100) },
      rows,
    );
    expect(['s', 'd', 'r'].map((id) => all.value('east', id, MONTH).published)).toEqual([100, 33.34, 200.03]);
    expect(all.value('east', 's', MONTH)).toMatchObject({ origin: 'computed', numerator: null, value: 100 });
  });

  test('is computed anew at each unit, from what that unit shows', () => {
    const all = open({ d: from('difference', ['a', 'b']) }, rows);
    // The company pools 3 of 7 and 1 of 3.
    expect(all.value('company', 'd', MONTH).published).toBe(9.53);
    expect(all.unitsOf('d')).toEqual(['company', 'east']);
  });

  test('has no figure where one of them has none, or where it would divide by zero', () => {
    const all = open(
      { d: from('difference', ['a', 'b']), r: from('ratio', ['a', 'z']), z: from('difference', ['a', 'a']) },
      rows,
    );
    expect(all.value('west', 'd', MONTH)).toMatchObject({ published: null, origin: 'none', status: 'no-data' });
    expect(all.value('east', 'r', MONTH).published).toBeNull();
  });

  test('rests on the rows of the others, which name their indicator', () => {
    const inputs = open({ d: from('difference', ['a', 'b']) }, rows).inputs('east', 'd', MONTH);
    expect(inputs.map(({ indicator: id, line }) => [id, line])).toEqual([
      ['a', 2],
      ['b', 3],
    ]);
  });

  test('may rest on what is computed itself, is judged and scored like any other', () => {
    const judged = { targets: [{ from: MONTH, target: 130 }], scoring: { method: 'pass-fail' } } as const;
    const all = open(
      { s: from('sum', ['a', 'b']), t: from('sum', ['s', 'b'], judged as unknown as Partial<Indicator>) },
      rows,
    );
    expect(all.value('east', 't', MONTH)).toMatchObject({ published: 133.33, status: 'achieved', score: 100 });
  });

  test('is preliminary when one of them is', () => {
    const all = open({ s: from('sum', ['a', 'b']) }, [rows[0] as Row, { ...(rows[1] as Row), preliminary: true }]);
    expect(all.value('east', 's', MONTH).preliminary).toBe(true);
  });

  test('in a circle has no figures, and nothing else breaks', () => {
    const all = open({ x: from('sum', ['y', 'a']), y: from('sum', ['x', 'a']), s: from('sum', ['a', 'b']) }, rows);
    expect(all.value('east', 'x', MONTH).published).toBeNull();
    expect(all.value('east', 's', MONTH).published).toBe(100);
  });

  test('of a period is computed from what the others show for the period', () => {
    const later = [row('east', 'a', 1, 1, '2025-02'), row('east', 'b', 1, 1, '2025-02')];
    const all = open({ d: from('difference', ['a', 'b']) }, [...rows, ...later]);
    const shown = (id: string) => all.period('east', id, '2025-02', 'quarter').published;
    expect([shown('a'), shown('b'), shown('d')]).toEqual([75, 50, 25]);
  });

  test('begins anew where the definition of one of them changed, however far below', () => {
    const ratio = (scale: number): Formula => ({ kind: 'ratio', numerator: '分子', denominator: '分母', scale });
    const changed = indicator({
      formula: [
        { from: '2024-01', value: ratio(100) },
        { from: '2025-03', value: ratio(1000) },
      ],
    });
    const months = ['2025-01', '2025-02', '2025-03', '2025-04'];
    const all = open(
      { a: changed, d: from('difference', ['a', 'b']), e: from('sum', ['d', 'b']) },
      months.flatMap((month) => [row('east', 'a', 3, 4, month), row('east', 'b', 1, 4, month)]),
    );
    for (const id of ['d', 'e']) {
      expect(all.breaks(id)).toEqual(['2025-03']);
      expect(all.value('east', id, '2025-03').broken).toEqual(['mom']);
      expect(all.period('east', id, '2025-04', 'year')).toMatchObject({ from: '2025-03', broken: true });
      expect(all.chart('east', id)?.phases?.map(({ because }) => because)).toEqual([undefined, 'definition']);
    }
    expect(all.period('east', 'd', '2025-04', 'year').published).toBe(725);
    expect(all.breaks('b')).toEqual([]);
  });

  test('ignores rows of its own', () => {
    const all = open({ s: from('sum', ['a', 'b']) }, [
      ...rows,
      { unit: 'west', indicator: 's', month: MONTH, value: 9 },
    ]);
    expect(all.value('west', 's', MONTH).published).toBeNull();
  });
});
