import type { Bilingual } from '../../../src/model/diagnostic.ts';
import type { Catalogue } from '../../../src/model/workspace.ts';
import { readableText, type NotifyState, type Pending } from '../../../src/notify/index.ts';
import type { Prepared } from './consign.ts';
import type { Outcome } from './deliver.ts';

/** What a dry run shows of a channel: whom each message would go to, and what they will read. */
export function dryRunText(prepared: Prepared): Bilingual[] {
  const { channel, messages, unable } = prepared;
  const shown = messages.map((message): Bilingual => {
    const { zh, en } = sortOf(message, prepared);
    const text = readableText(channel.kind, message.body);
    return {
      zh: `── ${channel.name}（${channel.id}，${channel.kind}${zh}）\n${text}\n`,
      en: `── ${channel.name} (${channel.id}, ${channel.kind}${en})\n${text}\n`,
    };
  });
  if (!unable || messages.length === 0) return shown;
  return [
    { zh: `！${channel.id} 还发不了：${unable.zh}`, en: `! ${channel.id} cannot be sent to yet: ${unable.en}` },
    ...shown,
  ];
}

/** Whether a message is sent once more: it was, and had no answer. */
function sortOf({ id }: Pending, { digests }: Prepared): Bilingual {
  return digests.some((digest) => digest.id === id)
    ? { zh: '', en: '' }
    : { zh: '，上次没有回音，再发一次', en: ', once more: it had no answer' };
}

const WORDS: Readonly<Record<Outcome['is'], Bilingual>> = {
  sent: { zh: '✓ 已送达', en: '✓ arrived' },
  open: { zh: '… 没有回音，下次再发，编号不变', en: '… no answer, to be sent again under the same number' },
  refused: { zh: '✗ 对方不收，下次重新编写', en: '✗ refused, to be written anew next time' },
  skipped: { zh: '✗ 没有发', en: '✗ not sent' },
};

/** How a message fared, in a line. */
export function outcomeText({ message, is, tries, why }: Outcome): Bilingual {
  const { channel, title, id } = message;
  const times = tries > 1 ? { zh: `，试了 ${tries} 次`, en: `, ${tries} tries` } : { zh: '', en: '' };
  const reason = why ? { zh: `：${why.zh}`, en: `: ${why.en}` } : { zh: '', en: '' };
  return {
    zh: `${WORDS[is].zh}${times.zh}${reason.zh} ｜ ${channel} ｜ ${title} ｜ ${id}`,
    en: `${WORDS[is].en}${times.en}${reason.en} | ${channel} | ${title} | ${id}`,
  };
}

/** Messages without an answer whose channel is no more: nobody will send them again. */
export function strandedText({ channels }: NotifyState, { notices }: Catalogue): Bilingual[] {
  const known = new Set(notices.get('notices')?.value.channels.map(({ id }) => id));
  return Object.entries(channels).flatMap(([id, { pending }]) =>
    known.has(id) || pending.length === 0
      ? []
      : [
          {
            zh: `渠道 ${id} 已不在 content/notices.yaml 里，还有 ${pending.length} 条没有回音的不会再发`,
            en: `Channel ${id} is no longer in content/notices.yaml: ${pending.length} without an answer will not be sent again`,
          },
        ],
  );
}

/** Who has to wait until tomorrow. */
export function heldText({ channel, held }: Prepared): Bilingual[] {
  return held.map(({ to, count }) => ({
    zh: `${channel.id}：${to.name}今天已经发过，新的 ${count} 项明天再发`,
    en: `${channel.id}: ${to.name} has had a message today; ${count} more tomorrow`,
  }));
}
