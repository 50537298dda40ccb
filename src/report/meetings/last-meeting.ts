import type { Issue } from '../bulletin/issue.ts';
import { line, type Line } from '../bulletin/line.ts';
import { tell, when } from '../bulletin/wording.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { decisionsAt, meetingLink } from './decisions.ts';

/** How the last meeting of a kind came out: how many of its decisions are done; nothing before the first that took any. */
export function lastMeeting(kind: string, { context, asOf }: Issue): Line[] {
  const states = decisionsAt(context, asOf).filter(({ meeting }) => kindOf(meeting, context) === kind);
  const last = states.at(-1)?.meeting;
  const all = states.filter(({ meeting }) => meeting === last);
  const done = all.filter(({ state }) => state === 'done').length;
  return when(last !== undefined, () =>
    tell(context, {
      zh: line`${meetingLink(last ?? '', context)}议定 ${all.length} 项，已办结 ${done} 项。`,
      en: line`${meetingLink(last ?? '', context)}: ${counted(all.length, 'decision')}, ${done} done.`,
    }),
  );
}

/** The kind of a meeting; undefined for one that is not on record. */
export function kindOf(meeting: string, { workspace }: Context): string | undefined {
  return workspace.records.meeting.get(meeting)?.value.kind;
}
