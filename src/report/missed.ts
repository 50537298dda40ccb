import type { Month } from '../model/month.ts';
import { latestComplete, redFigures, type RedFigure } from '../track/index.ts';
import { isWithheld } from '../model/workspace.ts';
import type { Context } from './context.ts';
import { counted } from './format.ts';
import { figureOf, monthsOff, type Figure } from './indicators.ts';
import { linkTo, type Link } from './links.ts';
import { onceFor } from './once.ts';
import { taskLine, type TaskLine } from './tasks.ts';

/** Why a missed figure has no task, who agreed, and until when. */
export interface AcceptedLine {
  readonly reason: string;
  readonly by: string;
  readonly on: string;
  readonly until: string;
  readonly expired: boolean;
}

/** A missed key indicator and who answers for it. */
export interface MissedLine {
  readonly figure: Figure;
  /** Months in a row that it has been off target. */
  readonly months: number;
  readonly owner: Link;
  readonly tasks: readonly TaskLine[];
  readonly accepted?: AcceptedLine;
  /** True when it has an open task or an accepted reason that holds. */
  readonly owned: boolean;
}

export interface MissedPage {
  /** The latest complete month; undefined without figures. */
  readonly month: Month | undefined;
  readonly finding: string;
  /** Those that nobody answers for first. */
  readonly lines: readonly MissedLine[];
  readonly unowned: number;
}

const once = onceFor<Context, MissedPage>();

/** Missed key indicators of the latest complete month, each with its task or accepted reason. */
export function missedPage(context: Context): MissedPage {
  return once(context, '', () => {
    const reds = redFigures(context.workspace, context.asOf, context.scores);
    const lines = reds
      .flatMap((red) => lineOf(red, context))
      .sort((a, b) => Number(a.owned) - Number(b.owned) || b.months - a.months);
    const unowned = lines.filter(({ owned }) => !owned).length;
    const month = latestComplete(context.months, context.asOf);
    return { month, lines, unowned, finding: findingOf(lines.length, unowned, month, context) };
  });
}

/** The accepted reason for a figure of the company's in the latest complete month, in force or run out. */
export function acceptedFor(unit: string, indicator: string, month: Month, context: Context): AcceptedLine | undefined {
  const page = missedPage(context);
  if (page.month !== month || unit !== context.scores.company(month)) return undefined;
  return page.lines.find(({ figure }) => figure.indicator === indicator)?.accepted;
}

function lineOf(
  { indicator, unit, month, tasks, accepted, expired, owned }: RedFigure,
  context: Context,
): MissedLine[] {
  const { workspace, scores } = context;
  const figure = figureOf(scores.value(unit, indicator, month), context);
  const owner = workspace.records.indicator.get(indicator)?.value.owner;
  if (!figure || owner === undefined) return [];
  const reason = workspace.records['accepted-reason'].get(accepted ?? expired ?? '')?.value;
  return [
    {
      figure,
      months: monthsOff(unit, indicator, month, context),
      owner: linkTo('department', owner, context),
      tasks: context.tasks.filter(({ task }) => tasks.includes(task)).map((state) => taskLine(state, context)),
      ...(reason && {
        accepted: {
          reason: reason.reason,
          by: reason.by,
          on: reason.on,
          until: reason.until,
          expired: accepted === null,
        },
      }),
      owned,
    },
  ];
}

function findingOf(
  all: number,
  unowned: number,
  month: Month | undefined,
  { say, format, workspace }: Context,
): string {
  if (month === undefined) return say({ zh: '还没有月度数据', en: 'No figures yet' });
  const when = format.month(month);
  if (all === 0) return say({ zh: `${when}没有关键指标未达标`, en: `No key indicator was missed in ${when}` });
  const missed = counted(all, 'key indicator');
  if (isWithheld(workspace, 'task', 'accepted-reason')) {
    return say({ zh: `${when} ${all} 项关键指标未达标`, en: `${missed} missed in ${when}` });
  }
  if (unowned === 0) {
    return say({
      zh: `${when} ${all} 项关键指标未达标，都有人管`,
      en: `${missed} missed in ${when}, all with an owner`,
    });
  }
  return say({
    zh: `${when} ${all} 项关键指标未达标，其中 ${unowned} 项没有任务也没有有效的理由`,
    en: `${missed} missed in ${when}, ${unowned} with neither a task nor a reason that holds`,
  });
}
