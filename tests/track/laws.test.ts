import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesAt, momentOf } from '../../src/model/moment.ts';
import { addMonths, dayAt, dayIndex, monthOf, type Day } from '../../src/model/month.ts';
import type { Pause } from '../../src/model/records/task.ts';
import { planned, slippage, supervisionDeductions, type TaskState } from '../../src/track/index.ts';
import { caseOf, milestone, order, pause, RULES, task, track } from './support.ts';

const FIRST = dayIndex('2026-02-01');
const days = (from: Day, to: Day) => fc.integer({ min: dayIndex(from), max: dayIndex(to) }).map(dayAt);
const per = fc.integer({ min: 0, max: 100 });
const deadlines = fc.constantFrom('2026-03-12', '2026-03-12 09:30', '2026-03-12 00:00');

const clock = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
/** A day, or a day with a time of day. */
const moments = fc
  .tuple(days('2026-02-01', '2026-05-31'), fc.integer({ min: -1, max: 1439 }))
  .map(([day, minute]) => (minute < 0 ? day : `${day} ${clock(minute)}`));
/** Sorts a day behind its own times of day, because a day alone is its end. */
const inTime = (moment: string) => (moment.length > 10 ? moment : `${moment} 24:00`);
const ordered = (one: string, other: string) =>
  [one, other].sort((a, b) => (inTime(a) < inTime(b) ? -1 : 1)) as [string, string];

const pauses = fc
  .array(fc.record({ from: fc.nat(120), days: fc.nat(30), open: fc.boolean() }), { maxLength: 3 })
  .map((list) =>
    list.map(({ from, days, open }): Pause => {
      return pause(dayAt(FIRST + from), open ? undefined : dayAt(FIRST + from + days));
    }),
  );

const levelDue = (state: TaskState) => state.due?.level.level ?? 0;

describe('the level due', () => {
  test('is never raised by more progress', () => {
    fc.assert(
      fc.property(moments, deadlines, pauses, per, per, (asOf, deadline, stood, one, other) => {
        const month = addMonths(monthOf(asOf.slice(0, 10)), -1);
        const due = (actual: number) =>
          levelDue(track(asOf, { task: { deadline, pauses: stood }, progress: { [month]: actual } }));
        expect(due(Math.max(one, other))).toBeLessThanOrEqual(due(Math.min(one, other)));
      }),
    );
  });

  test('is never lowered by a later date, other things equal', () => {
    fc.assert(
      fc.property(moments, moments, deadlines, pauses, per, (one, other, deadline, stood, actual) => {
        const [earlier, later] = ordered(one, other);
        const due = (asOf: string) =>
          levelDue(track(asOf, { task: { deadline, pauses: stood }, progress: { '2026-01': actual } }));
        expect(due(later)).toBeGreaterThanOrEqual(due(earlier));
      }),
    );
  });

  test('is never raised by a pause, nor is accountability brought forward by one', () => {
    fc.assert(
      fc.property(moments, deadlines, pauses, pauses, (asOf, deadline, some, more) => {
        const at = (stood: Pause[]) =>
          track(asOf, { task: { deadline, pauses: stood }, orders: [order(3, '2026-03-20')] });
        const [with_, without] = [at([...some, ...more]), at([])];
        expect(levelDue(with_)).toBeLessThanOrEqual(levelDue(without));
        expect(with_.daysOverdue).toBeLessThanOrEqual(without.daysOverdue);
        if (with_.accountability?.due) expect(without.accountability?.due).toBe(true);
      }),
    );
  });

  test('never exceeds what the days overdue ask for, and a day more of an open pause changes nothing', () => {
    fc.assert(
      fc.property(moments, deadlines, per, (asOf, deadline, actual) => {
        const state = track(asOf, { task: { deadline }, progress: { '2026-01': actual } });
        const asked = RULES.levels.filter(({ afterDays }) => state.late && afterDays <= state.daysOverdue).length;
        expect(levelDue(state)).toBeLessThanOrEqual(asked);
        expect(state.downgraded?.from ?? levelDue(state)).toBe(asked);
      }),
    );
  });

  test('has been due since a day on which it was due, and was not on the day before', () => {
    fc.assert(
      fc.property(days('2026-03-12', '2026-05-31'), pauses, per, per, (asOf, stood, february, april) => {
        const given = { task: { pauses: stood }, progress: { '2026-02': february, '2026-04': april } };
        const { due } = track(asOf, given);
        if (!due) return;
        const before = dayAt(dayIndex(due.from) - 1);
        expect(levelDue(track(due.from, given))).toBeGreaterThanOrEqual(due.level.level);
        expect(levelDue(track(before, given))).toBeLessThan(due.level.level);
      }),
    );
  });

  test('falls due at its minute: it was not due a minute before', () => {
    fc.assert(
      fc.property(moments, deadlines, pauses, per, (asOf, deadline, stood, actual) => {
        const given = { task: { deadline, pauses: stood }, progress: { '2026-01': actual } };
        const { due } = track(asOf, given);
        if (!due) return;
        const minute = minutesAt(due.at);
        const minutes = due.at.length > 10 ? [minute, minute - 1] : [minute, minute - 1440];
        const [then, before] = minutes.map((each) => levelDue(track(momentOf(each), given)));
        expect(due.at.slice(0, 10)).toBe(due.from);
        expect(then).toBeGreaterThanOrEqual(due.level.level);
        expect(before).toBeLessThan(due.level.level);
      }),
    );
  });

  test('comes on the day that was announced, when nothing changes', () => {
    fc.assert(
      fc.property(days('2026-02-01', '2026-04-30'), deadlines, pauses, per, (asOf, deadline, stood, actual) => {
        const given = { task: { deadline, pauses: stood }, progress: { '2026-01': actual } };
        const { next } = track(asOf, given);
        if (!next) return;
        expect(levelDue(track(next.from, given))).toBe(next.level.level);
        expect(levelDue(track(dayAt(dayIndex(next.from) - 1), given))).toBeLessThan(next.level.level);
      }),
    );
  });
});

describe('deductions', () => {
  test('are those of the levels that were due at the end of some day, each once, on its first', () => {
    fc.assert(
      fc.property(days('2026-03-12', '2026-05-31'), pauses, per, per, (asOf, stood, february, april) => {
        const given = { task: { pauses: stood }, progress: { '2026-02': february, '2026-04': april } };
        const of = supervisionDeductions(caseOf(given), asOf);
        const told = ['2026-03', '2026-04', '2026-05'].flatMap((month) => of('network-operations', month));
        const first = new Map<number, Day>();
        for (let index = dayIndex('2026-03-01'); index <= dayIndex(asOf); index++) {
          const due = levelDue(track(dayAt(index), given));
          for (let level = 1; level <= due; level++) if (!first.has(level)) first.set(level, dayAt(index));
        }
        expect(told.map(({ level, on }) => [level, on])).toEqual([...first]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('planned progress by a plan', () => {
  const plans = fc.array(fc.record({ on: days('2025-12-01', '2026-06-30'), percent: per }), {
    minLength: 1,
    maxLength: 6,
  });

  test('never falls and stays within 0 and 100, whatever the plan says', () => {
    fc.assert(
      fc.property(plans, days('2025-11-01', '2026-12-31'), days('2025-11-01', '2026-12-31'), (plan, one, other) => {
        const [earlier, later] = [one, other].sort() as [Day, Day];
        const [before, after] = [planned(task({ plan }), earlier), planned(task({ plan }), later)];
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeGreaterThanOrEqual(before);
        expect(after).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('goes through the points of a plan that rises', () => {
    fc.assert(
      fc.property(fc.uniqueArray(days('2026-01-02', '2026-06-30'), { minLength: 1, maxLength: 5 }), (when) => {
        const plan = [...when].sort().map((on, i) => ({ on, percent: (i + 1) * 20 }));
        for (const { on, percent } of plan) expect(planned(task({ plan }), on)).toBe(percent);
      }),
    );
  });
});

describe('slippage', () => {
  test('is how long ago the plan stood there: the plan was as far then and further the day after', () => {
    const done = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(days('2026-01-02', '2026-12-31'), done, fc.integer({ min: 1, max: 98 }), (day, actual, share) => {
        const late = task({
          milestones: [milestone('a', '2026-02-10', share), milestone('b', '2026-03-12', 100 - share)],
        });
        const slipped = slippage(late, actual, day);
        const then = (more: number) => planned(late, dayAt(dayIndex(day) - slipped + more));
        if (slipped === 0) expect(planned(late, day)).toBeLessThanOrEqual(actual + 1e-9);
        else {
          expect(then(0)).toBeLessThanOrEqual(actual + 1e-9);
          expect(then(1)).toBeGreaterThan(actual);
        }
      }),
    );
  });
});
