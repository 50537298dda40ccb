import { describe, expect, test } from 'vitest';
import type { Decision, Meeting } from '../../src/model/records/meeting.ts';
import type { MeetingKind } from '../../src/model/records/organisation.ts';
import type { Site } from '../../src/model/records/site.ts';
import { meetingCalendar, nextMeeting, trackDecisions, trackTasks } from '../../src/track/index.ts';
import { workspaceOf } from '../helpers/workspace.ts';
import { milestone, order, RULES, task } from './support.ts';

const KIND: MeetingKind = {
  ...{ id: 'joint', name: '联席会', purpose: '对账', frequency: '每月', dayOfMonth: 10, chair: '某岗' },
  ...{ host: 'customer-service', participants: [], agenda: [], output: '清单' },
};
const meeting = (held: string, decisions: Decision[] = [], kind = 'joint'): Meeting => ({
  ...{ kind, held, chair: '某岗', attended: [], minutes: [], decisions },
});
/** National Day, and the Saturday worked for it. */
const SITE: Site = {
  name: '手册',
  operator: '甲',
  calendar: { firstMonth: '2026-01', holidays: ['2026-10-01', '2026-10-02', '2026-10-05'], workdays: ['2026-10-10'] },
};

describe('the calendar of a kind', () => {
  const calendar = (asOf: string, meetings: Record<string, Meeting>, more: Partial<MeetingKind> = {}) =>
    meetingCalendar(
      workspaceOf({ site: { site: SITE }, 'meeting-kind': { joint: { ...KIND, ...more } }, meeting: meetings }),
      'joint',
      asOf,
    ).map(({ day, state, meeting }) => `${day} ${state} ${meeting ?? ''}`.trim());
  const HELD = { august: meeting('2026-08-10 09:00'), october: meeting('2026-10-12 09:00') };

  test.each([
    ['2026-08-09', ['2026-08-10 planned']],
    ['2026-08-10', ['2026-08-10 held august', '2026-09-10 planned']],
    ['2026-09-10', ['2026-08-10 held august', '2026-09-10 planned']],
    ['2026-09-11', ['2026-08-10 held august', '2026-09-10 missed', '2026-10-10 planned']],
    // The day of the month is a Saturday that is worked; the meeting was held two days late.
    ['2026-10-11', ['2026-08-10 held august', '2026-09-10 missed', '2026-10-10 missed', '2026-11-10 planned']],
    ['2026-10-12', ['2026-08-10 held august', '2026-09-10 missed', '2026-10-10 held october', '2026-11-10 planned']],
  ])('as of %s', (asOf, expected) => {
    expect(calendar(asOf, HELD)).toEqual(expected);
  });

  test('moves a day that is not worked to the next that is', () => {
    expect(calendar('2026-10-01', {}, { dayOfMonth: 2 })).toEqual(['2026-10-06 planned']);
    expect(calendar('2026-08-01', {}, { dayOfMonth: 15 })).toEqual(['2026-08-17 planned']);
  });

  test('begins with the kind, and is empty for one that meets when needed', () => {
    expect(calendar('2026-08-10', {}, { since: '2026-08-11' })).toEqual(['2026-09-10 planned']);
    expect(calendar('2026-01-10', {}, { since: '2026-09-01' })).toEqual(['2026-09-10 planned']);
    const whenNeeded = { ...KIND };
    delete whenNeeded.dayOfMonth;
    const workspace = workspaceOf({ 'meeting-kind': { joint: whenNeeded }, meeting: HELD });
    expect(meetingCalendar(workspace, 'joint', '2026-10-12')).toEqual([]);
    expect(nextMeeting(workspace, 'joint', '2026-10-12')).toBeUndefined();
  });

  test('does not count a meeting of another kind, nor one of the same day that has not begun', () => {
    expect(calendar('2026-08-11', { august: meeting('2026-08-10', [], 'bulletin') })).toEqual(['2026-09-10 planned']);
    expect(calendar('2026-08-10 08:59', HELD)).toEqual(['2026-08-10 planned']);
    expect(calendar('2026-08-10 09:00', HELD)[0]).toBe('2026-08-10 held august');
  });
});

describe('decisions day by day', () => {
  const decision = (id: string, more: Partial<Decision>): Decision => ({
    ...{ id, text: '办', owner: 'network-operations', due: '2026-03-12' },
    ...more,
  });
  const workspace = workspaceOf({
    supervision: { supervision: RULES },
    task: {
      t: task({
        issued: '2026-03-05',
        milestones: [milestone('a', '2026-03-12', 100, '2026-03-20')],
        closings: [{ on: '2026-03-20', by: '某岗', reopened: { on: '2026-03-25', reason: '反弹', by: '某岗' } }],
      }),
    },
    'supervision-order': {
      resolved: order(1, '2026-03-04', { result: { on: '2026-03-14', outcome: 'resolved', by: '某岗' } }),
      withdrawn: order(1, '2026-03-04', { result: { on: '2026-03-14', outcome: 'withdrawn', by: '某岗' } }),
    },
    meeting: {
      m: meeting('2026-03-02 09:00', [
        decision('alone', { due: '2026-03-12 18:00' }),
        decision('done-late', { done: '2026-03-15', result: '成' }),
        decision('by-task', { task: 't' }),
        decision('by-order', { order: 'resolved' }),
        decision('by-nothing', { order: 'withdrawn' }),
      ]),
    },
  });
  const at = (asOf: string) =>
    trackDecisions(workspace, trackTasks(workspace, asOf), asOf).map(
      ({ state, late, daysLate }) => `${state}${late ? ` +${daysLate}` : ''}`,
    );

  test.each([
    ['2026-03-01', []],
    ['2026-03-02 09:00', ['open', 'open', 'open', 'open', 'open']],
    ['2026-03-04', ['open', 'open', 'open', 'followed', 'followed']],
    ['2026-03-05', ['open', 'open', 'followed', 'followed', 'followed']],
    ['2026-03-12 18:01', ['overdue +0', 'open', 'followed', 'followed', 'followed']],
    ['2026-03-13 18:00', ['overdue +1', 'overdue +0', 'followed +0', 'followed +0', 'followed +0']],
    ['2026-03-14', ['overdue +2', 'overdue +2', 'followed +2', 'done', 'overdue +2']],
    ['2026-03-15', ['overdue +3', 'done', 'followed +3', 'done', 'overdue +3']],
    ['2026-03-20', ['overdue +8', 'done', 'done', 'done', 'overdue +8']],
    ['2026-03-25', ['overdue +13', 'done', 'followed +13', 'done', 'overdue +13']],
  ])('as of %s', (asOf, expected) => {
    expect(at(asOf)).toEqual(expected);
  });
});
