import { createHash } from 'node:crypto';
import { dayOf, type Moment } from '../../model/moment.ts';
import { daysBetween } from '../../model/month.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import type { Addressee, Notice } from './types.ts';

const DIGITS = 16;

/** A short name for what some words say together, the same wherever and whenever it is made. */
export function idOf(...words: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, DIGITS);
}

export function ownerOf(department: string, { names }: Context): Addressee {
  return { role: 'owner', id: department, name: names.of('department', department) };
}

/** Something that a department has to do by a date. */
export interface Dated {
  /** What it is: `task/t-07`, `order/order-3`. */
  readonly about: string;
  readonly department: string;
  readonly title: string;
  readonly path: string;
  readonly due: Moment;
  /** Days overdue where they are not simply those since it was due. */
  readonly daysLate?: number;
  /** What makes it graver while it is late, as a level of supervision does. */
  readonly grave?: string;
  readonly lines?: readonly string[];
  /** Told as soon as it is known, however far away its date is. */
  readonly always?: boolean;
}

/**
 * The notice of something with a date: overdue from the day after, due when it is no further than `ahead` days away, and
 * once more on its last day and the day before. What is due at an hour of today is not late before today is over.
 */
export function datedNotice(dated: Dated, ahead: number, context: Context): Notice[] {
  const { about, department, title, path, due, grave = '', lines = [], always = false } = dated;
  const left = daysBetween(context.asOf, dayOf(due));
  const common = { department, to: ownerOf(department, context), title, path, date: due };
  if (left < 0) {
    const daysLate = dated.daysLate ?? -left;
    return [
      {
        ...common,
        id: idOf('overdue', about, due, grave),
        event: 'overdue',
        daysLate,
        lines: [lateText(due, daysLate, context), ...lines],
      },
    ];
  }
  if (left > ahead && !always) return [];
  const stage = left <= 1 ? 'last' : 'ahead';
  return [
    {
      ...common,
      id: idOf('due', about, due, stage),
      event: 'due',
      daysLate: 0,
      lines: [dueText(due, left, context), ...lines],
    },
  ];
}

function lateText(due: Moment, days: number, { say }: Context): string {
  const late = { zh: days === 0 ? '逾期不足 1 天' : `逾期 ${days} 天`, en: `${counted(days, 'day')} late` };
  return say({ zh: `时限 ${due}，${late.zh}`, en: `was due ${due}, ${days === 0 ? 'less than a day late' : late.en}` });
}

function dueText(due: Moment, left: number, { say }: Context): string {
  if (left === 0) return say({ zh: `今天到期（${due}）`, en: `due today (${due})` });
  if (left === 1) return say({ zh: `明天到期（${due}）`, en: `due tomorrow (${due})` });
  return say({ zh: `时限 ${due}，还有 ${left} 天`, en: `due ${due}, in ${left} days` });
}
