import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt, dayIndex, type Day } from '../../src/model/month.ts';
import type { AcceptedReason } from '../../src/model/records/alerts.ts';
import type { Task } from '../../src/model/records/task.ts';
import { openScores } from '../../src/score/index.ts';
import { redFigures } from '../../src/track/index.ts';
import { indicator, units, workspaceOf } from '../helpers/workspace.ts';
import { task } from './support.ts';

/** A key indicator that is far below its floor in January and February 2026. */
const ROWS = ['2026-01', '2026-02'].map((month) => {
  return { unit: 'company', indicator: 'x', month, numerator: 10, denominator: 100 };
});
const X = indicator({ key: true, targets: [{ from: '2025-01', floor: 80, target: 90 }] });

const reason = (more: Partial<AcceptedReason> = {}): AcceptedReason => ({
  indicator: 'x',
  reason: '等扩容',
  by: '总经理',
  on: '2026-02-01',
  from: '2026-01',
  until: '2026-03-31',
  ...more,
});

function redsAt(asOf: Day, tasks: readonly Task[], reasons: readonly AcceptedReason[]) {
  const byId = <T>(list: readonly T[]) => Object.fromEntries(list.map((each, i) => [`r${i}`, each]));
  const records = {
    unit: units({ company: null }),
    indicator: { x: X },
    task: byId(tasks),
    'accepted-reason': byId(reasons),
  };
  const workspace = workspaceOf(records, ROWS);
  return redFigures(workspace, asOf, openScores(workspace));
}
const owned = (...given: Parameters<typeof redsAt>) => redsAt(...given).every((red) => red.owned);

const day = fc.integer({ min: dayIndex('2026-02-01'), max: dayIndex('2026-06-30') }).map(dayAt);
const reasons = fc.array(
  fc.record({ on: day, until: day }).map((dates) => reason(dates)),
  { maxLength: 3 },
);
const tasks = fc.array(
  fc
    .record({ issued: day, closed: fc.option(day) })
    .map(({ issued, closed }) =>
      task({ issued, indicators: ['x'], ...(closed !== null && { closings: [{ on: closed, by: '总经理' }] }) }),
    ),
  { maxLength: 3 },
);

describe('a missed key indicator', () => {
  test('is that of the latest month that is over', () => {
    expect(redsAt('2026-02-27', [], []).map(({ month }) => month)).toEqual(['2026-01']);
    expect(redsAt('2026-02-28', [], []).map(({ month }) => month)).toEqual(['2026-02']);
    expect(redsAt('2026-01-30', [], [])).toEqual([]);
  });

  test('is owned exactly when some open task or some reason in force owns it', () => {
    fc.assert(
      fc.property(day, tasks, reasons, (asOf, list, given) => {
        const byTask = list.some((each) => owned(asOf, [each], []));
        const byReason = given.some((each) => owned(asOf, [], [each]));
        expect(owned(asOf, list, given)).toBe(byTask || byReason);
      }),
    );
  });

  test('is not owned by a reason outside its days, nor by a task that is closed or not yet issued', () => {
    fc.assert(
      fc.property(day, day, day, (asOf, from, until) => {
        const within = from <= asOf && asOf <= until;
        expect(owned(asOf, [], [reason({ on: from, until })])).toBe(within);
        const worked = task({ issued: from, indicators: ['x'], closings: [{ on: until, by: '总经理' }] });
        expect(owned(asOf, [worked], [])).toBe(from <= asOf && asOf < until);
      }),
    );
  });

  test('names the reason that ran out last where none is in force', () => {
    const given = [reason({ until: '2026-03-05' }), reason({ until: '2026-03-10' })];
    expect(redsAt('2026-03-11', [], given)).toMatchObject([{ accepted: null, expired: 'r1', owned: false }]);
    expect(redsAt('2026-03-10', [], given)).toMatchObject([{ accepted: 'r1', expired: null, owned: true }]);
  });

  test('is owned by no reason for later months, or for a branch', () => {
    expect(owned('2026-03-15', [], [reason({ from: '2026-03' })])).toBe(false);
    expect(owned('2026-03-15', [], [reason({ unit: 'branch' })])).toBe(false);
    expect(owned('2026-03-15', [], [reason({ unit: 'company' })])).toBe(true);
  });
});
