import { describe, expect, test } from 'vitest';
import { supervisionDeductions } from '../../src/track/index.ts';
import { caseOf, order, pause, RULES, track } from './support.ts';

const due = (state: ReturnType<typeof track>) => state.due && [state.due.level.level, state.due.from];

describe('stop the clock', () => {
  const flood = { pauses: [pause('2026-03-15', '2026-03-19')] };

  test('days of a pause after the deadline are not counted', () => {
    expect(track('2026-03-14', { task: flood })).toMatchObject({ daysOverdue: 2, daysStood: 0, paused: null });
    expect(track('2026-03-17', { task: flood })).toMatchObject({ late: true, daysOverdue: 2, daysStood: 3 });
    expect(track('2026-03-19', { task: flood })).toMatchObject({ daysOverdue: 2, daysStood: 5 });
    expect(track('2026-03-20', { task: flood })).toMatchObject({ daysOverdue: 3, daysStood: 5, paused: null });
  });

  test('it says since when, how long and why it stands', () => {
    const paused = { index: 0, from: '2026-03-15', until: '2026-03-19', reason: 'flood' };
    expect(track('2026-03-15', { task: flood }).paused).toEqual(paused);
    expect(track('2026-03-19 23:59', { task: flood }).paused).toEqual(paused);
  });

  test('the next level is due later by as many days', () => {
    expect(track('2026-03-14').next?.from).toBe('2026-03-22');
    expect(track('2026-03-14', { task: flood }).next?.from).toBe('2026-03-27');
    expect(due(track('2026-03-26', { task: flood }))).toEqual([1, '2026-03-13']);
    expect(due(track('2026-03-27', { task: flood }))).toEqual([2, '2026-03-27']);
  });

  test('a pause before the deadline does not move it, one across it counts from the deadline on', () => {
    expect(track('2026-03-13', { task: { pauses: [pause('2026-02-01', '2026-03-12')] } }).daysOverdue).toBe(1);
    const across = { pauses: [pause('2026-03-10', '2026-03-14')] };
    expect(track('2026-03-14', { task: across })).toMatchObject({
      late: true,
      daysOverdue: 0,
      daysStood: 2,
      due: null,
    });
    expect(track('2026-03-15', { task: across })).toMatchObject({ daysOverdue: 1 });
  });

  test('days are counted by the minute where the deadline has a time of day', () => {
    const given = { task: { deadline: '2026-03-12 18:00', pauses: [pause('2026-03-13', '2026-03-13')] } };
    expect(track('2026-03-14 17:59', given)).toMatchObject({ daysOverdue: 0, due: null });
    expect(track('2026-03-14 18:00', given)).toMatchObject({ daysOverdue: 1, daysStood: 1 });
  });

  test('days beyond the maximum count again, all pauses together', () => {
    const pauses = [pause('2026-03-13', '2026-03-27'), pause('2026-04-01', '2026-04-15')];
    const at = (day: string) => track(day, { task: { pauses } });
    expect(at('2026-04-05')).toMatchObject({ daysStood: 20, paused: { index: 1, until: '2026-04-05' } });
    expect(at('2026-04-06')).toMatchObject({ daysStood: 20, paused: null, daysOverdue: 5 });
  });

  test('an open pause stands until the maximum is used up, and for good where there is none', () => {
    const open = { pauses: [pause('2026-03-15')] };
    expect(track('2026-03-20', { task: open })).toMatchObject({ paused: { until: '2026-04-03' } });
    expect(track('2026-03-20', { task: open }).next?.from).toBe('2026-04-11');
    const rules = { ...RULES, stopTheClock: { approver: '总经理', reasons: [{ id: 'flood', name: '洪水' }] } };
    const state = track('2027-03-20', { task: open, rules });
    expect(state).toMatchObject({ paused: { until: null }, daysOverdue: 2, next: null });
  });

  test('a reason that the rules do not know stops nothing', () => {
    const pauses = [pause('2026-03-15', '2026-03-19', 'busy')];
    expect(track('2026-03-20', { task: { pauses } })).toMatchObject({ daysOverdue: 8, daysStood: 0 });
  });

  test('overlapping pauses count each day once', () => {
    const pauses = [pause('2026-03-15', '2026-03-18'), pause('2026-03-17', '2026-03-20')];
    expect(track('2026-03-22', { task: { pauses } }).daysStood).toBe(6);
  });
});

describe('downgrade', () => {
  test('lowers the level due from the progress on that the rules ask for', () => {
    expect(track('2026-04-01', { progress: { '2026-02': 89 } })).toMatchObject({
      due: { level: RULES.levels[2] },
      downgraded: null,
    });
    expect(track('2026-04-01', { progress: { '2026-02': 90 } })).toMatchObject({
      due: { level: RULES.levels[1], from: '2026-04-01' },
      downgraded: { from: 3, to: 2 },
    });
  });

  test('never goes below no level at all, and says when the first will be due', () => {
    const state = track('2026-03-14', { progress: { '2026-02': 95 } });
    expect(state).toMatchObject({ due: null, downgraded: { from: 1, to: 0 }, toIssue: null });
    expect(state.next).toEqual({ level: RULES.levels[0], from: '2026-03-22', at: '2026-03-22' });
    expect(track('2026-04-10', { progress: { '2026-02': 95 } }).next).toBeNull();
  });

  test('tells since when a level has been due without a break, whatever the days asked for meanwhile', () => {
    const late = { '2026-02': 60, '2026-04': 95 };
    expect(due(track('2026-03-31', { progress: late }))).toEqual([2, '2026-03-22']);
    expect(track('2026-04-01', { progress: late })).toMatchObject({ downgraded: { from: 3, to: 2 } });
    expect(due(track('2026-04-01', { progress: late }))).toEqual([2, '2026-03-22']);
    const early = { '2026-03': 95 };
    expect(due(track('2026-03-31', { progress: early }))).toEqual([1, '2026-03-22']);
    expect(due(track('2026-04-01', { progress: early }))).toEqual([2, '2026-04-01']);
  });
});

describe('a task that is opened again', () => {
  const reopened = { on: '2026-04-20', reason: '指标又变差', by: '总经理' };
  const closed = (more: object) => ({
    closings: [{ on: '2026-03-15', by: '总经理', reopened: { ...reopened, ...more } }],
  });

  test('goes on with its days overdue, those on which it was closed left out', () => {
    const given = { task: closed({}), progress: { '2026-04': 80 } };
    expect(track('2026-04-19', given)).toMatchObject({
      state: 'done',
      closed: '2026-03-15',
      reopened: null,
      due: null,
    });
    const state = track('2026-04-20', given);
    expect(state).toMatchObject({ state: 'overdue', closed: null, daysOverdue: 3, daysStood: 36 });
    expect(state.reopened).toEqual({ index: 0, closed: '2026-03-15', on: '2026-04-20' });
    expect(due(state)).toEqual([1, '2026-04-20']);
  });

  test('begins anew with a deadline of its own: days, levels, orders and deductions', () => {
    const given = {
      task: closed({ deadline: '2026-05-10' }),
      progress: { '2026-04': 80 },
      orders: [order(1, '2026-03-14'), order(1, '2026-05-12')],
    };
    expect(track('2026-04-20', given)).toMatchObject({ deadline: '2026-05-10', state: 'behind', levelIssued: 0 });
    expect(track('2026-05-11', given)).toMatchObject({
      daysOverdue: 1,
      levelIssued: 0,
      toIssue: { from: '2026-05-11' },
    });
    expect(track('2026-05-12', given)).toMatchObject({ levelIssued: 1, toIssue: null });
    const of = supervisionDeductions(caseOf(given), '2026-05-25');
    expect(['2026-03', '2026-04', '2026-05'].map((month) => of('network-operations', month))).toEqual([
      [{ task: 't', level: 1, on: '2026-03-13', points: 0.5 }],
      [],
      [
        { task: 't', level: 1, on: '2026-05-11', points: 0.5 },
        { task: 't', level: 2, on: '2026-05-20', points: 1 },
      ],
    ]);
  });

  test('is not finished by what was reported before', () => {
    const given = { task: closed({}), progress: { '2026-03': 100 } };
    expect(track('2026-04-20', given)).toMatchObject({ state: 'overdue', actual: 100 });
    expect(track('2026-04-20', { ...given, progress: { '2026-03': 100, '2026-04': 100 } }).state).toBe('done');
  });
});

describe('orders', () => {
  test('are known from the minute they are issued, and none is due twice', () => {
    const orders = [order(1, '2026-03-14 09:00')];
    expect(track('2026-03-14 08:59', { orders })).toMatchObject({ levelIssued: 0, toIssue: { from: '2026-03-13' } });
    expect(track('2026-03-14 09:00', { orders })).toMatchObject({ levelIssued: 1, toIssue: null });
  });

  test('may not skip a level: the next is the one after that issued, since it fell due', () => {
    expect(track('2026-04-05')).toMatchObject({
      due: { level: RULES.levels[2], from: '2026-04-01' },
      toIssue: { level: RULES.levels[0], from: '2026-03-13' },
    });
    expect(track('2026-04-05', { orders: [order(1, '2026-04-05')] }).toIssue).toEqual({
      level: RULES.levels[1],
      from: '2026-03-22',
      at: '2026-03-22',
    });
  });

  test('that are withdrawn were never issued', () => {
    const orders = [order(1, '2026-03-14', { result: { on: '2026-03-16', outcome: 'withdrawn', by: '部门负责人' } })];
    expect(track('2026-03-15', { orders }).levelIssued).toBe(1);
    expect(track('2026-03-16', { orders })).toMatchObject({ levelIssued: 0, orders: [{ state: 'withdrawn' }] });
  });

  test('go from waiting over an answer to a result', () => {
    const orders = [
      order(1, '2026-03-13', {
        replyBy: '2026-03-18 12:00',
        reply: { on: '2026-03-20', by: '部门总经理', text: '四月完成。' },
        result: { on: '2026-04-01', outcome: 'escalated', by: '部门负责人' },
      }),
    ];
    const at = (asOf: string) => track(asOf, { orders }).orders[0];
    expect(at('2026-03-18 12:00')).toMatchObject({ state: 'awaiting-reply', replyDaysLate: 0, replied: null });
    expect(at('2026-03-18 12:01')).toMatchObject({ state: 'reply-overdue', replyDaysLate: 0 });
    expect(at('2026-03-19')).toMatchObject({ state: 'reply-overdue', replyDaysLate: 1 });
    expect(at('2026-03-23')).toMatchObject({ state: 'answered', replyDaysLate: 2, replied: '2026-03-20' });
    expect(at('2026-04-01')).toMatchObject({ state: 'escalated', decided: '2026-04-01' });
  });
});

describe('accountability', () => {
  const orders = [order(3, '2026-04-02')];

  test('follows the last level after full working days', () => {
    expect(track('2026-04-15', { orders }).accountability).toEqual({
      order: 'order-1',
      from: '2026-04-16',
      due: false,
    });
    expect(track('2026-04-16 12:00', { orders }).accountability).toMatchObject({ due: false });
    expect(track('2026-04-16', { orders }).accountability).toMatchObject({ due: true });
  });

  test('waits while the clock stands', () => {
    const at = (pauses: ReturnType<typeof pause>[], rules = RULES) =>
      track('2026-04-30', { orders, task: { pauses }, rules }).accountability;
    expect(at([pause('2026-04-06', '2026-04-12')])?.from).toBe('2026-04-23');
    const rules = { ...RULES, stopTheClock: { approver: '总经理', reasons: [{ id: 'flood', name: '洪水' }] } };
    expect(at([pause('2026-04-06')], rules)).toEqual({ order: 'order-1', from: null, due: false });
  });

  test('does not follow a lower level, an order that is settled, or a task that is done', () => {
    const result = (outcome: 'resolved' | 'withdrawn') => ({ result: { on: '2026-04-03', outcome, by: '总经理' } });
    expect(track('2026-05-31', { orders: [order(2, '2026-04-02')] }).accountability).toBeNull();
    expect(track('2026-05-31', { orders: [order(3, '2026-04-02', result('resolved'))] }).accountability).toBeNull();
    expect(track('2026-05-31', { orders: [order(3, '2026-04-02', result('withdrawn'))] }).accountability).toBeNull();
    expect(track('2026-05-31', { orders, progress: { '2026-05': 100 } }).accountability).toBeNull();
  });
});
