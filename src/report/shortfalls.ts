import type { Day } from '../model/month.ts';
import type { Shortfall } from '../model/records/task.ts';
import type { Context } from './context.ts';
import { counted } from './format.ts';
import { indicatorLines, type IndicatorLine } from './indicator/index.ts';
import { isOff } from './indicators.ts';
import { linkTo, type Link } from './links.ts';
import { pathOfRecord } from './paths.ts';
import { taskLine, type TaskLine } from './tasks.ts';

/** What is said of a shortfall wherever it stands. */
export interface ShortfallText {
  readonly number: number;
  readonly name: string;
  readonly path: string;
  /** What customers feel. */
  readonly description: string;
  readonly cause?: string;
  readonly found: Day;
  readonly owner: Link;
}

/** A shortfall, what is done about it, and whether its indicators show that it helped. */
export interface ShortfallLine extends ShortfallText {
  readonly id: string;
  readonly tasks: readonly TaskLine[];
  readonly indicators: readonly IndicatorLine[];
  /** How many of its indicators are off target in the latest month. */
  readonly off: number;
  readonly state: 'no-task' | 'off-target' | 'on-target' | 'not-measured';
  readonly source: string;
}

export interface ShortfallList {
  readonly finding: string;
  readonly lines: readonly ShortfallLine[];
}

/** Shortfalls in the order of their numbers. */
export function shortfallList(context: Context): ShortfallList {
  const lines = [...context.workspace.records.shortfall.keys()]
    .flatMap((id) => shortfallLine(id, context) ?? [])
    .sort((a, b) => a.number - b.number);
  return { finding: findingOf(lines, context), lines };
}

/** A shortfall as it stands; undefined for an id that there is not. */
export function shortfallLine(id: string, context: Context): ShortfallLine | undefined {
  const entry = context.workspace.records.shortfall.get(id);
  if (!entry) return undefined;
  const records = context.workspace.records.indicator;
  const shown = new Set((entry.value.indicators ?? []).map((indicator) => records.get(indicator)?.value));
  const indicators = indicatorLines((indicator) => shown.has(indicator), context);
  const tasks = context.tasks
    .filter(({ task }) => context.workspace.records.task.get(task)?.value.shortfall === id)
    .map((state) => taskLine(state, context));
  const off = indicators.filter(({ status }) => isOff(status)).length;
  return {
    id,
    ...shortfallText(id, entry.value, context),
    tasks,
    indicators,
    off,
    state: stateOf(tasks, indicators, off),
    source: entry.file.path,
  };
}

export function shortfallText(id: string, shortfall: Shortfall, context: Context): ShortfallText {
  const { number, name, description, cause, found, owner } = shortfall;
  return {
    number,
    name,
    path: pathOfRecord(context.workspace, 'shortfall', id) ?? '',
    description,
    ...(cause !== undefined && { cause }),
    found,
    owner: linkTo('department', owner, context),
  };
}

function stateOf(
  tasks: readonly TaskLine[],
  indicators: readonly IndicatorLine[],
  off: number,
): ShortfallLine['state'] {
  if (tasks.length === 0) return 'no-task';
  if (off > 0) return 'off-target';
  return indicators.some(({ status }) => status === 'achieved') ? 'on-target' : 'not-measured';
}

function findingOf(lines: readonly ShortfallLine[], { say }: Context): string {
  const those = (state: ShortfallLine['state']) => lines.filter((line) => line.state === state).length;
  const [none, off, on] = [those('no-task'), those('off-target'), those('on-target')];
  const noTask = none > 0 ? { zh: `，${none} 个没有任务`, en: `, ${none} without a task` } : { zh: '', en: '' };
  return say({
    zh: `${lines.length} 个服务短板：${on} 个指标已全部到目标，${off} 个还有指标未到${noTask.zh}`,
    en: `${counted(lines.length, 'shortfall')}: ${on} with all indicators on target, ${off} with some still off${noTask.en}`,
  });
}
