import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt, dayIndex, type Day } from '../../src/model/month.ts';
import { programme } from '../../src/track/index.ts';
import { workspaceOf } from '../helpers/workspace.ts';
import { milestone, task } from './support.ts';

const days = (from: Day, to: Day) => fc.integer({ min: dayIndex(from), max: dayIndex(to) }).map(dayAt);

/** Tasks of one or two milestones, issued and due over a year, some of them closed. */
const tasks = fc.array(
  fc
    .tuple(
      days('2026-01-01', '2026-06-30'),
      fc.integer({ min: 10, max: 150 }),
      fc.integer({ min: 1, max: 99 }),
      fc.boolean(),
    )
    .map(([issued, length, share, closed]) => {
      const [half, deadline] = [dayAt(dayIndex(issued) + Math.floor(length / 2)), dayAt(dayIndex(issued) + length)];
      return task({
        issued,
        deadline,
        milestones: [milestone('a', half, share, half), milestone('b', deadline, 100 - share)],
        ...(closed && { closings: [{ on: deadline, by: '总经理' }] }),
      });
    }),
  { minLength: 1, maxLength: 6 },
);
const of = (list: readonly ReturnType<typeof task>[], asOf: string) =>
  programme(workspaceOf({ task: Object.fromEntries(list.map((each, i) => [`t${i}`, each])) }), asOf);

describe('a programme', () => {
  test('has nothing issued before it begins; issued and planned never fall, planned stays within issued', () => {
    fc.assert(
      fc.property(tasks, days('2026-01-01', '2026-12-31'), (list, asOf) => {
        const points = of(list, asOf);
        expect(points[0]).toMatchObject({ issued: 0, planned: 0 });
        points.forEach(({ day, issued, planned }, i) => {
          const before = points[i - 1];
          expect(planned).toBeLessThanOrEqual(issued);
          if (!before) return;
          expect(day > before.day).toBe(true);
          expect(issued).toBeGreaterThanOrEqual(before.issued);
          expect(planned).toBeGreaterThanOrEqual(before.planned);
        });
      }),
    );
  });

  test('ends with everything issued and planned, and knows what is done up to the as-of date only', () => {
    fc.assert(
      fc.property(tasks, days('2026-01-01', '2026-12-31'), (list, asOf) => {
        const points = of(list, asOf);
        expect(points.at(-1)).toMatchObject({ issued: list.length, planned: list.length });
        for (const { day, issued, actual, closed } of points) {
          expect(actual === null).toBe(day > asOf);
          expect(actual ?? 0).toBeLessThanOrEqual(issued);
          expect(closed ?? 0).toBeLessThanOrEqual(actual ?? 0);
        }
      }),
    );
  });

  test('counts half a task that is half done', () => {
    const half = task({
      milestones: [milestone('a', '2026-01-11', 50, '2026-01-10'), milestone('b', '2026-03-12', 50)],
    });
    const [, january] = of([half, task()], '2026-02-10');
    expect(january).toMatchObject({ day: '2026-01-31', issued: 2, actual: 0.5, closed: 0 });
  });

  test('is empty without tasks', () => {
    expect(of([], '2026-02-10')).toEqual([]);
  });
});
