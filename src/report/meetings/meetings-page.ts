import { isWithheld, type Entry } from '../../model/workspace.ts';
import { nextMeeting } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { linkTo, type Link } from '../links.ts';
import { calendarMonths } from './calendar.ts';
import { decisionLine, openDecisions } from './decisions.ts';
import { massName, massesWithoutMeeting } from './case-subject.ts';
import { packOfKind, packOfMass } from './pack-addresses.ts';
import { OPEN_GROUPS, type DecisionLine, type KindLine, type MeetingsPage, type OpenGroup } from './types.ts';

/** Which meeting comes next, and how many decisions are open: in a sentence; undefined where no kind of meeting is on record. */
export function meetingsFinding(context: Context): string | undefined {
  const kinds = kindLines(context);
  return kinds.length === 0 ? undefined : findingOf(kinds, openLines(context), context);
}

/** What comes next, which decisions are not done, and the calendar. */
export function meetingsPage(context: Context): MeetingsPage {
  const kinds = kindLines(context);
  const open = openLines(context);
  const byGroup = Map.groupBy(open, groupOf);
  const groups = OPEN_GROUPS.flatMap((group) => {
    const decisions = byGroup.get(group);
    return decisions ? [{ group, decisions }] : [];
  });
  return {
    finding: findingOf(kinds, open, context),
    kinds,
    open: groups,
    openCount: open.length,
    calendar: calendarMonths(context),
  };
}

/** Mass complaints that no meeting dealt with. */
function askedFor(context: Context): KindLine['asked'] {
  return massesWithoutMeeting(context).map((mass) => ({
    name: massName(mass, context),
    ...pathOf(packOfMass(mass, context)),
  }));
}

function pathOf(link: Link | undefined): { path?: string } {
  return link ? { path: link.path } : {};
}

/** Every kind of meeting, with the one that comes next. */
export function kindLines(context: Context): KindLine[] {
  return [...context.workspace.records['meeting-kind'].values()].map((entry) => kindLine(entry, context));
}

function openLines(context: Context): DecisionLine[] {
  return openDecisions(context).map((state) => decisionLine(state, context));
}

function groupOf({ state, late }: DecisionLine): OpenGroup {
  if (state === 'overdue') return 'no-follow-up';
  return late ? 'late' : 'in-time';
}

function findingOf(kinds: readonly KindLine[], open: readonly DecisionLine[], { say, workspace }: Context): string {
  const overdue = open.filter(({ state }) => state === 'overdue').length;
  const decisions = say({
    zh: `${open.length} 项议定事项未办结${overdue > 0 ? `，${overdue} 项逾期没有下文` : ''}`,
    en: `${counted(open.length, 'decision')} not done${overdue > 0 ? `, ${overdue} overdue that nobody follows` : ''}`,
  });
  const [first] = kinds.flatMap(({ name, next }) => (next ? [{ name, day: next.day }] : [])).sort(byDay);
  const next = first ? [say({ zh: `${first.name} ${first.day} 召开`, en: `${first.name} on ${first.day}` })] : [];
  const asked = kinds.flatMap((kind) => (kind.asked.length > 0 ? [kind] : []));
  const toCall = asked.map(({ name, asked: { length } }) =>
    say({ zh: `${length} 起群体投诉须开${name}`, en: `${counted(length, 'mass complaint')} to meet about` }),
  );
  const told = isWithheld(workspace, 'meeting') ? [] : [decisions];
  return [...next, ...toCall, ...told].join(say({ zh: '；', en: '; ' }));
}

function byDay(a: { readonly day: string }, b: { readonly day: string }): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}

function kindLine({ id, value }: Entry<'meeting-kind'>, context: Context): KindLine {
  const next = nextMeeting(context.workspace, id, context.asOf);
  const pack = packOfKind(id, context.latest, context);
  return {
    id,
    name: value.name,
    purpose: value.purpose,
    frequency: value.frequency,
    chair: value.chair,
    host: linkTo('department', value.host, context),
    ...(next && { next: { day: next.day, moved: Number(next.day.slice(8)) !== value.dayOfMonth } }),
    ...(pack && { pack }),
    asked: value.dayOfMonth === undefined ? askedFor(context) : [],
  };
}
