import type { Bilingual } from '../../model/diagnostic.ts';
import { TASK_STATES, type TaskState, type TaskStateName } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { linkTo } from '../links.ts';
import { pathOfList } from '../paths.ts';
import { cardsOf, isDepartmentCard } from '../scorecard/subjects.ts';
import { adjustedItems } from './adjusted.ts';
import { gradesSentence, scored } from './cards.ts';
import type { Issue } from './issue.ts';
import { line } from './line.ts';
import { issuedPart } from './orders.ts';
import { tableOf } from './table.ts';
import { progressText, stateText, taskLink } from './tasks.ts';
import type { BulletinColumn, BulletinPart, BulletinSection, BulletinTable } from './types.ts';
import { listed, sentences, tell, when } from './wording.ts';

/** How many departments are named as those with the lowest scores. */
const NAMED = 3;

/** Departments: how their tasks go, which orders were signed, how they score, what was added and taken off. */
export function departmentsSection(issue: Issue): BulletinSection {
  const { say } = issue.context;
  return {
    heading: say({ zh: '部门与任务', en: 'Departments and tasks' }),
    parts: [tasksPart(issue), issuedPart(issue), ...scoresParts(issue)],
  };
}

function tasksPart({ context, tasks, asOf }: Issue): BulletinPart {
  const { say } = context;
  const counts = TASK_STATES.toReversed().flatMap((state) => {
    const count = tasks.filter((each) => each.state === state).length;
    return when(count > 0, () => [say(countOf(state, count))]);
  });
  const late = tasks.filter(({ state }) => state === 'overdue' || state === 'behind');
  const all = counted(tasks.length, 'task');
  const path = pathOfList('task');
  return {
    heading: say({ zh: '任务进度', en: 'Tasks' }),
    paragraphs: when(tasks.length > 0, () =>
      tell(context, {
        zh: line`截至 ${asOf}，${{ name: `${tasks.length} 项任务`, path }}中，${listed(counts, context)}。`,
        en: line`As of ${asOf}, of ${{ name: all, path }} ${listed(counts, context)}.`,
      }),
    ),
    ...(late.length > 0 && { table: lateTable(late, context) }),
  };
}

function countOf(state: TaskStateName, count: number): Bilingual {
  switch (state) {
    case 'done':
      return { zh: `完成 ${count} 项`, en: `${count} are finished` };
    case 'on-track':
      return { zh: `按计划推进 ${count} 项`, en: `${count} are on track` };
    case 'behind':
      return { zh: `落后于计划 ${count} 项`, en: `${count} are behind plan` };
    case 'overdue':
      return { zh: `逾期 ${count} 项`, en: `${count} are overdue` };
    case 'not-started':
      return { zh: `尚未启动 ${count} 项`, en: `${count} are not begun` };
  }
}

/** Tasks that are overdue, the most days first, then those behind plan. */
function lateTable(late: readonly TaskState[], context: Context): BulletinTable {
  const { say } = context;
  const columns: BulletinColumn[] = [
    { label: say({ zh: '任务', en: 'Task' }) },
    { label: say({ zh: '实际', en: 'Done' }), num: true, phone: 'first' },
    { label: say({ zh: '计划', en: 'Planned' }), num: true },
    { label: say({ zh: '状态', en: 'State' }) },
    { label: say({ zh: '责任部门', en: 'Owner' }) },
  ];
  const rows = [...late]
    .sort((a, b) => Number(b.late) - Number(a.late) || b.daysOverdue - a.daysOverdue)
    .map((state) => {
      const { planned, done } = progressText(state, context);
      return [
        line`${taskLink(state, context)}`,
        [done],
        [planned],
        [stateText(state, context)],
        line`${linkTo('department', state.owner, context)}`,
      ];
    });
  return tableOf(say({ zh: '逾期和落后的任务', en: 'Tasks overdue and behind' }), columns, rows);
}

function scoresParts({ context, month }: Issue): BulletinPart[] {
  const { say } = context;
  const results = cardsOf(month, context)
    .filter(({ scorecard, published }) => isDepartmentCard(scorecard, context) && published !== null)
    .sort((a, b) => (b.published ?? 0) - (a.published ?? 0));
  const lowest = results
    .slice(-NAMED)
    .toReversed()
    .map((result) => scored(result, context));
  const all = counted(results.length, 'department');
  const text = [
    tell(context, { zh: line`${results.length} 个部门计分。`, en: line`Scored: ${all}.` }),
    ...gradesSentence(results, '个', context),
    ...when(results.length > NAMED, () =>
      tell(context, {
        zh: line`得分最低的依次是${listed(lowest, context)}。`,
        en: line`The lowest: ${listed(lowest, context)}.`,
      }),
    ),
  ];
  return [
    {
      heading: say({ zh: '部门得分', en: 'Scores of departments' }),
      paragraphs: when(results.length > 0, () => sentences(text, context)),
    },
    {
      heading: say({ zh: '部门加分与扣分', en: 'Points added to departments and taken off' }),
      items: adjustedItems(results, context),
    },
  ];
}
