import type { Entry } from '../../model/workspace.ts';
import type { EmbeddingState } from '../../model/records/process.ts';
import type { Context } from '../context.ts';
import { departmentAppeals } from '../appeals/index.ts';
import { departmentSuggestions } from '../experience/index.ts';
import { counted } from '../format.ts';
import { indicatorLines } from '../indicator/list.ts';
import { tallyOf } from '../indicators.ts';
import { launchLines } from '../launches/index.ts';
import { linkTo } from '../links.ts';
import { departmentDecisions } from '../meetings/index.ts';
import { pointsWhere, type PointLine } from '../points.ts';
import { departmentStanding } from '../scorecard/index.ts';
import { cardOf } from '../scorecard/subjects.ts';
import { projectLines } from '../projects/index.ts';
import { standardPages } from '../standards.ts';
import { dueLines, orderLines } from '../supervision/index.ts';
import { taskLine } from '../tasks.ts';
import { dutiesOf } from './duties.ts';
import { todoOf } from './todo.ts';
import { traceTodo } from './trace-todo.ts';
import type { DepartmentList, DepartmentPage } from './types.ts';

export type * from './types.ts';

/** Departments by professional line, in the order of the site's lines; those without one come last. */
export function departmentList(context: Context): DepartmentList {
  const order = (context.site.lines ?? []).map(({ id }) => id);
  const place = ({ value }: Entry<'department'>) => order.indexOf(value.line ?? '') + 1 || order.length + 1;
  const entries = [...context.workspace.records.department.values()].sort((a, b) => place(a) - place(b));
  const byLine = [...Map.groupBy(entries, ({ value }) => value.line)];
  const named = byLine.filter(([line]) => line !== undefined).length;
  return {
    finding:
      named > 0
        ? context.say({
            zh: `${entries.length} 个部门，${named} 条专业线`,
            en: `${counted(entries.length, 'department')} in ${counted(named, 'professional line')}`,
          })
        : context.say({ zh: `${entries.length} 个部门`, en: counted(entries.length, 'department') }),
    lines: byLine.map(([line, members]) => ({
      line: line === undefined ? '' : context.names.line(line),
      departments: members.flatMap(({ id }) => departmentPage(id, context) ?? []),
    })),
  };
}

export function departmentPage(id: string, context: Context): DepartmentPage | undefined {
  const { workspace } = context;
  const entry = workspace.records.department.get(id);
  if (!entry) return undefined;
  const { line, posture, purpose, contact } = entry.value;
  const owned = {
    indicators: indicatorLines(({ owner }) => owner === id, context),
    standards: standardPages(context).filter(({ ownerId }) => ownerId === id),
    points: pointsWhere(({ owner }) => owner === id, context),
    launches: launchLines(({ owner }) => owner === id, context),
    projects: projectLines(({ owner }) => owner === id, context),
    tasks: context.tasks.filter(({ owner }) => owner === id).map((state) => taskLine(state, context)),
    due: dueLines(context).filter(({ ownerId }) => ownerId === id),
    orders: orderLines(context).filter(({ toId }) => toId === id),
    decisions: departmentDecisions(id, context),
    suggestions: departmentSuggestions(id, context),
    appeals: departmentAppeals(id, context),
  };
  const isHelper = (task: string) => workspace.records.task.get(task)?.value.coOwners?.includes(id) === true;
  return {
    ...linkTo('department', id, context),
    id,
    line: line === undefined ? '' : context.names.line(line),
    ...(posture && { posture }),
    ...(purpose !== undefined && { purpose }),
    ...(contact && { contact }),
    ...owned,
    todo: [...todoOf(owned, context), ...traceTodo(id, context)],
    duties: dutiesOf(id, context),
    ...standingOf(id, context),
    tally: tallyOf(owned.indicators.map(({ status }) => status)),
    embedding: embeddingOf(owned.points, context),
    coTasks: context.tasks.filter(({ task }) => isHelper(task)).map((state) => taskLine(state, context)),
    source: entry.file.path,
  };
}

function standingOf(id: string, context: Context): Pick<DepartmentPage, 'standing'> {
  if (context.latest === undefined) return {};
  const standing = departmentStanding(id, context.latest, context);
  const of = cardOf({ id, isDepartment: true }, context.latest, context)?.of ?? null;
  return standing ? { standing: { ...standing, of } } : {};
}

/** How many control points are embedded, in each of the three ways. */
function embeddingOf(points: readonly PointLine[], { say }: Context): string {
  const done = (where: 'policy' | 'workflow' | 'system') =>
    points.filter(({ embedding }) => embedding?.[where] === ('done' satisfies EmbeddingState)).length;
  const [policy, workflow, system] = [done('policy'), done('workflow'), done('system')];
  return say({
    zh: `${points.length} 个控制点：${policy} 个已嵌入制度，${workflow} 个已嵌入流程，${system} 个已嵌入系统`,
    en: `${counted(points.length, 'control point')}: ${policy} embedded in policy, ${workflow} in workflow, ${system} in systems`,
  });
}
