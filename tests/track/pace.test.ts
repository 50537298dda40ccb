import { describe, expect, test } from 'vitest';
import { forecast, planned, slippage } from '../../src/track/index.ts';
import { milestone, task, track } from './support.ts';

describe('planned progress by a plan', () => {
  const plan = [
    { on: '2026-01-11', percent: 10 },
    { on: '2026-01-21', percent: 10 },
    { on: '2026-03-12', percent: 100 },
  ];

  test.each([
    ['2026-01-01', 0],
    ['2026-01-06', 5],
    ['2026-01-16', 10],
    ['2026-02-15', 55],
    ['2026-12-31', 100],
  ])('on %s is %d per cent, whatever the milestones weigh', (day, expected) => {
    expect(planned(task({ plan }), day)).toBe(expected);
  });
});

describe('slippage', () => {
  test.each([
    ['2026-01-21', 35, 0], // on plan
    ['2026-01-21', 60, 0], // ahead
    ['2026-01-21', 20, 10], // where the plan was on the 11th
    ['2026-01-21', 34.9, 1],
    ['2026-01-21', 0, 20], // nothing yet: since the issue
    ['2026-04-11', 50, 70], // where the plan was on 31 January, long after the deadline
  ])('on %s with %d per cent done is %d days', (day, actual, expected) => {
    expect(slippage(task(), actual, day)).toBe(expected);
  });

  test('counts from the last day where the plan stood still', () => {
    const plan = [
      { on: '2026-01-11', percent: 20 },
      { on: '2026-01-31', percent: 20 },
      { on: '2026-02-10', percent: 100 },
    ];
    expect(slippage(task({ plan }), 20, '2026-02-05')).toBe(5);
  });

  test('is none for what is done', () => {
    expect(track('2026-06-01', { progress: { '2026-03': 100 } })).toMatchObject({ slippage: 0, forecast: null });
  });
});

describe('the forecast', () => {
  test.each([
    ['2026-01-11', 10, '2026-04-11'], // 10 days for 10 %, so 100 days
    ['2026-01-11', 100 / 3, '2026-01-31'],
    ['2026-01-11', 99, '2026-01-12'], // 10.1 days are a day more than 10
    ['2026-01-11', 33.3, '2026-02-01'],
  ])('on %s with %d per cent done is %s', (day, actual, expected) => {
    expect(forecast(task(), actual, day)).toBe(expected);
  });

  test('is not known before anything has moved, nor on the day of the issue', () => {
    expect(forecast(task(), 0, '2026-01-11')).toBeNull();
    expect(forecast(task(), 10, '2026-01-01')).toBeNull();
    expect(forecast(task(), 10, '2025-12-31')).toBeNull();
  });
});

describe('milestones', () => {
  const milestones = [
    milestone('c', '2026-03-12', 40),
    milestone('a', '2026-01-11', 20, '2026-01-15'),
    milestone('b', '2026-01-31 18:00', 40),
  ];
  const at = (asOf: string) => {
    const { nextMilestone, overdueMilestones } = track(asOf, { task: { milestones } });
    return [nextMilestone?.id, overdueMilestones.map(({ id, daysOverdue }) => `${id} ${daysOverdue}`)];
  };

  test('that are not done: the next, and those that are late', () => {
    expect(at('2026-01-11')).toEqual(['a', []]);
    expect(at('2026-01-14')).toEqual(['b', ['a 3']]);
    expect(at('2026-01-15')).toEqual(['b', []]);
    expect(at('2026-01-31 18:01')).toEqual(['c', ['b 0']]);
    expect(at('2026-02-02')).toEqual(['c', ['b 2']]);
    expect(at('2026-04-01')).toEqual([undefined, ['b 60', 'c 20']]);
  });
});
