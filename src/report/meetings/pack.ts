import { dayOf } from '../../model/moment.ts';
import { addMonths, type Month } from '../../model/month.ts';
import { meetingsHeld, plannedDay } from '../../track/index.ts';
import { issueAt, issueOf } from '../bulletin/issue.ts';
import { numbered } from '../bulletin/numbering.ts';
import type { Context } from '../context.ts';
import type { Link } from '../links.ts';
import { onceFor } from '../once.ts';
import { paths, type PackName } from '../paths.ts';
import { branchSections } from './bulletin-pack.ts';
import { caseSections } from './case-pack.ts';
import { meetingLink } from './decisions.ts';
import { jointSections } from './joint-pack.ts';
import { monthBefore, packKinds, packMonths } from './pack-addresses.ts';
import type { Fact, Pack } from './types.ts';

const SECTIONS = { joint: jointSections, bulletin: branchSections } as const satisfies Readonly<
  Record<PackName, unknown>
>;

const once = onceFor<Context, readonly Pack[]>();

/** All packs: of months, then of the cases of meetings. */
export function packs(context: Context): readonly Pack[] {
  return once(context, '', () => {
    const monthly = packMonths(context).flatMap((month) =>
      [...packKinds(context).keys()].flatMap((pack) => monthPack(month, pack, context) ?? []),
    );
    const cases = [...context.workspace.records.meeting.keys()].flatMap((id) => casePack(id, context) ?? []);
    return [...monthly, ...cases];
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

/** What a coordination meeting is given of its case; undefined for a meeting without one, and before there are figures. */
export function casePack(id: string, context: Context): Pack | undefined {
  const entry = meetingsHeld(context.workspace, context.asOf).find((each) => each.id === id);
  const kind = context.workspace.records['meeting-kind'].get(entry?.value.kind ?? '')?.value;
  const month = entry?.value.case && monthBefore(entry.value.held, context);
  const issue = entry && month !== undefined ? issueAt(month, dayOf(entry.value.held), context) : undefined;
  if (!entry || !kind || !issue) return undefined;
  const { say } = context;
  const { held, chair, case: found } = entry.value;
  return {
    path: paths.casePack(id),
    month: issue.month,
    title: say({
      zh: `${kind.name}议程材料：${found?.name ?? ''}`,
      en: `${kind.name}: pack on “${found?.name ?? ''}”`,
    }),
    note: noteOf(issue.asOf, context),
    facts: [
      { label: say({ zh: '会期', en: 'Date' }), text: held },
      { label: say({ zh: '主持', en: 'Chair' }), text: chair },
      ...hostFacts(kind, context),
    ],
    agenda: kind.agenda,
    sections: numbered(caseSections(entry, issue), context),
    minutes: meetingLink(id, context),
    hostId: kind.host,
    isLatest: true,
  };
}

function noteOf(day: string, { say }: Context): string {
  return say({
    zh: `由手册按 ${day} 的数据、任务和议定事项生成。`,
    en: `Made by the handbook from figures, tasks and decisions as of ${day}.`,
  });
}

/** Who prepares it, and for whom. */
function hostFacts(
  { host, participants }: { readonly host: string; readonly participants: readonly string[] },
  { say, format, names }: Context,
): Fact[] {
  return [
    { label: say({ zh: '承办', en: 'Prepared by' }), text: names.of('department', host) },
    { label: say({ zh: '参加', en: 'Participants' }), text: format.list(participants) },
  ];
}

/** The minutes of the meeting that dealt with a month, once it was held. */
function minutesOf(kind: string, month: Month, context: Context): Link | undefined {
  const held = meetingsHeld(context.workspace, context.asOf).find(
    ({ value }) => value.kind === kind && value.month === month,
  );
  return held && meetingLink(held.id, context);
}
