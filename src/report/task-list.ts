import { addMonths, monthOf, monthRange, type Day, type Month } from '../model/month.ts';
import type { Context } from './context.ts';
import { taskPage, type TaskPage } from './task-page.ts';

export interface TaskListPage {
  readonly tasks: readonly TaskPage[];
  readonly byModule: readonly { readonly module: string; readonly tasks: readonly TaskPage[] }[];
  /** The heading: how many, and how they stand. */
  readonly finding: string;
  /** From the first month anything was issued to the last in which something is due. */
  readonly from: Day;
  readonly to: Day;
}

/** All tasks by module, in the order of the site's modules and of their numbers. */
export function taskList(context: Context): TaskListPage {
  const tasks = context.tasks
    .flatMap(({ task }) => taskPage(task, context) ?? [])
    .sort((a, b) => a.line.number.localeCompare(b.line.number, 'en', { numeric: true }));
  const order = (context.site.modules ?? []).map(({ name }) => name);
  const byModule = [...Map.groupBy(tasks, ({ module }) => module)]
    .map(([module, members]) => ({ module, tasks: members }))
    .sort((a, b) => order.indexOf(a.module) - order.indexOf(b.module));
  const starts = tasks.map(({ issued }) => issued).sort();
  const ends = tasks.map(({ deadline }) => deadline.slice(0, 10)).sort();
  return {
    tasks,
    byModule,
    finding: findingOf(tasks, context),
    from: `${monthOf(starts.at(0) ?? context.asOf)}-01`,
    to: `${addMonths(monthOf(ends.at(-1) ?? context.asOf), 1)}-01`,
  };
}

function findingOf(tasks: readonly TaskPage[], context: Context): string {
  const count = (state: TaskPage['line']['state']) => tasks.filter(({ line }) => line.state === state).length;
  const [done, overdue, behind] = [count('done'), count('overdue'), count('behind')];
  return context.say({
    zh: `${tasks.length} 项任务：${done} 项完成，${overdue} 项逾期，${behind} 项落后`,
    en: `${tasks.length} tasks: ${done} done, ${overdue} overdue, ${behind} behind`,
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
