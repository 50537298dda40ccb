import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Appeal, AppealRules } from '../../src/model/records/appeal.ts';
import { addWorkdays } from '../../src/model/workdays.ts';
import { dayAt, dayIndex } from '../../src/model/month.ts';
import { appealState } from '../../src/track/appeals.ts';

const RULES: AppealRules = { fileWithin: 5, decideWithin: 10, department: 'customer-service', decidedBy: '总经理' };
/** October is closed on Friday the 6th and restated on the 20th. */
const REVISIONS = [
  { number: 1, on: '2026-11-06', asOf: '2026-11-06', inputs: {}, digest: 'a' },
  { number: 2, on: '2026-11-20', asOf: '2026-11-20', inputs: {}, digest: 'b', reason: '补录' },
];
const CALENDAR = { holidays: ['2026-11-10'], workdays: ['2026-11-14'] };

const appeal = (filed: string, decision?: Appeal['decision']): Appeal => ({
  month: '2026-10',
  unit: 'east',
  about: { kind: 'indicator', indicator: 'hall-satisfaction' },
  reason: '漏计',
  filed,
  by: '店长',
  ...(decision && { decision }),
});
const decision = (on: string, outcome: 'upheld' | 'partly' | 'rejected', more = {}) => ({
  ...{ on, outcome, by: '总经理', reason: '已核对' },
  ...more,
});
const at = (asOf: string, each: Appeal, ground: Partial<Parameters<typeof appealState>[1]> = {}) =>
  appealState(each, { rules: RULES, revisions: REVISIONS, calendar: CALENDAR, ...ground }, asOf);

describe('until when an appeal may be filed', () => {
  test.each([
    ['in time: a holiday and a weekend day that is worked are counted so', '2026-11-14', '2026-11-14', 0],
    ['a working day late, on the Monday after', '2026-11-16', '2026-11-14', 1],
    ['counted from the restatement once there is one', '2026-11-25', '2026-11-27', 0],
    ['at any time before the month is closed', '2026-11-05', null, 0],
  ])('%s', (_, filed, fileBy, daysLate) => {
    expect(at(filed, appeal(filed))).toMatchObject({ fileBy, daysLate });
  });

  test('at any time where there are no rules, and then no decision is due', () => {
    expect(at('2027-06-01', appeal('2027-01-04'), { rules: undefined })).toMatchObject({
      ...{ fileBy: null, decideBy: null, daysLate: 0, daysOver: 0, state: 'open' },
    });
  });
});

describe('until when it is to be decided', () => {
  test.each([
    ['open on the last day', '2026-11-20', undefined, 'open', 0],
    ['late on the day after, though it is no working day', '2026-11-21', undefined, 'overdue', 1],
    ['late by working days', '2026-11-24', undefined, 'overdue', 2],
    ['not decided before the day of the decision', '2026-11-17', decision('2026-11-18', 'rejected'), 'open', 0],
    ['decided in time', '2026-12-31', decision('2026-11-18', 'rejected'), 'rejected', 0],
    ['decided late, which stays so', '2026-12-31', decision('2026-11-24', 'rejected'), 'rejected', 2],
  ] as const)('%s', (_, asOf, decided, state, daysOver) => {
    expect(at(asOf, appeal('2026-11-06', decided))).toMatchObject({ decideBy: '2026-11-20', state, daysOver });
  });
});

describe('what comes of a decision', () => {
  test.each([
    ['rejected: nothing is to be corrected', decision('2026-11-18', 'rejected'), null, false],
    ['upheld and nothing done', decision('2026-11-18', 'upheld'), null, true],
    ['upheld and restated', decision('2026-11-18', 'upheld', { revision: 2 }), 2, false],
    ['upheld with a revision that is not on record', decision('2026-11-18', 'partly', { revision: 3 }), null, true],
    ['upheld while the month was open', decision('2026-11-18', 'upheld', { correction: '补录' }), null, false],
  ] as const)('%s', (_, decided, revision, uncorrected) => {
    expect(at('2026-11-30', appeal('2026-11-09', decided))).toMatchObject({ revision, uncorrected });
  });

  test('a restatement does not count before its day', () => {
    const decided = decision('2026-11-18', 'upheld', { revision: 2 });
    expect(at('2026-11-19', appeal('2026-11-09', decided))).toMatchObject({ revision: null, uncorrected: true });
  });
});

test('time only makes an undecided appeal later, and a decision settles it for good', () => {
  const day = (from: string, days: number) => dayAt(dayIndex(from) + days);
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), fc.nat(60), (filed, one, other) => {
      const each = appeal(day('2026-11-02', filed));
      const [early, late] = [Math.min(one, other), Math.max(one, other)].map((days) => at(day(each.filed, days), each));
      expect(late?.daysOver).toBeGreaterThanOrEqual(early?.daysOver ?? 0);
      expect(early?.decideBy).toBe(addWorkdays(each.filed, 10, CALENDAR));
      expect(early?.state === 'overdue').toBe((early?.daysOver ?? 0) > 0);
      const settled = { ...each, decision: decision(day(each.filed, early ? one : 0), 'rejected') };
      expect(at(day(each.filed, 200), settled).state).toBe('rejected');
    }),
    { numRuns: 200 },
  );
});
