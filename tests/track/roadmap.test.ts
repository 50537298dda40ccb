import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PhaseState, Roadmap } from '../../src/model/records/roadmap.ts';
import { PHASE_STATES } from '../../src/model/records/roadmap.ts';
import { addMonths } from '../../src/model/month.ts';
import { embeddedOf, nextPhases, pointsOf, trackRoadmap } from '../../src/track/index.ts';
import { units, workspaceOf, type RecordsById } from '../helpers/workspace.ts';

const phase = (id: string, due: string) => ({ id, name: id, due, owner: 'x', outputs: [], criterion: '齐全' });
const ROADMAP: Roadmap = {
  name: '路线图',
  years: [
    { year: 2025, name: '一', goal: '一', phases: [phase('plan', '2025-04-30'), phase('list', '2025-06-30')] },
    { year: 2026, name: '二', goal: '二', phases: [phase('systems', '2026-12-31')] },
  ],
  units: ['east', 'west'],
};
const UNITS = units(
  { province: null, east: 'province', west: 'province' },
  { west: { closed: '2026-04', mergedInto: 'east' } },
);

type Reports = Readonly<Record<string, readonly (readonly [phase: string, unit: string, state: PhaseState])[]>>;
function at(day: string, reports: Reports) {
  const records: RecordsById = {
    unit: UNITS,
    roadmap: { roadmap: ROADMAP },
    'roadmap-report': Object.fromEntries(
      Object.entries(reports).map(([month, states]) => [
        month,
        { states: states.map(([phase, unit, state]) => ({ phase, unit, state })) },
      ]),
    ),
  };
  return trackRoadmap(workspaceOf(records), day);
}
const states = (day: string, reports: Reports) => at(day, reports).map(({ units }) => units.map(({ state }) => state));

const REPORTS: Reports = {
  '2025-03': [['plan', 'east', 'under-way']],
  '2025-04': [
    ['plan', 'east', 'done'],
    ['plan', 'west', 'under-way'],
  ],
  '2025-06': [
    ['plan', 'east', 'assessed'],
    ['plan', 'west', 'done'],
  ],
};

describe('a phase', () => {
  test('stands as the latest report by the date says', () => {
    expect(states('2025-02-28', REPORTS)[0]).toEqual(['not-started', 'not-started']);
    expect(states('2025-03-01', REPORTS)[0]).toEqual(['under-way', 'not-started']);
    expect(states('2025-05-31', REPORTS)[0]).toEqual(['done', 'under-way']);
    expect(states('2025-12-31', REPORTS)[0]).toEqual(['assessed', 'done']);
  });

  test('is late from the day after its deadline, until all have finished', () => {
    const late = (day: string) => at(day, REPORTS).map((each) => each.late);
    expect(late('2025-04-30')).toEqual([false, false, false]);
    expect(late('2025-05-01')).toEqual([true, false, false]);
    expect(late('2025-06-30')).toEqual([false, false, false]);
    expect(late('2025-07-01')).toEqual([false, true, false]);
  });

  test('is not asked of a unit that had been merged before it was due, but of one that was there', () => {
    const asked = (day: string) => at(day, REPORTS).map(({ units }) => units.map(({ unit }) => unit));
    expect(asked('2026-03-31')).toEqual([ROADMAP.units, ROADMAP.units, ROADMAP.units]);
    expect(asked('2026-04-01')).toEqual([ROADMAP.units, ROADMAP.units, ['east']]);
  });

  test('that is overdue comes next, then the one that is due soonest', () => {
    const next = (day: string) => nextPhases(at(day, REPORTS)).map(({ phase, daysLeft }) => [phase.id, daysLeft]);
    expect(next('2025-05-01')).toEqual([
      ['plan', -1],
      ['list', 60],
      ['systems', 609],
    ]);
    expect(next('2025-06-30')[0]).toEqual(['list', 0]);
  });

  test('never has fewer finished units at a later date, where no report takes one back', () => {
    const rising = fc
      .array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 8 })
      .map((all) => all.toSorted());
    fc.assert(
      fc.property(rising, (ranks) => {
        const reports = Object.fromEntries(
          ranks.map((rank, i) => [addMonths('2025-01', i), [['plan', 'east', PHASE_STATES[rank] ?? 'done'] as const]]),
        );
        const finished = ranks.map((_, i) => at(`${addMonths('2025-01', i)}-15`, reports)[0]?.finished ?? 0);
        expect(finished).toEqual(finished.toSorted((a, b) => a - b));
      }),
    );
  });

  test('there is none without a roadmap', () => {
    expect(trackRoadmap(workspaceOf({}), '2026-01-01')).toEqual([]);
  });
});

test('control points count as embedded from the month they are, and those that do not say count for nothing', () => {
  const point = (id: string, embedding?: object) => ({ id, name: id, elements: [], ...(embedding && { embedding }) });
  const dated = [
    { from: '2025-03', value: 'partial' },
    { from: '2025-06', value: 'done' },
  ];
  const stage = (points: object[]) => ({ name: '环节', purpose: '保证', controlPoints: points }) as never;
  const workspace = workspaceOf({
    stage: {
      a: stage([point('one', { policy: dated, workflow: 'done', system: 'none' }), point('two')]),
      b: stage([point('three', { policy: 'done', workflow: 'partial', system: 'planned' })]),
    },
  });
  const points = pointsOf(workspace);
  expect(embeddedOf(points, '2025-05')).toEqual({ policy: 1, workflow: 1, system: 0, all: 2 });
  expect(embeddedOf(points, '2025-06')).toEqual({ policy: 2, workflow: 1, system: 0, all: 2 });
  expect(pointsOf(workspace, 'elsewhere')).toEqual([]);
});
