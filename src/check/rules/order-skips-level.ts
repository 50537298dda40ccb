import { renewalAt } from '../../model/closings.ts';
import { dayOf, isLate } from '../../model/moment.ts';
import type { SupervisionOrder } from '../../model/records/supervision.ts';
import { placeOf, type Entry, type Workspace } from '../../model/workspace.ts';
import { ORDER, record, SUPERVISION, TASK } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

const RULES = record('supervision', {
  levels:
    '\n  - { level: 1, name: 一级督办, afterDays: 1, signer: 客户服务部总经理 }\n' +
    '  - { level: 2, name: 二级督办, afterDays: 15, signer: 分管副总经理 }',
});
const SECOND = 'data/supervision-orders/complaint-hours-2.yaml';
const second = record('order', {
  number: '督办〔2026〕2号',
  level: '2',
  issued: '2026-07-20',
  signer: '分管副总经理',
  replyBy: '2026-07-22',
});

export const orderSkipsLevel: Rule = {
  code: 'order-skips-level',
  severity: 'error',
  title: { zh: '督办单跳级', en: 'A supervision order skips a level' },
  why: {
    zh: '督办逐级升级：前一级没有发出就发后一级，承办部门少了一次补救的机会，扣分和问责也站不住。',
    en: 'Supervision rises level by level: without the one before, the department lost a chance to mend things, and neither deduction nor accountability stands.',
  },
  fix: {
    zh: '补上前一级的督办单，或改正本单的级别；撤回的督办单不算发出。',
    en: 'Add the order of the level before, or correct the level of this one; an order that was withdrawn does not count.',
  },
  bad: { [SUPERVISION]: RULES, [TASK]: record('task'), [SECOND]: second },
  good: { [SUPERVISION]: RULES, [TASK]: record('task'), [ORDER]: record('order'), [SECOND]: second },
  *check({ workspace }) {
    const levels = workspace.records.supervision.get('supervision')?.value.levels ?? [];
    const highest = Math.max(...levels.map(({ level }) => level));
    for (const entry of workspace.records['supervision-order'].values()) {
      const { level } = entry.value;
      const found =
        level > highest && levels.length > 0
          ? {
              zh: `督办规则只有 ${highest} 级，没有第 ${level} 级`,
              en: `The rules have ${highest} levels; there is no level ${level}`,
            }
          : skipped(entry, workspace);
      if (found) yield { place: placeOf(entry, ['level']), message: found };
    }
  },
};

function skipped(
  { id, value: order }: Entry<'supervision-order'>,
  workspace: Workspace,
): Finding['message'] | undefined {
  const task = workspace.records.task.get(order.task ?? '')?.value;
  if (!task || isWithdrawn(order)) return undefined;
  const since = renewalAt(task, dayOf(order.issued))?.on ?? '';
  const before = [...workspace.records['supervision-order']].filter(
    ([other, { value }]) =>
      other !== id &&
      value.task === order.task &&
      value.level < order.level &&
      !isWithdrawn(value) &&
      !isLate(order.issued, value.issued) &&
      dayOf(value.issued) >= since,
  );
  const issued = Math.max(0, ...before.map(([, { value }]) => value.level));
  if (order.level <= issued + 1) return undefined;
  return {
    zh: `发的是第 ${order.level} 级，此前第 ${issued + 1} 级还没有发出`,
    en: `Level ${order.level} is issued before level ${issued + 1} was`,
  };
}

function isWithdrawn({ result }: SupervisionOrder): boolean {
  return result?.outcome === 'withdrawn';
}
