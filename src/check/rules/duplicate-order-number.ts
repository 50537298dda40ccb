import { placeOf } from '../../model/workspace.ts';
import { ORDER, record, SUPERVISION, TASK } from '../example.ts';
import type { Rule } from '../rule.ts';

const SECOND = 'data/supervision-orders/complaint-hours-again.yaml';
const files = (number: string) => ({
  [SUPERVISION]: record('supervision'),
  [TASK]: record('task'),
  [ORDER]: record('order'),
  [SECOND]: record('order', { number, issued: '2026-08-03', replyBy: '2026-08-06' }),
});

export const duplicateOrderNumber: Rule = {
  code: 'duplicate-order-number',
  severity: 'error',
  title: { zh: '两张督办单同一个文号', en: 'Two supervision orders with one number' },
  why: {
    zh: '督办单凭文号查找、引用和存档，一号只能一单。',
    en: 'Orders are looked up, quoted and filed by their number, so a number belongs to one order.',
  },
  fix: { zh: '给后发的一张换一个新文号。', en: 'Give the later one a new number.' },
  bad: files('督办〔2026〕1号'),
  good: files('督办〔2026〕2号'),
  *check({ workspace: { records } }) {
    const first = new Map<string, string>();
    for (const entry of records['supervision-order'].values()) {
      const { number } = entry.value;
      const other = first.get(number);
      if (other === undefined) first.set(number, entry.file.path);
      else {
        yield {
          place: placeOf(entry, ['number']),
          message: { zh: `文号“${number}”已用于 ${other}`, en: `The number “${number}” is that of ${other}` },
        };
      }
    }
  },
};
