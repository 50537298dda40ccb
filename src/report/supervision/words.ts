import type { Bilingual } from '../../model/diagnostic.ts';
import type { Supervision } from '../../model/records/supervision.ts';
import type { OrderStateName } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { linkTo, type Link } from '../links.ts';
import type { Look } from '../looks.ts';

/** The rules of supervision; undefined where the workspace has none. */
export function rulesOf({ workspace }: Context): Supervision | undefined {
  return workspace.records.supervision.get('supervision')?.value;
}

/** A level by its name in the rules, else by its number. */
export function levelName(level: number, context: Context): string {
  const found = rulesOf(context)?.levels.find((each) => each.level === level);
  return found?.name ?? context.say({ zh: `${level} 级督办`, en: `Level ${level}` });
}

/** A task by number and name; undefined for an id that there is not. */
export function taskNamed(id: string | null | undefined, context: Context): Link | undefined {
  const task = context.workspace.records.task.get(id ?? '');
  if (!task) return undefined;
  const link = linkTo('task', task.id, context);
  return { ...link, name: `${task.value.number} ${link.name}` };
}

export const ORDER_WORDS: Readonly<Record<OrderStateName, Bilingual>> = {
  'awaiting-reply': { zh: '待回复', en: 'awaiting reply' },
  'reply-overdue': { zh: '逾期未回复', en: 'reply overdue' },
  answered: { zh: '已回复', en: 'answered' },
  resolved: { zh: '已解决', en: 'resolved' },
  escalated: { zh: '升级督办', en: 'escalated' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};

export const ORDER_LOOKS: Readonly<Record<OrderStateName, Look>> = {
  'awaiting-reply': 'at-risk',
  'reply-overdue': 'missed',
  answered: 'at-risk',
  resolved: 'achieved',
  escalated: 'missed',
  withdrawn: 'no-data',
};

const SETTLED: readonly OrderStateName[] = ['resolved', 'escalated', 'withdrawn'];

/** True until it is decided how an order ended. */
export function isOpen(state: OrderStateName): boolean {
  return !SETTLED.includes(state);
}
