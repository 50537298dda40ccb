import { lastDayOf } from '../../model/month.ts';
import type { Milestone } from '../../model/records/task.ts';
import type { TaskState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { linkTo } from '../links.ts';
import type { Issue } from './issue.ts';
import { joined, line } from './line.ts';
import { tableOf } from './table.ts';
import { taskLink } from './tasks.ts';
import type { BulletinPart, BulletinTable } from './types.ts';
import { tell, when } from './wording.ts';

/** A milestone that is not done, with its task. */
interface Due {
  readonly state: TaskState;
  readonly milestone: Milestone;
  readonly isLate: boolean;
}

/** Milestones that fall due by the end of the next month, and before them those that are late. */
export function milestonesPart(issue: Issue): BulletinPart {
  const { context, nextMonth } = issue;
  const { format, say } = context;
  const due = milestonesDue(issue);
  const late = due.filter(({ isLate }) => isLate).length;
  const coming = due.length - late;
  const heading = say({ zh: '里程碑', en: 'Milestones' });
  if (due.length === 0) return { heading };
  const month = format.month(nextMonth);
  const words = [
    ...when(late > 0, () => [
      say({
        zh: `逾期未完成的里程碑 ${late} 个，须限期补齐`,
        en: `${counted(late, 'milestone')} late, to be made good`,
      }),
    ]),
    ...when(coming > 0, () => [
      say({
        zh: `到${month}底到期的里程碑 ${coming} 个，须按期完成`,
        en: `${counted(coming, 'milestone')} due by the end of ${month}, to be met`,
      }),
    ]),
  ];
  const text = joined(words, say({ zh: '；', en: '; ' }));
  return {
    heading,
    paragraphs: [tell(context, { zh: line`${text}。`, en: line`${text}.` })],
    table: milestonesTable(due, context),
  };
}

function milestonesDue({ context, tasks, asOf, nextMonth }: Issue): Due[] {
  return tasks
    .filter(({ state }) => state !== 'done')
    .flatMap((state) => {
      const milestones = context.workspace.records.task.get(state.task)?.value.milestones ?? [];
      const late = new Set(state.overdueMilestones.map(({ id }) => id));
      return milestones
        .filter(({ done }) => done === undefined || done > asOf)
        .map((milestone) => ({ state, milestone, isLate: late.has(milestone.id) }));
    })
    .filter(({ milestone, isLate }) => isLate || milestone.due.slice(0, 10) <= lastDayOf(nextMonth))
    .sort((a, b) => (a.milestone.due < b.milestone.due ? -1 : 1));
}

function milestonesTable(due: readonly Due[], context: Context): BulletinTable {
  const { say } = context;
  const columns = [
    { label: say({ zh: '里程碑', en: 'Milestone' }) },
    { label: say({ zh: '时限', en: 'Due' }) },
    { label: say({ zh: '任务', en: 'Task' }) },
    { label: say({ zh: '责任部门', en: 'Owner' }) },
  ];
  const rows = due.map(({ state, milestone, isLate }) => [
    [milestone.name],
    [isLate ? say({ zh: `${milestone.due}，已逾期`, en: `${milestone.due}, late` }) : milestone.due],
    line`${taskLink(state, context)}`,
    line`${linkTo('department', state.owner, context)}`,
  ]);
  return tableOf(say({ zh: '须完成的里程碑', en: 'Milestones to be met' }), columns, rows);
}
