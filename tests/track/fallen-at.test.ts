import { describe, expect, test } from 'vitest';
import { order, pause, RULES, track } from './support.ts';

describe('the moment a level fell due', () => {
  const at = (asOf: string, given: Parameters<typeof track>[1]) => {
    const { due, toIssue } = track(asOf, given);
    return [due?.at, toIssue?.at];
  };
  const timed = { deadline: '2026-03-12 18:00' };

  test('is to the minute where the deadline is', () => {
    expect(at('2026-03-20', { task: timed })).toEqual(['2026-03-13 18:00', '2026-03-13 18:00']);
    expect(at('2026-03-20', {})).toEqual(['2026-03-13', '2026-03-13']);
    expect(track('2026-03-13 17:59', { task: timed }).next?.at).toBe('2026-03-13 18:00');
  });

  test('is one minute after the deadline for a level that waits no day', () => {
    const rules = { ...RULES, levels: [{ level: 1, name: '督办', afterDays: 0, signer: '总经理' }] };
    expect(at('2026-03-12 18:00', { task: timed, rules })).toEqual([undefined, undefined]);
    expect(at('2026-03-12 18:01', { task: timed, rules })).toEqual(['2026-03-12 18:01', '2026-03-12 18:01']);
    expect(at('2026-03-13', { rules })).toEqual(['2026-03-13', '2026-03-13']);
  });

  test('is that of the higher level that a downgrade lowered, and a day where something else brought it', () => {
    const progress = { '2026-02': 95 };
    expect(at('2026-03-25', { task: timed, progress })).toEqual(['2026-03-22 18:00', '2026-03-22 18:00']);
    // The downgrade ends when progress is found to be less, which is known of a day: level 2 is due from then on.
    const less = { task: timed, progress: { '2026-02': 95, '2026-04': 60 }, orders: [order(1, '2026-03-23')] };
    expect(at('2026-04-02', less)).toEqual(['2026-04-01 18:00', '2026-04-01']);
  });

  test('is the end of a day after a pause that began before the deadline', () => {
    const task = { ...timed, pauses: [pause('2026-03-10', '2026-03-14')] };
    expect(at('2026-03-20', { task })).toEqual(['2026-03-15', '2026-03-15']);
  });
});
