import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dayOf, type Moment } from '../../src/model/moment.ts';
import { monthRange } from '../../src/model/month.ts';
import { openScores } from '../../src/score/index.ts';
import {
  closingProof,
  companyRecovery,
  supervisionDeductions,
  trackTasks,
  type DatedLevel,
  type OrderState,
  type TaskState,
} from '../../src/track/index.ts';
import { readWorkspace, workspaceFolder } from '../helpers/folder.ts';

const FOLDER = workspaceFolder('supervision-year');
const workspace = readWorkspace(FOLDER);
const recovery = companyRecovery(openScores(workspace));
const RULES = workspace.records.supervision.get('supervision')?.value;

type Row = Readonly<Record<string, string>>;

/** Tables of a Markdown file by the heading they stand under, each row by its column titles. */
function tablesIn(markdown: string): [heading: string, rows: Row[]][] {
  const sections = markdown.split(/^## /m).slice(1);
  return sections.map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    const cells = lines
      .filter((line) => line.startsWith('|'))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    const [titles = [], , ...rows] = cells;
    return [heading.trim(), rows.map((row) => Object.fromEntries(row.map((cell, i) => [titles[i] ?? '', cell])))];
  });
}

const EXPECTED = tablesIn(readFileSync(join(FOLDER, 'expected.md'), 'utf8'));

const since = (level: DatedLevel | null) => (level ? `${level.level.level} since ${level.from}` : '');
const some = (count: number) => (count > 0 ? String(count) : '');

function rowOf(state: TaskState, asOf: Moment): Row {
  const { downgraded } = state;
  return {
    task: state.task,
    state: state.state,
    planned: state.planned.toFixed(1),
    actual: String(state.actual),
    behind: some(state.slippage),
    late: state.late ? String(state.daysOverdue) : '',
    due: since(state.due) + (downgraded ? ` (${downgraded.from}→${downgraded.to})` : ''),
    issued: some(state.levelIssued),
    'to issue': since(state.toIssue),
    closing: closing(state, asOf),
    remarks: [...remarks(state)].join(', '),
    orders: state.orders.map(order).join(', '),
  };
}

function closing({ task, closed }: TaskState, asOf: Moment): string {
  const record = workspace.records.task.get(task)?.value;
  if (!record) return '';
  if (closed !== null) return `closed ${closed}`;
  const { missing, openMilestones, mayClose } = closingProof(record, undefined, recovery, dayOf(asOf));
  if (mayClose) return 'may close';
  return [...missing.map((each) => `${each.indicator} ${each.onTarget}/${each.needed}`), ...openMilestones].join(', ');
}

function* remarks({ paused, daysStood, reopened, accountability }: TaskState): Iterable<string> {
  if (paused) yield `paused until ${paused.until ?? 'further notice'}`;
  if (daysStood > 0) yield `${daysStood} not counted`;
  if (reopened) yield `reopened ${reopened.on}`;
  if (accountability?.due) yield `accountable since ${accountability.from ?? ''}`;
  else if (accountability) yield `accountability ${accountability.from ?? ''}`;
}

function order({ order: id, state, replyDaysLate }: OrderState): string {
  return `${id} ${state}${replyDaysLate > 0 ? ` (late ${replyDaysLate})` : ''}`;
}

describe('a year of supervision', () => {
  test('is told at ten moments', () => {
    expect(EXPECTED).toHaveLength(10);
  });

  test.each(EXPECTED)('%s', (asOf, expected) => {
    expect(trackTasks(workspace, asOf).map((state) => rowOf(state, asOf))).toEqual(expected);
  });

  test('costs each level once for each deadline, a level that was held back nothing', () => {
    const of = supervisionDeductions(workspace, '2026-12-31');
    const told = (department: string) =>
      monthRange('2026-01', '2026-12').flatMap((month) =>
        of(department, month).map(({ task, level, on, points }) => `${task} ${level} ${on} −${points}`),
      );
    expect(told('network')).toEqual([
      'reply-in-time 1 2026-04-01 −0.5',
      'reply-in-time 2 2026-04-15 −1',
      'reply-in-time 3 2026-04-30 −2',
      'new-system 1 2026-12-01 −0.5',
    ]);
    expect(told('customer-service')).toEqual([
      'solve-at-once 1 2026-05-01 −0.5',
      'solve-at-once 2 2026-05-25 −1',
      'solve-at-once 1 2026-10-01 −0.5',
      'solve-at-once 2 2026-10-15 −1',
      'solve-at-once 3 2026-10-30 −2',
    ]);
  });

  test('keeps the deductions of a month whatever comes after it', () => {
    const [early, late] = ['2026-05-31', '2026-12-31'].map((asOf) => supervisionDeductions(workspace, asOf));
    for (const month of monthRange('2026-01', '2026-05')) {
      for (const department of ['network', 'customer-service']) {
        expect(early?.(department, month)).toEqual(late?.(department, month));
      }
    }
  });

  test('lets a task be closed from the first day after the third month on target', () => {
    const task = workspace.records.task.get('reply-in-time')?.value;
    if (!task) throw new Error('no task');
    const proof = (day: string) => closingProof(task, undefined, recovery, day);
    expect(proof('2026-07-31')).toMatchObject({ upTo: '2026-06', mayClose: false });
    expect(proof('2026-08-01')).toMatchObject({ upTo: '2026-07', missing: [], mayClose: true });
  });

  test('has orders in agreement with the rules: none above the level due when it was issued', () => {
    for (const { value } of workspace.records['supervision-order'].values()) {
      const state = trackTasks(workspace, value.issued).find(({ task }) => task === value.task);
      expect(value.level, value.number).toBeLessThanOrEqual(state?.due?.level.level ?? 0);
      expect(value.signer).toBe(RULES?.levels[value.level - 1]?.signer);
    }
  });
});
