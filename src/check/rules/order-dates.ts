import { dayOf, hasTime, type Moment } from '../../model/moment.ts';
import type { SupervisionOrder } from '../../model/records/supervision.ts';
import type { Path } from '../../model/source.ts';
import { addWorkdays, type WorkCalendar } from '../../model/workdays.ts';
import { placeOf } from '../../model/workspace.ts';
import { ORDER, record, SUPERVISION, TASK } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

const files = (replyBy: string) => ({
  [SUPERVISION]: record('supervision'),
  [TASK]: record('task'),
  [ORDER]: record('order', { replyBy }),
});

export const orderDates: Rule = {
  code: 'order-dates',
  severity: 'error',
  title: { zh: '督办单的日期前后矛盾', en: 'Dates of a supervision order contradict each other' },
  why: {
    zh: '回复时限、回复和结果都在签发之后；日期错了，是否逾期回复就说不清。',
    en: 'An order is answered and settled after it was issued. With a wrong date nobody can tell whether the answer was late.',
  },
  fix: {
    zh: '改正日期；回复时限按督办规则的工作日数推算，节假日和调休见 site.yaml 的 calendar。',
    en: 'Correct the date; the reply is due after the working days of the rules, by the calendar of site.yaml.',
  },
  bad: files('2026-06-30'),
  good: files('2026-07-06'),
  *check({ workspace: { records } }) {
    const calendar = records.site.get('site')?.value.calendar;
    const levels = records.supervision.get('supervision')?.value.levels ?? [];
    for (const entry of records['supervision-order'].values()) {
      const order = entry.value;
      for (const { at, message } of contradictions(order)) yield { place: placeOf(entry, at), message };
      const reply = levels.find(({ level }) => level === order.level)?.reply;
      if (reply === undefined) continue;
      const message = tooGenerous(order, reply, calendar);
      if (message) yield { place: placeOf(entry, ['replyBy']), message, severity: 'warning' };
    }
  },
};

const WORDS = {
  replyBy: { zh: '回复时限', en: 'The reply is due' },
  reply: { zh: '回复时间', en: 'It was answered' },
  result: { zh: '认定日期', en: 'It was settled' },
};

function* contradictions(order: SupervisionOrder): Iterable<{ at: Path; message: Finding['message'] }> {
  const { issued, replyBy, reply, result } = order;
  const dated: [keyof typeof WORDS, Path, string | undefined][] = [
    ['replyBy', ['replyBy'], replyBy],
    ['reply', ['reply', 'on'], reply?.on],
    ['result', ['result', 'on'], result?.on],
  ];
  for (const [what, at, on] of dated) {
    if (on === undefined || !isBefore(on, issued)) continue;
    const { zh, en } = WORDS[what];
    yield {
      at,
      message: { zh: `${zh} ${on} 早于签发时间 ${issued}`, en: `${en} on ${on}, before it was issued (${issued})` },
    };
  }
}

/** Where one of them names a day alone, what happened on that day may have been in order. */
function isBefore(one: Moment, other: Moment): boolean {
  return dayOf(one) < dayOf(other) || (hasTime(one) && hasTime(other) && one < other);
}

function tooGenerous(
  { issued, replyBy, level }: SupervisionOrder,
  reply: number,
  calendar: WorkCalendar | undefined,
): Finding['message'] | undefined {
  const last = addWorkdays(dayOf(issued), reply, calendar);
  if (dayOf(replyBy) <= last) return undefined;
  return {
    zh: `第 ${level} 级要在 ${reply} 个工作日内（${last}）回复，写的是 ${replyBy}`,
    en: `Level ${level} is answered within ${reply} working days, by ${last}, not by ${replyBy}`,
  };
}
