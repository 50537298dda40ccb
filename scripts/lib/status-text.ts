import type { Bilingual } from '../../src/model/diagnostic.ts';
import type { Moment } from '../../src/model/moment.ts';
import type { Context } from '../../src/report/context.ts';
import {
  ordersDue,
  trackOrders,
  type ClosingProof,
  type TaskState,
  type TaskStateName,
} from '../../src/track/index.ts';
import { closingSection, dueSection, noteSection, orderSection } from './status-sections.ts';
import { levelName } from './status-words.ts';
import { table, type Column } from './table.ts';

const STATES: Readonly<Record<TaskStateName, Bilingual>> = {
  'not-started': { zh: '未开始', en: 'not started' },
  'on-track': { zh: '按计划', en: 'on track' },
  behind: { zh: '落后', en: 'behind' },
  overdue: { zh: '逾期', en: 'overdue' },
  done: { zh: '已完成', en: 'done' },
};

/** Tasks as they stand, as tables for people: all of them by number, then what is to be done about some. */
export function statusText(
  context: Context,
  asOf: Moment,
  proofOf: (task: string) => ClosingProof | undefined,
): string {
  const { say, workspace } = context;
  const number = (row: TaskState) => workspace.records.task.get(row.task)?.value.number ?? '';
  const tasks = [...context.tasks].sort((a, b) => (number(a) < number(b) ? -1 : 1));
  const head = say({ zh: `数据截至 ${asOf}`, en: `As of ${asOf}` });
  const none = say({ zh: `${head}：没有任务。\n`, en: `${head}: there are no tasks.\n` });
  const first = tasks.length === 0 ? none : `${head}\n${table(columns(context), tasks)}`;
  const sections = [
    dueSection(context, ordersDue(tasks)),
    orderSection(context, trackOrders(workspace, asOf)),
    noteSection(context, tasks),
    closingSection(context, tasks, proofOf),
  ];
  return [first, ...sections.filter((section) => section !== '')].join('\n');
}

function columns(context: Context): Column<TaskState>[] {
  const { say, names, format, workspace } = context;
  const number = (row: TaskState) => workspace.records.task.get(row.task)?.value.number ?? '';
  return [
    { title: say({ zh: '编号', en: 'Number' }), of: number },
    { title: say({ zh: '任务', en: 'Task' }), of: (row) => names.of('task', row.task) },
    { title: say({ zh: '责任部门', en: 'Owner' }), of: (row) => names.of('department', row.owner) },
    { title: say({ zh: '时限', en: 'Deadline' }), of: (row) => row.deadline },
    { title: say({ zh: '计划 %', en: 'Planned %' }), right: true, of: (row) => format.figure(row.planned, 1) },
    { title: say({ zh: '实际 %', en: 'Actual %' }), right: true, of: (row) => format.figure(row.actual, 1) },
    { title: say({ zh: '状态', en: 'State' }), of: (row) => say(STATES[row.state]) },
    {
      title: say({ zh: '落后天数', en: 'Days behind' }),
      right: true,
      of: (row) => (row.slippage > 0 ? String(row.slippage) : ''),
    },
    { title: say({ zh: '预计完成', en: 'Forecast' }), of: (row) => row.forecast ?? '' },
    {
      title: say({ zh: '逾期天数', en: 'Days late' }),
      right: true,
      of: (row) => (row.late ? String(row.daysOverdue) : ''),
    },
    { title: say({ zh: '应发督办', en: 'Level due' }), of: (row) => levelName(context, row.due?.level.level) },
    { title: say({ zh: '已发督办', en: 'Level issued' }), of: (row) => levelName(context, row.levelIssued) },
    {
      title: say({ zh: '下一级', en: 'Next level' }),
      of: ({ next }) => {
        if (!next) return '';
        const name = levelName(context, next.level.level);
        return say({ zh: `${name}（${next.from} 起）`, en: `${name} (from ${next.from})` });
      },
    },
  ];
}
