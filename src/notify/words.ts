import { inLanguage, type Bilingual } from '../model/diagnostic.ts';
import { NOTICE_EVENTS, type NoticeEvent } from '../model/records/notices.ts';
import type { Digest } from './types.ts';

/** What stands before a notice. */
export const EVENT_WORDS: Readonly<Record<NoticeEvent, Bilingual>> = {
  sign: { zh: '待签发', en: 'To sign' },
  overdue: { zh: '逾期', en: 'Overdue' },
  red: { zh: '新变红', en: 'Newly red' },
  due: { zh: '快到期', en: 'Due' },
  confirm: { zh: '待确认', en: 'To confirm' },
};

const COUNTED: Readonly<Record<NoticeEvent, (count: number) => Bilingual>> = {
  sign: (count) => ({ zh: `${count} 份待签发`, en: `${count} to sign` }),
  overdue: (count) => ({ zh: `${count} 项逾期`, en: `${count} overdue` }),
  red: (count) => ({ zh: `${count} 项新变红`, en: `${count} newly red` }),
  due: (count) => ({ zh: `${count} 项快到期`, en: `${count} due` }),
  confirm: (count) => ({ zh: `${count} 项待确认`, en: `${count} to confirm` }),
};

/** Words of a message besides its notices. What comes from files is not inert yet. */
export interface MessageWords {
  /** 装维服务中心：2 项逾期，1 项新变红. */
  readonly title: string;
  readonly asOf: string;
  /** What this message had no room for, and what was told before; null where there is none. */
  readonly more: string | null;
  readonly rest: string | null;
  /** Who says it, and under which number. */
  readonly signature: string;
}

export function wordsOf(digest: Digest, shown = digest.items.length): MessageWords {
  const { language, items, to, rest, day, from, id } = digest;
  const say = (text: Bilingual) => inLanguage(text, language);
  const counts = NOTICE_EVENTS.flatMap((event) => {
    const count = items.filter((item) => item.event === event).length;
    return count > 0 ? [COUNTED[event](count)] : [];
  });
  const left = items.length - shown;
  return {
    title: say({
      zh: `${to.name}：${counts.map(({ zh }) => zh).join('，')}`,
      en: `${to.name}: ${counts.map(({ en }) => en).join(', ')}`,
    }),
    asOf: say({ zh: `截至 ${day}`, en: `As of ${day}` }),
    more: left > 0 ? say({ zh: `还有 ${left} 项没有列出`, en: `${left} more not listed here` }) : null,
    rest:
      rest > 0 ? say({ zh: `此前提醒过、还没有办结的：${rest} 项`, en: `Told before and still open: ${rest}` }) : null,
    signature: say({ zh: `${from} · 编号 ${id}`, en: `${from} · No. ${id}` }),
  };
}

/** What leads to the page of all of it. */
export function wholePage({ language }: Digest): string {
  return inLanguage({ zh: '看全部', en: 'See all' }, language);
}
