import { zoneOf } from '../../model/as-of.ts';
import { hasTime, type Moment } from '../../model/moment.ts';
import type { Context } from '../../report/context.ts';
import { paths } from '../../report/paths.ts';
import { dueLines, orderLines } from '../../report/supervision/index.ts';
import { instantOf, midnightOf } from '../calendars/instant.ts';
import type { FeedEntry } from './atom.ts';

/** Supervision orders that are due and not issued, and those issued; the newest first. */
export function orderEntries(context: Context, address: (path: string) => string): FeedEntry[] {
  const { say, language, site } = context;
  const at = (moment: Moment) => (hasTime(moment) ? instantOf(moment, zoneOf(site)) : midnightOf(moment));
  const due = dueLines(context).map((line): FeedEntry => ({
    name: `order due ${language} ${line.taskId} ${line.levelName}`,
    title: say({
      zh: `${line.levelName}应发未发：${line.task.name}`,
      en: `${line.levelName} due, not issued: ${line.task.name}`,
    }),
    updated: at(line.at),
    page: address(line.draft),
    text: [
      line.owner.name,
      line.overdue,
      say({ zh: `签发：${line.signer}`, en: `To be signed by ${line.signer}` }),
    ].join('\n'),
  }));
  const issued = orderLines(context).map((line): FeedEntry => ({
    name: `order ${language} ${line.id}`,
    title: `${line.link.name} · ${line.levelName} · ${line.task?.name ?? line.subject}`,
    updated: at(line.issued),
    page: address(paths.order(line.id)),
    text: [
      line.to.name,
      `${line.word}${line.note && say({ zh: `：${line.note}`, en: `: ${line.note}` })}`,
      say({ zh: `回复时限：${line.replyBy}`, en: `Reply by ${line.replyBy}` }),
    ].join('\n'),
  }));
  return [...due, ...issued].sort((a, b) => b.updated.getTime() - a.updated.getTime() || (a.name < b.name ? 1 : -1));
}
