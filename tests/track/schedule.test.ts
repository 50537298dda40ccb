import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circlesOf, inOrder } from '../../src/model/precedence.ts';
import { addWorkdays, isWorkday, workdaysBetween } from '../../src/model/workdays.ts';
import { scheduleOf, type Schedule } from '../../src/track/index.ts';

interface Plan {
  readonly id: string;
  readonly days: number;
  readonly after: readonly string[];
  readonly notBefore?: string;
}

const START = '2026-09-21';
/** National Day, with a Saturday worked in its place: gaps that a count of days alone would miss. */
const CALENDAR = {
  holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  workdays: ['2026-10-10'],
};

/** Works that wait for some of those before them, so never in a circle. */
const plans = fc
  .array(fc.record({ days: fc.integer({ min: 1, max: 9 }), waits: fc.array(fc.nat({ max: 20 }), { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((works) =>
    works.map(({ days, waits }, i): Plan => ({
      id: `w${i}`,
      days,
      after: [...new Set(waits.filter((wait) => wait < i).map((wait) => `w${wait}`))],
    })),
  );
const fixed = plans.chain((works) =>
  fc
    .array(fc.option(fc.integer({ min: 0, max: 30 })), { minLength: works.length, maxLength: works.length })
    .map((from) =>
      works.map((work, i): Plan => {
        const days = from[i];
        return typeof days === 'number' ? { ...work, notBefore: addWorkdays(START, days) } : work;
      }),
    ),
);

function schedule(works: readonly Plan[]): Schedule {
  const found = scheduleOf(works as never, START, CALENDAR);
  if (!found) throw new Error('no schedule');
  return found;
}
const longer = (works: readonly Plan[], at: number, days: number) =>
  works.map((work, i) => (i === at % works.length ? { ...work, days: work.days + days } : work));

describe('a schedule', () => {
  test('begins and ends on days that are worked, lasts as long as it takes, and waits for what it must', () => {
    fc.assert(
      fc.property(fixed, (works) => {
        const found = schedule(works);
        const finishOf = new Map(found.works.map(({ work, finish }) => [work, finish]));
        found.works.forEach(({ start, finish, latestStart, latestFinish, slack }, i) => {
          const { days = 0, after = [], notBefore = START } = works[i] ?? {};
          expect([start, finish].every((day) => isWorkday(day, CALENDAR))).toBe(true);
          expect(workdaysBetween(start, finish, CALENDAR)).toBe(days - 1);
          expect(start >= notBefore).toBe(true);
          for (const id of after) expect(start > (finishOf.get(id) ?? '')).toBe(true);
          expect(slack).toBeGreaterThanOrEqual(0);
          expect(workdaysBetween(finish, latestFinish, CALENDAR)).toBe(slack);
          expect(workdaysBetween(start, latestStart, CALENDAR)).toBe(slack);
          expect(latestFinish <= found.end).toBe(true);
        });
      }),
    );
  });

  test('never ends sooner because a work takes longer, waits for one more or may not begin yet', () => {
    fc.assert(
      fc.property(fixed, fc.nat(), fc.integer({ min: 1, max: 9 }), (works, at, days) => {
        const { end } = schedule(works);
        expect(schedule(longer(works, at, days)).end >= end).toBe(true);
        const chained = works.map((work, i) => (i === 0 ? work : { ...work, after: [...work.after, `w${i - 1}`] }));
        expect(schedule(chained).end >= end).toBe(true);
        const later = works.map((work) => ({ ...work, notBefore: addWorkdays(work.notBefore ?? START, days) }));
        expect(schedule(later).end >= end).toBe(true);
      }),
    );
  });

  test('keeps its end where a work takes no longer than its slack allows, and moves by what it takes beyond', () => {
    fc.assert(
      fc.property(fixed, fc.nat(), fc.integer({ min: 0, max: 9 }), (works, at, days) => {
        const before = schedule(works);
        const slack = before.works[at % works.length]?.slack ?? 0;
        const { end } = schedule(longer(works, at, days));
        if (days <= slack) expect(end).toBe(before.end);
        else expect(workdaysBetween(before.end, end, CALENDAR)).toBe(days - slack);
      }),
    );
  });

  test('has a critical path: without fixed dates the works without slack, with them an unbroken chain to the end', () => {
    fc.assert(
      fc.property(plans, (works) => {
        for (const { critical, slack } of schedule(works).works) expect(critical).toBe(slack === 0);
      }),
    );
    fc.assert(
      fc.property(fixed, (works) => {
        const found = schedule(works);
        const critical = new Set(found.works.filter((work) => work.critical).map(({ work }) => work));
        for (const { id, after } of works) {
          if (critical.has(id) && after.length > 0) expect(after.some((before) => critical.has(before))).toBe(true);
        }
        expect(found.works.some(({ work, finish }) => critical.has(work) && finish === found.end)).toBe(true);
      }),
    );
  });

  test('does not depend on the order in which works are written down', () => {
    fc.assert(
      fc.property(fixed, (works) => {
        const byId = (found: Schedule) => [...found.works].sort((a, b) => (a.work < b.work ? -1 : 1));
        expect(byId(schedule(works.toReversed()))).toEqual(byId(schedule(works)));
      }),
    );
  });

  test('there is none of nothing, and none where works wait in a circle', () => {
    expect(scheduleOf([], START, {})).toBeNull();
    const circle = [
      { id: 'a', days: 1, after: ['c'] },
      { id: 'b', days: 1, after: ['a'] },
      { id: 'c', days: 1, after: ['b'] },
    ];
    expect(scheduleOf(circle, START, {})).toBeNull();
    expect(scheduleOf([{ id: 'a', days: 1, after: ['gone'] }], START, {})?.end).toBe(START);
  });
});

describe('precedence', () => {
  test('finds each circle once, also one of a thing that waits for itself', () => {
    const waiting = (...pairs: [string, string[]][]) => pairs.map(([id, after]) => ({ id, after }));
    expect(circlesOf(waiting(['a', ['b']], ['b', ['a']], ['c', ['b']]))).toEqual([['a', 'b', 'a']]);
    expect(circlesOf(waiting(['a', ['a']], ['b', []]))).toEqual([['a', 'a']]);
    expect(circlesOf(waiting(['a', ['x']], ['b', ['a']]))).toEqual([]);
    expect(inOrder(waiting(['b', ['a']], ['a', []]))?.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(inOrder(waiting(['a', ['a']]))).toBeNull();
  });
});
