import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkWorkspace } from '../../src/check/index.ts';
import { folderReader, loadWorkspace } from '../../src/load/index.ts';
import {
  closureOf,
  headsBy,
  meetingCalendar,
  trackDecisions,
  trackSuggestions,
  trackTasks,
} from '../../src/track/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { workspace } = checkWorkspace(loadWorkspace(folderReader(ROOT)));
const AS_OF = '2026-11-05';

describe('meetings on 5 November 2026', () => {
  test.each([
    ['joint-meeting', ['2026-07-10', '2026-08-10', '2026-09-10', '2026-10-10'], '2026-11-10'],
    ['bulletin-meeting', ['2026-07-15', '2026-08-17', '2026-09-15', '2026-10-15'], '2026-11-16'],
  ])('%s was held on its day four months in a row, and is next held in November', (kind, held, next) => {
    const calendar = meetingCalendar(workspace, kind, AS_OF);
    expect(calendar.map(({ day, state }) => [day, state])).toEqual([
      ...held.map((day) => [day, 'held']),
      [next, 'planned'],
    ]);
    for (const { day, meeting, state } of calendar) {
      if (state === 'held') expect(workspace.records.meeting.get(meeting ?? '')?.value.held.slice(0, 10)).toBe(day);
    }
  });

  test('three coordination meetings had a case; those of the floods and the cutover are solved, that of Yunling is not', () => {
    const cases = [...workspace.records.meeting.values()].flatMap(({ value }) => value.case ?? []);
    expect(cases.map(({ solved }) => solved !== undefined)).toEqual([true, true, false]);
  });

  test('one decision is overdue without follow-up, and every meeting led to some', () => {
    const states = trackDecisions(workspace, trackTasks(workspace, AS_OF), AS_OF);
    expect(new Set(states.map(({ meeting }) => meeting)).size).toBe(workspace.records.meeting.size);
    expect(states.filter(({ state }) => state === 'overdue').map(({ decision }) => decision)).toEqual([
      'reasons-for-return',
    ]);
    expect(states.filter(({ state, late }) => state === 'followed' && late).map(({ decision }) => decision)).toEqual([
      'switch-over',
    ]);
    expect(states.filter(({ state }) => state === 'open')).toHaveLength(4);
  });
});

describe('experience duty days on 5 November 2026', () => {
  const rounds = [...workspace.records['experience-round'].values()];
  const suggestions = trackSuggestions(workspace, AS_OF);

  test('sixteen heads came in two rounds, from every department but the hotline', () => {
    expect(rounds.map(({ value }) => headsBy(value, AS_OF))).toEqual([8, 8]);
    const came = new Set(rounds.flatMap(({ value }) => value.visits.map(({ department }) => department)));
    const others = [...workspace.records.department.keys()].filter((id) => id !== 'hotline');
    expect([...came].sort()).toEqual(others.sort());
  });

  test('they made 35 suggestions and were given 9, no two alike', () => {
    const count = (direction: string) => suggestions.filter((each) => each.direction === direction).length;
    expect(['to-host', 'from-host'].map(count)).toEqual([35, 9]);
    const texts = rounds.flatMap(({ value }) => value.suggestions.map(({ text }) => text));
    expect(new Set(texts).size).toBe(44);
  });

  test('four in five are closed, and one is late', () => {
    expect(closureOf(suggestions)).toMatchObject({
      ...{ all: 44, closed: 36, overdue: 1 },
      states: { open: 2, accepted: 6, done: 32, declined: 4 },
    });
  });
});
