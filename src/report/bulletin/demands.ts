import { lastDayOf } from '../../model/month.ts';
import { planned } from '../../track/index.ts';
import { NONE } from '../format.ts';
import { linkTo } from '../links.ts';
import { offItems } from '../scorecard/off.ts';
import { percentText } from '../tasks.ts';
import type { Issue } from './issue.ts';
import { line, type Line } from './line.ts';
import { milestonesPart } from './milestones.ts';
import { toIssuePart } from './orders.ts';
import { tableOf } from './table.ts';
import { taskLink, tasksOf } from './tasks.ts';
import type { BulletinPart, BulletinSection } from './types.ts';

/** What is to be done next, from what is on record: orders, tasks of what is missed, milestones. */
export function demandsSection(issue: Issue): BulletinSection {
  const { say } = issue.context;
  return {
    heading: say({ zh: '下一步要求', en: 'What comes next' }),
    parts: [toIssuePart(issue), missedPart(issue), milestonesPart(issue)],
  };
}

/** What the tasks of each indicator that is missed must have reached by the end of the next month. */
function missedPart(issue: Issue): BulletinPart {
  const { context, nextMonth, result } = issue;
  const { format, say } = context;
  const heading = say({ zh: '未达标指标的整改', en: 'Mending what is missed' });
  const missed = offItems(result, context).filter(({ value }) => value.status === 'missed');
  if (missed.length === 0) return { heading };
  const end = format.monthShort(nextMonth);
  const columns = [
    { label: say({ zh: '未达标指标', en: 'Missed indicator' }) },
    { label: say({ zh: '任务', en: 'Task' }) },
    { label: say({ zh: '责任部门', en: 'Owner' }) },
    { label: say({ zh: '目前', en: 'Now' }), num: true },
    { label: say({ zh: `${end}底须达到`, en: `By the end of ${end}` }), num: true },
  ];
  const caption = say({ zh: '任务进度要求', en: 'What tasks must reach' });
  return {
    heading,
    table: tableOf(
      caption,
      columns,
      missed.flatMap(({ value }) => missedRows(value.indicator, issue)),
    ),
  };
}

/** A row for each task; for an indicator without one, that its owner is to set one. */
function missedRows(indicator: string, issue: Issue): Line[][] {
  const { context, nextMonth } = issue;
  const { say, workspace } = context;
  const name = line`${linkTo('indicator', indicator, context)}`;
  const owner = workspace.records.indicator.get(indicator)?.value.owner ?? '';
  const of = (department: string) => line`${linkTo('department', department, context)}`;
  const tasks = tasksOf(indicator, issue);
  if (tasks.length === 0) {
    return [[name, [say({ zh: '尚无任务，须提出任务单', en: 'none yet: to be set' })], of(owner), [NONE], [NONE]]];
  }
  return tasks.map((state) => {
    const task = workspace.records.task.get(state.task)?.value;
    const reach = task ? percentText(planned(task, lastDayOf(nextMonth)), context) : NONE;
    const demand = state.state === 'done' ? say({ zh: '复核成效', en: 'check its effect' }) : reach;
    return [name, line`${taskLink(state, context)}`, of(state.owner), [percentText(state.actual, context)], [demand]];
  });
}
