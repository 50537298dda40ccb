import { describe, expect, test } from 'vitest';
import { monthRange } from '../../src/model/month.ts';
import type { Task } from '../../src/model/records/task.ts';
import type { Status } from '../../src/model/results.ts';
import { closingProof, companyRecovery, recoveryMonths, type Recovery } from '../../src/track/index.ts';
import { openScores } from '../../src/score/index.ts';
import { indicator, units, workspaceOf } from '../helpers/workspace.ts';
import { milestone, task } from './support.ts';

const LETTERS: Readonly<Record<string, Status>> = { A: 'achieved', r: 'at-risk', M: 'missed', '-': 'no-data' };

/** Statuses from January 2026 on, a letter a month. */
function figures(series: Readonly<Record<string, string>>, last = '2026-10'): Recovery {
  const months = monthRange('2026-01', last);
  return {
    months,
    statusOf: (id, month) => LETTERS[series[id]?.[months.indexOf(month)] ?? '-'] ?? 'no-data',
  };
}

const done: Partial<Task> = { milestones: [milestone('m', '2026-03-12', 100, '2026-03-12')], indicators: ['i', 'j'] };
const proof = (series: Readonly<Record<string, string>>, day: string, more: Partial<Task> = {}) =>
  closingProof(task({ ...done, ...more }), undefined, figures(series), day);

describe('the proof for closing a task', () => {
  const series = { i: 'MMMAAAAAAA', j: 'rrrrrrrAAA' };

  test('is each indicator on target for the months the rule asks, up to the last month that is over', () => {
    expect(proof(series, '2026-10-31')).toEqual({
      upTo: '2026-09',
      indicators: [
        { indicator: 'i', onTarget: 6, needed: 3 },
        { indicator: 'j', onTarget: 2, needed: 3 },
      ],
      missing: [{ indicator: 'j', onTarget: 2, needed: 3 }],
      openMilestones: [],
      exception: null,
      mayClose: false,
    });
    expect(proof(series, '2026-11-01')).toMatchObject({ upTo: '2026-10', missing: [], mayClose: true });
  });

  test('goes by the latest month that has figures, however long ago it was', () => {
    expect(proof(series, '2027-03-01')).toMatchObject({ upTo: '2026-10', mayClose: true });
    expect(proof(series, '2026-01-31')).toMatchObject({ upTo: null, mayClose: false });
  });

  test('is broken by a month off target or without data', () => {
    expect(proof({ i: 'AAAAAAAAAA', j: 'AAAAAAAArA' }, '2026-11-01').missing).toMatchObject([{ onTarget: 1 }]);
    expect(proof({ i: 'AAAAAAAAAA', j: 'AAAAAAAAA-' }, '2026-11-01').missing).toMatchObject([{ onTarget: 0 }]);
  });

  test('takes the months of the task, else those of the alert rules, else three', () => {
    expect(recoveryMonths({ recoveryMonths: 2 }, { recoveryMonths: 6 })).toBe(2);
    expect(recoveryMonths({}, { recoveryMonths: 6 })).toBe(6);
    expect(recoveryMonths({}, undefined)).toBe(3);
    expect(proof(series, '2026-10-31', { recoveryMonths: 2 }).mayClose).toBe(true);
  });

  test('is nothing where the task names no indicator, but its milestones must be done', () => {
    expect(proof({}, '2026-03-12', { indicators: [] }).mayClose).toBe(true);
    expect(proof({}, '2026-03-11', { indicators: [] })).toMatchObject({ openMilestones: ['m'], mayClose: false });
  });

  test('may be replaced by an exception that was granted by then', () => {
    const exception = { reason: '成因在别处', by: '总经理', on: '2026-08-30' };
    const closing = (on: string, granted: string) => ({
      closings: [{ on, by: '总经理', exception: { ...exception, on: granted } }],
    });
    expect(proof(series, '2026-09-01', closing('2026-09-01', '2026-08-30'))).toMatchObject({
      exception,
      mayClose: true,
    });
    expect(proof(series, '2026-09-01', closing('2026-09-01', '2026-09-02'))).toMatchObject({
      exception: null,
      mayClose: false,
    });
    expect(proof(series, '2026-08-31', closing('2026-09-01', '2026-08-30')).exception).toBeNull();
  });
});

test('recovery is that of the company’s published figures', () => {
  const row = (month: string, numerator: number) => ({
    unit: 'east',
    indicator: 'i',
    month,
    numerator,
    denominator: 100,
  });
  const workspace = workspaceOf(
    {
      unit: units({ company: null, east: 'company' }),
      indicator: { i: indicator({ targets: [{ from: '2026-01', floor: 80, target: 90 }] }) },
    },
    [row('2026-01', 85), row('2026-02', 90)],
  );
  const { months, statusOf } = companyRecovery(openScores(workspace));
  expect(months.map((month) => statusOf('i', month))).toEqual(['at-risk', 'achieved']);
});
