import { addMonths, lastDayOf, monthOf } from '../../model/month.ts';
import { ALL_SEEING } from '../../model/audience.ts';
import { isWithheld } from '../../model/workspace.ts';
import type { Context } from '../context.ts';
import { figureOf, tasksFor, widestUnit } from '../indicators.ts';
import { acceptedFor } from '../missed.ts';
import { linkTo } from '../links.ts';
import { templateFor } from '../template/index.ts';
import { paths } from '../paths.ts';
import { latestComplete } from '../../track/index.ts';
import { datedNotice, idOf, ownerOf } from './make.ts';
import type { Notice } from './types.ts';

/** Indicators that were missed in the latest complete month and not in the month before, the key ones first. */
export function redNotices(context: Context): Notice[] {
  const { scores, months, asOf, say, format } = context;
  const month = latestComplete(months, asOf);
  if (month === undefined) return [];
  const entries = [...context.workspace.records.indicator].sort(
    ([, a], [, b]) => Number(b.value.key ?? false) - Number(a.value.key ?? false),
  );
  return entries.flatMap(([id, { value: indicator }]): Notice[] => {
    const unit = widestUnit(id, context);
    if (unit === undefined) return [];
    const value = scores.value(unit, id, month);
    const before = scores.value(unit, id, addMonths(month, -1));
    const [figure, last] = [figureOf(value, context), figureOf(before, context)];
    if (value.status !== 'missed' || before.status === 'missed' || !figure || !last) return [];
    const { name, path } = linkTo('indicator', id, context);
    const was =
      before.published === null
        ? { zh: '上月没有数据', en: 'no figure the month before' }
        : { zh: `上月 ${last.value}`, en: `${last.value} the month before` };
    return [
      {
        id: idOf('red', `indicator/${id}`, month),
        event: 'red',
        department: indicator.owner,
        to: ownerOf(indicator.owner, context),
        title: name,
        lines: [
          say({
            zh: `${format.month(month)} ${figure.value}，目标 ${figure.target}，${was.zh}`,
            en: `${figure.value} in ${format.month(month)}, target ${figure.target}, ${was.en}`,
          }),
          ...answerText(unit, id, month, context),
        ],
        date: lastDayOf(month),
        daysLate: 0,
        path,
      },
    ];
  });
}

/** Who answers for a red figure; that nobody does is told only to those who would see it. */
function answerText(unit: string, indicator: string, month: string, context: Context): string[] {
  const { say, format, workspace } = context;
  const open = tasksFor(indicator, context).filter(({ state, closed }) => state !== 'done' && closed === null);
  const numbers = open.map(({ task }) => workspace.records.task.get(task)?.value.number ?? task);
  if (numbers.length > 0)
    return [say({ zh: `在办任务 ${format.list(numbers)}`, en: `Tasks: ${format.list(numbers)}` })];
  const accepted = acceptedFor(unit, indicator, month, context);
  if (accepted && !accepted.expired)
    return [say({ zh: `理由已接受，到 ${accepted.until} 为止`, en: `A reason is accepted until ${accepted.until}` })];
  if (isWithheld(workspace, 'task', 'accepted-reason')) return [];
  return [say({ zh: '还没有任务来改善它', en: 'No task is to mend it yet' })];
}

/** Rows of last month that a department still has to report, be it to say that there is no figure; only where it is said by when. */
export function reportNotices(ahead: number, context: Context): Notice[] {
  const { asOf, site, format, say } = context;
  const dueDay = site.calendar?.dueDay;
  if (dueDay === undefined) return [];
  const month = addMonths(monthOf(asOf), -1);
  const due = `${monthOf(asOf)}-${String(dueDay).padStart(2, '0')}`;
  return templateFor(context, month).sheets.flatMap(({ department, rows }) => {
    const open = rows.filter(({ filled }) => Object.keys(filled).length === 0).length;
    // That a figure is left out on purpose is said in a note, which these readers may not see.
    const isKnown = context.audience === ALL_SEEING || open === rows.length;
    if (open === 0 || !isKnown) return [];
    const named = format.month(month);
    const title = say({
      zh: `报${named}数据：${rows.length} 行还差 ${open} 行`,
      en: `Report figures of ${named}: ${open} of ${rows.length} rows are missing`,
    });
    const path = linkTo('department', department, context).path || paths.home;
    return datedNotice({ about: `report/${month}/${department}`, department, title, path, due }, ahead, context);
  });
}
