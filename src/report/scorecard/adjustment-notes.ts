import { addMonths, lastDayOf, monthOf, monthRange, type Month } from '../../model/month.ts';
import type { AdjustmentSection, ScorecardResult } from '../../model/results.ts';
import { levelRule } from '../../score/scorecard/adjustments.ts';
import { SCORE_PLACES } from '../../score/scorecard/places.ts';
import { supervisionDeductions } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { linkTo, type Link } from '../links.ts';

/** A level of supervision whose points are taken off in a later month. */
export interface LaterLevel {
  readonly task: Link;
  readonly text: string;
}

type Limits = Readonly<Partial<Record<'bonusAtMost' | 'deductionAtMost', number>>>;

/** What the section lets count at most, and whether that made a difference; empty where there is no limit. */
export function limitNote({ points, stated }: AdjustmentSection, limits: Limits | undefined, context: Context): string {
  const { format } = context;
  if (points !== stated) {
    const [sum, counts] = [format.change(stated, SCORE_PLACES), format.change(points, SCORE_PLACES)];
    return stated > 0
      ? context.say({
          zh: `合计 ${sum} 分，超过加分上限，按 ${counts} 分计入。`,
          en: `They come to ${sum}, beyond what may be added: ${counts} counts.`,
        })
      : context.say({
          zh: `合计 ${sum} 分，超过扣分上限，按 ${counts} 分计入。`,
          en: `They come to ${sum}, beyond what may be taken off: ${counts} counts.`,
        });
  }
  const { bonusAtMost: most, deductionAtMost: least } = limits ?? {};
  const zh = [most !== undefined ? `加 ${most} 分` : '', least !== undefined ? `扣 ${least} 分` : ''];
  const en = [most !== undefined ? `${most} added` : '', least !== undefined ? `${least} taken off` : ''];
  if (most === undefined && least === undefined) return '';
  return context.say({
    zh: `合计最多${zh.filter(Boolean).join('、')}。`,
    en: `At most ${en.filter(Boolean).join(' or ')} in all.`,
  });
}

/** Up to which day supervision is counted: the end of the month, or the as-of date where that comes first. */
export function supervisionNote(month: Month, context: Context): string {
  const end = lastDayOf(month);
  const day = context.format.day(end < context.asOf ? end : context.asOf);
  return context.say({
    zh: `督办扣分计至 ${day}，各级督办在应发的当月扣分。`,
    en: `Supervision is counted up to ${day}: a level takes its points off in the month in which it falls due.`,
  });
}

/** What fell due on the subject's tasks after the latest month, up to the as-of date. */
export function laterLevels({ unit, month }: ScorecardResult, context: Context): LaterLevel[] {
  const { workspace, asOf, format } = context;
  if (month !== context.latest || monthOf(asOf) <= month) return [];
  const deductions = supervisionDeductions(workspace, asOf);
  return monthRange(addMonths(month, 1), monthOf(asOf)).flatMap((later) =>
    deductions(unit, later).map(({ task, level, on, points }) => {
      const name = levelRule(workspace, level)?.name ?? String(level);
      const [day, taken] = [format.day(on), format.change(-points, SCORE_PLACES)];
      const text = context.say({
        zh: `${name} ${day} 起应发，扣分（${taken}）计入${format.month(later)}。`,
        en: `${name} due from ${day}; its points (${taken}) count in ${format.month(later)}.`,
      });
      return { task: taskLink(task, context), text };
    }),
  );
}

/** A task by number and name. */
export function taskLink(id: string, context: Context): Link {
  const { name, path } = linkTo('task', id, context);
  const number = context.workspace.records.task.get(id)?.value.number;
  return { name: number === undefined ? name : `${number} ${name}`, path };
}
