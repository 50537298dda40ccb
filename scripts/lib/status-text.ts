import type { Bilingual } from '../../src/model/diagnostic.ts';
import type { Context } from '../../src/report/context.ts';
import type { DatedLevel, TaskState, TaskStateName } from '../../src/track/index.ts';
import { table, type Column } from './table.ts';

const STATES: Readonly<Record<TaskStateName, Bilingual>> = {
  'not-started': { zh: '未开始', en: 'not started' },
  'on-track': { zh: '按计划', en: 'on track' },
  behind: { zh: '落后', en: 'behind' },
  overdue: { zh: '逾期', en: 'overdue' },
  done: { zh: '已完成', en: 'done' },
};

/** Tasks as they stand, as a table for people, by number. */
export function statusText(context: Context): string {
  const { say, asOf, workspace } = context;
  const number = (row: TaskState) => workspace.records.task.get(row.task)?.value.number ?? '';
  const tasks = [...context.tasks].sort((a, b) => (number(a) < number(b) ? -1 : 1));
  const head = say({ zh: `数据截至 ${asOf}`, en: `As of ${asOf}` });
  if (tasks.length === 0) return say({ zh: `${head}：没有任务。\n`, en: `${head}: there are no tasks.\n` });
  return `${head}\n${table(columns(context), tasks)}`;
}

function columns({ say, names, format, workspace }: Context): Column<TaskState>[] {
  const task = (row: TaskState) => workspace.records.task.get(row.task)?.value;
  const level = (dated: DatedLevel | null) => {
    if (!dated) return '';
    const rules = workspace.records.supervision.get('supervision')?.value.levels;
    const name = rules?.find((each) => each.level === dated.level.level)?.name ?? dated.level.name;
    return say({ zh: `${name}（${dated.from} 起）`, en: `${name} (from ${dated.from})` });
  };
  return [
    { title: say({ zh: '编号', en: 'Number' }), of: (row) => task(row)?.number ?? '' },
    { title: say({ zh: '任务', en: 'Task' }), of: (row) => names.of('task', row.task) },
    { title: say({ zh: '责任部门', en: 'Owner' }), of: (row) => names.of('department', row.owner) },
    { title: say({ zh: '时限', en: 'Deadline' }), of: (row) => task(row)?.deadline ?? '' },
    { title: say({ zh: '计划 %', en: 'Planned %' }), right: true, of: (row) => format.figure(row.planned, 1) },
    { title: say({ zh: '实际 %', en: 'Actual %' }), right: true, of: (row) => format.figure(row.actual, 1) },
    { title: say({ zh: '状态', en: 'State' }), of: (row) => say(STATES[row.state]) },
    {
      title: say({ zh: '逾期天数', en: 'Days late' }),
      right: true,
      of: (row) => (row.late ? String(row.daysOverdue) : ''),
    },
    { title: say({ zh: '应发督办', en: 'Level due' }), of: (row) => level(row.due) },
    { title: say({ zh: '下一级', en: 'Next level' }), of: (row) => level(row.next) },
  ];
}
