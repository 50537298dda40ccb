import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addWorkdays } from '../../src/model/workdays.ts';
import type { Project, Work } from '../../src/model/records/project.ts';
import { trackProjects, type ProjectState } from '../../src/track/index.ts';
import { workspaceOf } from '../helpers/workspace.ts';

const START = '2026-09-07';

/** A survey of a week, then a pilot of two weeks; papers of a day beside it, which nobody waits for until the closing day. */
const WORKS: readonly Work[] = [
  { id: 'survey', name: '调研', days: 5 },
  { id: 'pilot', name: '试点', days: 10, after: ['survey'] },
  { id: 'papers', name: '材料', days: 1, after: ['survey'] },
  { id: 'close', name: '结项', days: 1, after: ['pilot', 'papers'] },
];

function projectOf(done: Readonly<Record<string, string>>, more: Partial<Project> = {}): Project {
  const works = WORKS.map((work) => (done[work.id] ? { ...work, done: done[work.id] as string } : work));
  return {
    name: '项目',
    owner: 'service',
    start: START,
    charter: { present: [], effects: [], wanted: [] },
    goal: { text: '目标', to: 95, by: '2026-12-31' },
    roles: [],
    phases: [
      { id: 'first', name: '调研', work: works.slice(0, 1) },
      { id: 'second', name: '试点', work: works.slice(1) },
    ],
    ...more,
  };
}

function stateAt(day: string, project: Project): ProjectState {
  const [state] = trackProjects(workspaceOf({ project: { project } }), day);
  if (!state) throw new Error('no state');
  return state;
}
const DONE = { survey: '2026-09-11', pilot: '2026-09-28', papers: '2026-09-25', close: '2026-09-29' };

describe('a project at a date', () => {
  test.each([
    ['2026-09-06', 'not-started', 'first', 0, 0],
    ['2026-09-10', 'on-track', 'first', 0, 0],
    ['2026-09-11', 'on-track', 'second', 29, 29],
    // The papers are late, and have days to spare.
    ['2026-09-18', 'on-track', 'second', 35, 29],
    // The pilot may still end today.
    ['2026-09-25', 'on-track', 'second', 94, 35],
    ['2026-09-28', 'late', 'second', 100, 94],
    ['2026-09-29', 'late', 'second', 100, 100],
    ['2026-09-30', 'finished', 'second', 100, 100],
  ] as const)('on %s is %s', (day, state, phase, planned, actual) => {
    const found = stateAt(day, projectOf(DONE, { closed: '2026-09-30' }));
    expect([found.state, found.phase, Math.round(found.planned), Math.round(found.actual)]).toEqual([
      state,
      phase,
      planned,
      actual,
    ]);
  });

  test('says what is late and by how many working days, and when the end can be expected', () => {
    const { works, plan, forecast, slip } = stateAt('2026-09-29', projectOf({ survey: '2026-09-15' }));
    expect(works.map(({ work, state, daysLate }) => [work, state, daysLate])).toEqual([
      ['survey', 'done', 0],
      ['pilot', 'late', 2],
      ['papers', 'late', 11],
      ['close', 'late', 1],
    ]);
    expect([plan.end, forecast, slip]).toEqual(['2026-09-28', '2026-09-30', 2]);
  });

  test('goes by its own days off, else by the site’s', () => {
    const works = { phases: [{ id: 'only', name: '一', work: [{ id: 'a', name: '甲', days: 3 }] }] };
    const site = { name: '站', operator: '甲', calendar: { firstMonth: '2026-01', holidays: ['2026-09-08'] } };
    const endOf = (more: Partial<Project>) =>
      trackProjects(
        workspaceOf({ project: { p: projectOf({}, { ...works, ...more }) }, site: { site } }),
        '2026-09-01',
      )[0]?.plan.end;
    expect(endOf({})).toBe('2026-09-10');
    expect(endOf({ daysOff: [] })).toBe('2026-09-09');
    expect(endOf({ daysOff: ['2026-09-09', '2026-09-10'], extraWorkdays: ['2026-09-12'] })).toBe('2026-09-11');
    expect(endOf({ start: '2026-09-11', daysOff: [], extraWorkdays: ['2026-09-12'] })).toBe('2026-09-14');
  });

  test('is left out where its works wait for each other in a circle', () => {
    const circle = [{ id: 'a', name: '甲', days: 1, after: ['a'] }];
    const project = projectOf({}, { phases: [{ id: 'only', name: '一', work: circle }] });
    expect(trackProjects(workspaceOf({ project: { project } }), '2026-09-30')).toEqual([]);
  });
});

describe('laws of projects', () => {
  const days = fc.integer({ min: 0, max: 40 }).map((count) => addWorkdays(START, count));
  const delays = fc.tuple(...WORKS.map(() => fc.integer({ min: 0, max: 6 })));

  /** Each work done some days after those that it waits for were. */
  function doneWith(late: readonly number[]): Record<string, string> {
    const done: Record<string, string> = {};
    WORKS.forEach(({ id, days: length, after = [] }, i) => {
      const from =
        after
          .map((before) => done[before] ?? START)
          .sort()
          .at(-1) ?? addWorkdays(START, -1);
      done[id] = addWorkdays(from, length + (late[i] ?? 0));
    });
    return done;
  }

  test('as days go by, less is never done, planned or known of the end', () => {
    fc.assert(
      fc.property(days, days, delays, (a, b, late) => {
        const [earlier, later] = [a < b ? a : b, a < b ? b : a];
        const project = projectOf(doneWith(late));
        const [before, after] = [stateAt(earlier, project), stateAt(later, project)];
        expect(after.planned).toBeGreaterThanOrEqual(before.planned);
        expect(after.actual).toBeGreaterThanOrEqual(before.actual);
        expect(after.forecast >= before.forecast).toBe(true);
      }),
    );
  });

  test('what is done later never lets the end be expected sooner, and once all is done it is known', () => {
    fc.assert(
      fc.property(days, delays, delays, (day, late, more) => {
        const done = doneWith(late);
        const later = doneWith(late.map((days, i) => days + (more[i] ?? 0)));
        expect(stateAt(day, projectOf(later)).forecast >= stateAt(day, projectOf(done)).forecast).toBe(true);
        expect(stateAt('2027-12-31', projectOf(done))).toMatchObject({ forecast: done['close'], actual: 100 });
      }),
    );
  });
});
