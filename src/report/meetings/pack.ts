import { addMonths, type Month } from '../../model/month.ts';
import { meetingsHeld, plannedDay } from '../../track/index.ts';
import { issueOf } from '../bulletin/issue.ts';
import { numbered } from '../bulletin/numbering.ts';
import type { Context } from '../context.ts';
import type { Link } from '../links.ts';
import { onceFor } from '../once.ts';
import { paths, type PackName } from '../paths.ts';
import { branchSections } from './bulletin-pack.ts';
import { meetingLink } from './decisions.ts';
import { jointSections } from './joint-pack.ts';
import { packKinds, packMonths } from './pack-addresses.ts';
import { hostFacts, noteOf } from './pack-frame.ts';
import { casePack, massPack } from './pack-of-case.ts';
import { massesWithoutMeeting } from './case-subject.ts';
import type { Pack } from './types.ts';

const SECTIONS = { joint: jointSections, bulletin: branchSections } as const satisfies Readonly<
  Record<PackName, unknown>
>;

const once = onceFor<Context, readonly Pack[]>();

/** All packs: of months, of the cases of meetings, and of those that ask for one. */
export function packs(context: Context): readonly Pack[] {
  return once(context, '', () => {
    const monthly = packMonths(context).flatMap((month) =>
      [...packKinds(context).keys()].flatMap((pack) => monthPack(month, pack, context) ?? []),
    );
    const cases = [...context.workspace.records.meeting.keys()].flatMap((id) => casePack(id, context) ?? []);
    const masses = massesWithoutMeeting(context).flatMap((mass) => massPack(mass, context) ?? []);
    return [...monthly, ...cases, ...masses];
  });
}

/**
 * What a meeting is given of a month, made from its figures, tasks, orders and decisions: of the latest month as they stand at
 * the as-of date, of earlier ones as they stood at their end. Undefined for a month or a meeting that has none.
 */
export function monthPack(month: Month, pack: PackName, context: Context): Pack | undefined {
  const kind = packKinds(context).get(pack);
  const months = packMonths(context);
  const issue = months.includes(month) ? issueOf(month, context) : undefined;
  if (!kind || !issue) return undefined;
  const { format, say, site } = context;
  const neighbour = (by: 1 | -1): Link | undefined => {
    const other = months[months.indexOf(month) + by];
    return other === undefined ? undefined : { name: format.month(other), path: paths.pack(other, pack) };
  };
  const [previous, next, minutes] = [neighbour(-1), neighbour(1), minutesOf(kind.id, month, context)];
  const day = plannedDay(kind.value, addMonths(month, 1), site.calendar);
  return {
    path: paths.pack(month, pack),
    month,
    title: say({
      zh: `${kind.value.name}议程材料（${format.month(month)}数据）`,
      en: `${kind.value.name}: pack on ${format.month(month)}`,
    }),
    note: noteOf(issue.asOf, context),
    facts: [
      ...(day === undefined ? [] : [{ label: say({ zh: '会期', en: 'Date' }), text: day }]),
      { label: say({ zh: '主持', en: 'Chair' }), text: kind.value.chair },
      ...hostFacts(kind.value, context),
    ],
    agenda: kind.value.agenda,
    sections: numbered(SECTIONS[pack](issue, kind.id), context),
    ...(minutes && { minutes }),
    ...(previous && { previous }),
    ...(next && { next }),
    hostId: kind.value.host,
    isLatest: month === context.latest,
  };
}

/** The minutes of the meeting that dealt with a month, once it was held. */
function minutesOf(kind: string, month: Month, context: Context): Link | undefined {
  const held = meetingsHeld(context.workspace, context.asOf).find(
    ({ value }) => value.kind === kind && value.month === month,
  );
  return held && meetingLink(held.id, context);
}
