import { inLanguage } from '../../model/diagnostic.ts';
import type { Context } from '../../report/context.ts';
import { dueLines, orderLines } from '../../report/supervision/index.ts';
import { taskLine } from '../../report/tasks.ts';
import type { Scope } from './scope.ts';
import { figureCell, type Cell, type Table } from './table.ts';
import { TASK_WORDS } from './words.ts';

type ColumnText = readonly [zh: string, en: string, width: number];

/** Tasks as they stand at the as-of date: all, or those that a department owns or helps with. A unit has none. */
export function tasksTable(scope: Scope, context: Context): Table {
  const { say } = context;
  return {
    name: say({ zh: '任务', en: 'Tasks' }),
    title: say({ zh: `任务进展（截至 ${context.asOf}）`, en: `Tasks as of ${context.asOf}` }),
    columns: TASK_COLUMNS.map(([zh, en, width]) => ({ header: say({ zh, en }), width })),
    rows: tasksIn(scope, context).map((task) => taskRow(task, context)),
    frozen: 2,
  };
}

const TASK_COLUMNS: readonly ColumnText[] = [
  ['编号', 'Number', 9],
  ['任务', 'Task', 36],
  ['模块', 'Module', 16],
  ['责任部门', 'Owner', 20],
  ['状态', 'State', 12],
  ['计划 %', 'Planned %', 9],
  ['实际 %', 'Actual %', 9],
  ['完成时限', 'Deadline', 17],
  ['逾期天数', 'Days late', 9],
  ['下一里程碑时限', 'Next milestone due', 17],
  ['应处督办级别', 'Level due', 16],
  ['已发督办级别', 'Level issued', 16],
  ['任务单编号', 'Task id', 26],
];

function tasksIn({ department, unit }: Scope, { tasks, workspace }: Context) {
  if (unit !== undefined) return [];
  const helps = (task: string) => workspace.records.task.get(task)?.value.coOwners?.includes(department ?? '') === true;
  const number = (task: string) => workspace.records.task.get(task)?.value.number ?? task;
  return tasks
    .filter(({ task, owner }) => department === undefined || owner === department || helps(task))
    .sort((a, b) => number(a.task).localeCompare(number(b.task), 'en', { numeric: true }));
}

function taskRow(state: Context['tasks'][number], context: Context): Cell[] {
  const line = taskLine(state, context);
  const task = context.workspace.records.task.get(state.task)?.value;
  return [
    line.number,
    line.name,
    task ? context.names.module(task.module) : '',
    line.owner,
    inLanguage(TASK_WORDS[state.state], context.language),
    // 99.6 is not yet 100.
    figureCell(Math.floor(state.planned), 0),
    figureCell(Math.floor(state.actual), 0),
    line.deadline,
    figureCell(state.daysOverdue, 0),
    state.nextMilestone?.due ?? null,
    line.level ?? '',
    line.levelIssued ?? '',
    state.task,
  ];
}

/** Supervision orders at the as-of date: those that are due and not issued, then those issued. */
export function ordersTable(scope: Scope, context: Context): Table {
  const { say } = context;
  const concerns = (department: string) =>
    scope.unit === undefined && (scope.department === undefined || scope.department === department);
  const due = dueLines(context).filter(({ ownerId }) => concerns(ownerId));
  const issued = orderLines(context).filter(({ toId }) => concerns(toId));
  return {
    name: say({ zh: '督办', en: 'Supervision' }),
    title: say({ zh: `督办单（截至 ${context.asOf}）`, en: `Supervision orders as of ${context.asOf}` }),
    columns: ORDER_COLUMNS.map(([zh, en, width]) => ({ header: say({ zh, en }), width })),
    rows: [
      ...due.map((line): Cell[] => [
        say({ zh: '应发未发', en: 'due, not issued' }),
        '',
        line.levelName,
        line.task.name,
        line.owner.name,
        say({ zh: `应于 ${line.at} 发出，${line.overdue}`, en: `due since ${line.at}; ${line.overdue}` }),
        line.at,
        null,
        line.signer,
      ]),
      ...issued.map((line): Cell[] => [
        line.word,
        line.link.name,
        line.levelName,
        line.task?.name ?? line.subject,
        line.to.name,
        line.note,
        line.issued,
        line.replyBy,
        context.workspace.records['supervision-order'].get(line.id)?.value.signer ?? '',
      ]),
    ],
    frozen: 2,
  };
}

const ORDER_COLUMNS: readonly ColumnText[] = [
  ['状态', 'State', 16],
  ['督办单号', 'Number', 18],
  ['级别', 'Level', 16],
  ['事由', 'About', 40],
  ['责任部门', 'To', 20],
  ['说明', 'Notes', 36],
  ['应发或发出', 'Due or issued', 17],
  ['回复时限', 'Reply by', 17],
  ['签发人', 'Signed by', 20],
];
