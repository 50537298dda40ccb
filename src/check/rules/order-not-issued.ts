import { renewalAt } from '../../model/closings.ts';
import { dayOf } from '../../model/moment.ts';
import type { Day } from '../../model/month.ts';
import type { Task } from '../../model/records/task.ts';
import type { Path } from '../../model/source.ts';
import type { OrderDue } from '../../model/tracked.ts';
import { placeOf } from '../../model/workspace.ts';
import { ORDER, record, SUPERVISION, TASK } from '../example.ts';
import type { FigureRule } from '../figure-rule.ts';
import type { Finding } from '../rule.ts';

const DUE = { [SUPERVISION]: record('supervision'), [TASK]: record('task') };

export const orderNotIssued: FigureRule = {
  code: 'order-not-issued',
  severity: 'warning',
  title: { zh: '督办单应发未发', en: 'A supervision order is due but not issued' },
  why: {
    zh: '到期不发，逾期就成了没人过问的事；后一级也发不了，因为督办不能跳级。',
    en: 'An order that is not issued means a delay that nobody asks about. Nor can the next be issued, as no level is skipped.',
  },
  fix: {
    zh: '由这一级的签发人签发，记入 data/supervision-orders；多严重由 alerts.yaml 的 orderNotIssued 决定。',
    en: 'Have it signed by the signer of its level and put it into data/supervision-orders; `orderNotIssued` in alerts.yaml says how grave this is.',
  },
  bad: DUE,
  good: { ...DUE, [ORDER]: record('order') },
  *check({ workspace: { records }, tracked }) {
    const severity = records.alerts.get('alerts')?.value.orderNotIssued ?? 'warning';
    if (severity === 'off') return;
    for (const due of tracked.ordersDue) {
      const entry = records.task.get(due.task);
      if (!entry) continue;
      const at = placeOfDeadline(entry.value, dayOf(tracked.asOf));
      yield { place: placeOf(entry, at), severity, ...words(entry.value, due) };
    }
  },
};

/** The deadline in force: that of the task, or the one it was given when it was opened again. */
function placeOfDeadline(task: Task, day: Day): Path {
  const renewal = renewalAt(task, day);
  const index = (task.closings ?? []).findIndex(({ reopened }) => reopened !== undefined && reopened === renewal);
  return index < 0 ? ['deadline'] : ['closings', index, 'reopened', 'deadline'];
}

function words({ number }: Task, { task, level, since, levelDue }: OrderDue): Pick<Finding, 'message' | 'hint'> {
  const higher = levelDue > level.level;
  const rises = higher
    ? { zh: `，按逾期天数已到第 ${levelDue} 级`, en: `; by now level ${levelDue} is due` }
    : { zh: '', en: '' };
  return {
    message: {
      zh: `任务 ${number} 的${level.name}自 ${since} 起应发，还没有发出${rises.zh}`,
      en: `Level ${level.level} on task ${number} has been due since ${since} and is not issued${rises.en}`,
    },
    hint: {
      zh: `由“${level.signer}”签发；npm run new -- supervision-order --task ${task} 填好一份，写入 data/supervision-orders。`,
      en: `Have it signed by “${level.signer}”; npm run new -- supervision-order --task ${task} fills one in and puts it into data/supervision-orders.`,
    },
  };
}
