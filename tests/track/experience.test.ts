import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExperienceRound, Suggestion } from '../../src/model/records/meeting.ts';
import { closureOf, headsBy, trackSuggestions } from '../../src/track/index.ts';
import { workspaceOf } from '../helpers/workspace.ts';

const suggestion = (id: string, more: Partial<Suggestion>): Suggestion => ({
  ...{ id, from: 'billing', to: 'hotline', owner: 'hotline', on: '2026-04-13', text: '改口径。', state: 'open' },
  ...more,
});
const round = (suggestions: Suggestion[]): ExperienceRound => ({
  ...{ number: 1, name: '一', host: 'hotline', from: '2026-04-13', to: '2026-04-24' },
  visits: [
    { department: 'billing', on: '2026-04-13' },
    { department: 'it', on: '2026-04-20', heads: 2 },
  ],
  suggestions,
});
const ROUND = round([
  suggestion('open', { due: '2026-05-01' }),
  suggestion('under-way', { state: 'accepted', accepted: '2026-04-15', due: '2026-05-10' }),
  suggestion('done', { state: 'done', accepted: '2026-04-15', closed: '2026-05-05', due: '2026-05-01', result: '成' }),
  suggestion('declined', { state: 'declined', closed: '2026-04-20', result: '另有办法' }),
  suggestion('no-answer', { from: 'hotline', to: 'billing', state: 'declined', closed: '2026-04-20' }),
]);
const workspace = workspaceOf({ 'experience-round': { one: ROUND } });

test.each([
  ['2026-04-12', [], null],
  ['2026-04-13', ['open', 'open', 'open', 'open', 'open'], 0],
  ['2026-04-15', ['open', 'accepted', 'accepted', 'open', 'open'], 0],
  ['2026-04-20', ['open', 'accepted', 'accepted', 'declined closed', 'declined'], 20],
  ['2026-05-01', ['open', 'accepted', 'accepted', 'declined closed', 'declined'], 20],
  ['2026-05-02', ['open late 1', 'accepted', 'accepted late 1', 'declined closed', 'declined'], 20],
  ['2026-05-05', ['open late 4', 'accepted', 'done closed', 'declined closed', 'declined'], 40],
  ['2026-05-12', ['open late 11', 'accepted late 2', 'done closed', 'declined closed', 'declined'], 40],
])('suggestions as of %s', (asOf, expected, rate) => {
  const states = trackSuggestions(workspace, asOf);
  const told = states.map(({ state, isClosed, overdue, daysOverdue }) =>
    [state, isClosed && 'closed', overdue && `late ${daysOverdue}`].filter(Boolean).join(' '),
  );
  expect(told).toEqual(expected);
  expect(closureOf(states).rate).toBe(rate);
});

test('a suggestion goes to the department visited, or comes from it', () => {
  expect(trackSuggestions(workspace, '2026-04-13').map(({ direction }) => direction)).toEqual([
    ...['to-host', 'to-host', 'to-host', 'to-host', 'from-host'],
  ]);
});

test('heads are counted from the day on which they came', () => {
  expect(['2026-04-12', '2026-04-13', '2026-04-20'].map((asOf) => headsBy(ROUND, asOf))).toEqual([0, 1, 3]);
});

test('the closure rate is between 0 and 100 and no later day lowers what is closed', () => {
  const days = fc.integer({ min: 13, max: 30 }).map((day) => `2026-04-${day}`);
  const made = fc.record({ on: days, closed: days, state: fc.constantFrom('open', 'accepted', 'done', 'declined') });
  fc.assert(
    fc.property(fc.array(made, { minLength: 1 }), days, days, (all, one, other) => {
      const suggestions = all.map(({ on, closed, state }, i) =>
        suggestion(`s${i}`, {
          ...{ on, state: state as Suggestion['state'], result: '答' },
          ...((state === 'done' || state === 'declined') && { closed: closed < on ? on : closed }),
        }),
      );
      const closure = (asOf: string) =>
        closureOf(trackSuggestions(workspaceOf({ 'experience-round': { one: round(suggestions) } }), asOf));
      const [before, after] = [one, other].sort().map((day) => closure(day));
      if (!before || !after) throw new Error('two days');
      expect(after.closed).toBeGreaterThanOrEqual(before.closed);
      expect(Object.values(after.states).reduce((sum, count) => sum + count)).toBe(after.all);
      if (after.rate !== null) expect(after.rate).toBeGreaterThanOrEqual(0);
      if (after.rate !== null) expect(after.rate).toBeLessThanOrEqual(100);
    }),
  );
});
