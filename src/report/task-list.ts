import { addMonths, monthOf, monthRange, type Day, type Month } from '../model/month.ts';
import type { TaskStateName } from '../track/index.ts';
import type { Context } from './context.ts';
import { counted } from './format.ts';
import { onceFor } from './once.ts';
import { programmeOf, type Programme } from './programme.ts';
import { taskPage, type TaskPage } from './task/index.ts';

/** A module or a department with how many of its tasks stand how. */
export interface StateRow {
  readonly name: string;
  /** Below the folder of the language; nothing for what has no page. */
  readonly path?: string;
  readonly counts: Readonly<Record<TaskStateName, number>>;
  readonly total: number;
}

export interface TaskListPage {
  readonly tasks: readonly TaskPage[];
  readonly byModule: readonly { readonly module: string; readonly tasks: readonly TaskPage[] }[];
  readonly modules: readonly StateRow[];
  /** Those with most to see to first. */
  readonly departments: readonly StateRow[];
  /** The heading: how many, and how they stand. */
  readonly finding: string;
  /** Which department has tasks that are late. */
  readonly lateFinding: string;
  /** Which module has most that is late or behind. */
  readonly moduleFinding: string;
  /** How many milestones are past due, key points among them. */
  readonly milestoneFinding: string;
  readonly programme: Programme;
  /** From the first month anything was issued to the last in which something is due. */
  readonly from: Day;
  readonly to: Day;
}

const once = onceFor<Context, TaskListPage>();

/** All tasks by module, in the order of the site's modules and of their numbers. */
export function taskList(context: Context): TaskListPage {
  return once(context, '', () => listOf(context));
}

function listOf(context: Context): TaskListPage {
  const tasks = context.tasks
    .flatMap(({ task }) => taskPage(task, context) ?? [])
    .sort((a, b) => a.line.number.localeCompare(b.line.number, 'en', { numeric: true }));
  const order = (context.site.modules ?? []).map(({ name }) => name);
  const byModule = [...Map.groupBy(tasks, ({ module }) => module)]
    .map(([module, members]) => ({ module, tasks: members }))
    .sort((a, b) => order.indexOf(a.module) - order.indexOf(b.module));
  const modules = byModule.map(({ tasks: members }) => rowOf(members, false));
  const departments = [...Map.groupBy(tasks, ({ ownerId }) => ownerId).values()].map((members) => rowOf(members, true));
  return {
    tasks,
    byModule,
    modules,
    departments: departments.sort((a, b) => burden(b) - burden(a) || b.total - a.total),
    finding: findingOf(tasks, context),
    lateFinding: lateFinding(departments, context),
    moduleFinding: moduleFinding(modules, context),
    milestoneFinding: milestoneFinding(tasks, context),
    programme: programmeOf(context),
    ...spanOf(tasks, context),
  };
}

/** The months that tasks run over, issue and deadline included. */
export function spanOf(tasks: readonly TaskPage[], { asOf }: Context): { from: Day; to: Day } {
  const starts = tasks.map(({ issued }) => issued).sort();
  const ends = tasks.map(({ deadlineDay }) => deadlineDay).sort();
  return {
    from: `${monthOf(starts.at(0) ?? asOf)}-01`,
    to: `${addMonths(monthOf(ends.at(-1) ?? asOf), 1)}-01`,
  };
}

/** The tasks that a department owns or helps with, by number, and how many of each stand how. */
export function departmentTasks(
  id: string,
  context: Context,
): { tasks: readonly TaskPage[]; roles: readonly StateRow[]; finding: string } {
  const { tasks } = taskList(context);
  const owned = tasks.filter(({ ownerId }) => ownerId === id);
  const helped = tasks.filter((page) => page.ownerId !== id && isHelper(id, page, context));
  const roles = [
    { ...rowOf(owned, false), name: context.say({ zh: '主办', en: 'Owner' }) },
    { ...rowOf(helped, false), name: context.say({ zh: '协办', en: 'Co-owner' }) },
  ];
  const all = [...owned, ...helped];
  return { tasks: all, roles: roles.filter(({ total }) => total > 0), finding: findingOf(all, context) };
}

function isHelper(department: string, { id }: TaskPage, { workspace }: Context): boolean {
  return workspace.records.task.get(id)?.value.coOwners?.includes(department) === true;
}

function rowOf(tasks: readonly TaskPage[], byDepartment: boolean): StateRow {
  const count = (state: TaskStateName) => tasks.filter(({ line }) => line.state === state).length;
  const [first] = tasks;
  return {
    name: (byDepartment ? first?.owner.name : first?.module) ?? '',
    ...(byDepartment && first && { path: first.owner.path }),
    counts: {
      done: count('done'),
      'on-track': count('on-track'),
      behind: count('behind'),
      overdue: count('overdue'),
      'not-started': count('not-started'),
    },
    total: tasks.length,
  };
}

function burden({ counts }: StateRow): number {
  return counts.overdue * 100 + counts.behind;
}

function findingOf(tasks: readonly TaskPage[], context: Context): string {
  const count = (state: TaskStateName) => tasks.filter(({ line }) => line.state === state).length;
  const [done, overdue, behind] = [count('done'), count('overdue'), count('behind')];
  return context.say({
    zh: `${tasks.length} 项任务：${done} 项完成，${overdue} 项逾期，${behind} 项落后`,
    en: `${tasks.length} tasks: ${done} done, ${overdue} overdue, ${behind} behind`,
  });
}

function lateFinding(departments: readonly StateRow[], { say, format }: Context): string {
  const late = departments.filter(({ counts }) => counts.overdue > 0).map(({ name }) => name);
  if (late.length === 0) return say({ zh: '没有部门逾期', en: 'No department is overdue' });
  return say({ zh: `逾期任务在${format.list(late)}`, en: `Overdue tasks are with ${format.list(late)}` });
}

function moduleFinding(modules: readonly StateRow[], { say }: Context): string {
  const share = ({ counts, total }: StateRow) => (counts.overdue + counts.behind) / total;
  const [worst] = [...modules].sort((a, b) => share(b) - share(a));
  if (!worst || share(worst) === 0) return say({ zh: '各模块都没有逾期和落后', en: 'No module is overdue or behind' });
  const { name, counts, total } = worst;
  const late = counts.overdue + counts.behind;
  return say({
    zh: `${name}最吃紧：${total} 项中 ${late} 项逾期或落后`,
    en: `${name} is hardest pressed: ${late} of ${counted(total, 'task')} overdue or behind`,
  });
}

function milestoneFinding(tasks: readonly TaskPage[], { say }: Context): string {
  const late = tasks.flatMap(({ milestones }) => milestones.filter((each) => each.late));
  const key = late.filter((each) => each.key).length;
  if (late.length === 0) return say({ zh: '没有里程碑过期未完', en: 'No milestone is past due' });
  return say({
    zh: `${late.length} 个里程碑过期未完${key > 0 ? `，其中关键节点 ${key} 个` : ''}`,
    en: `${counted(late.length, 'milestone')} past due${key > 0 ? `, ${counted(key, 'key point')} among them` : ''}`,
  });
}

/** First days of the months from `from` to `to`, with their names: what a time axis is written with. */
export function monthStarts(from: Day, to: Day, context: Context): { first: Day; month: string; year: string }[] {
  return monthRange(monthOf(from), monthOf(to)).map((month: Month) => ({
    first: `${month}-01`,
    month: context.format.monthShort(month),
    year: context.say({ zh: `${month.slice(0, 4)}年`, en: month.slice(0, 4) }),
  }));
}
