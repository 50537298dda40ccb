import { dayOf } from '../../model/moment.ts';
import type { Day } from '../../model/month.ts';
import type { Meeting } from '../../model/records/meeting.ts';
import type { ScorecardResult } from '../../model/results.ts';
import type { Entry } from '../../model/workspace.ts';
import { meetingsHeld } from '../../track/index.ts';
import type { Issue } from '../bulletin/issue.ts';
import { line, type Line } from '../bulletin/line.ts';
import type { BulletinItem, BulletinPart, BulletinSection } from '../bulletin/types.ts';
import { tell } from '../bulletin/wording.ts';
import type { Context } from '../context.ts';
import { rankedBelow } from '../movers.ts';
import { caseFacts } from './case.ts';
import { meetingLink, openDecisions } from './decisions.ts';
import { openOrders } from './pack-accounts.ts';
import { decisionItem, orderItem, taskItem } from './pack-items.ts';
import { missedItems, missedTable, unitsTable } from './unit-tables.ts';

/**
 * The pack of a coordination meeting: the case as it was reported, how the units stood where it happened, and what those who
 * come had already been asked to do. `issue` is of the last month before the meeting, as of its day.
 */
export function caseSections(meeting: Entry<'meeting'>, issue: Issue): BulletinSection[] {
  const { say } = issue.context;
  const results = unitResults(meeting.value, issue);
  return [
    { heading: say({ zh: '事件', en: 'The case' }), parts: [factsPart(meeting.value, issue.context)] },
    {
      heading: say({ zh: '发生单位上月的情况', en: 'The units in the month before' }),
      parts: [{ heading: '', table: unitsTable(results, issue) }],
    },
    {
      heading: say({ zh: '发生单位未达标的指标', en: 'What the units miss' }),
      parts: results.map((result) => missedPart(result, issue)),
    },
    {
      heading: say({ zh: '已经布置、还没有办完的', en: 'Asked for already and not done' }),
      parts: [{ heading: '', items: openItems(meeting.value, results, issue) }],
    },
    {
      heading: say({ zh: '以前的事件', en: 'Earlier cases' }),
      parts: [{ heading: '', items: earlierCases(meeting, issue) }],
    },
  ];
}

/** What was known before the meeting: what it found is in its minutes. */
function factsPart({ held, case: found }: Meeting, context: Context): BulletinPart {
  const facts = found ? caseFacts(found, dayOf(held), context).filter(({ isFinding }) => !isFinding) : [];
  return {
    heading: '',
    paragraphs: facts.map(({ label, text }) => [context.say({ zh: `${label}：${text}`, en: `${label}: ${text}` })]),
  };
}

/** Where it happened; without such a unit, the units that were called. */
function unitsOf({ case: found, units = [] }: Meeting): readonly string[] {
  return found?.unit === undefined ? units : [found.unit];
}

function unitResults(meeting: Meeting, { month, context }: Issue): ScorecardResult[] {
  const units = unitsOf(meeting);
  return rankedBelow(month, context).filter(({ unit }) => units.includes(unit));
}

function missedPart(result: ScorecardResult, issue: Issue): BulletinPart {
  const { context } = issue;
  const name = context.names.unit(result.unit, result.month);
  const caption = context.say({ zh: `${name}未达标的指标`, en: `${name}: below the floor` });
  const table = missedTable(result, issue, caption);
  return { heading: name, ...(table.rows.length > 0 && { table }) };
}

/** Of the departments that come: late tasks that are to mend what the units miss, orders, decisions of earlier meetings. */
function openItems(meeting: Meeting, results: readonly ScorecardResult[], issue: Issue): BulletinItem[] {
  const { context, asOf, tasks } = issue;
  const missed = new Set(results.flatMap((each) => missedItems(each, issue).map(({ value }) => value.indicator)));
  const mends = (task: string) =>
    context.workspace.records.task.get(task)?.value.indicators?.some((id) => missed.has(id));
  const isHere = (department: string) => meeting.attended.includes(department);
  const late = tasks.filter(({ task, state }) => (state === 'overdue' || state === 'behind') && mends(task));
  // What this meeting decides itself is not yet known to it.
  const before = openDecisions(context, asOf).filter(
    (state) => isHere(state.owner) && isBefore(state.meeting, meeting, context),
  );
  return [
    ...late.map((state) => taskItem(state, issue)),
    ...openOrders(issue)
      .filter(({ to }) => isHere(to))
      .map((order) => orderItem(order, issue)),
    ...before.map((state) => decisionItem(state, context)),
  ];
}

function isBefore(other: string, { held }: Meeting, { workspace }: Context): boolean {
  return (workspace.records.meeting.get(other)?.value.held ?? '') < held;
}

/** Cases of the same kind of meeting at the same units, the latest first: what happened, and when it was solved. */
function earlierCases({ value: meeting }: Entry<'meeting'>, { context, asOf }: Issue): BulletinItem[] {
  const units = unitsOf(meeting);
  return meetingsHeld(context.workspace, asOf)
    .filter(({ value }) => value.case !== undefined && value.kind === meeting.kind && value.held < meeting.held)
    .filter(({ value }) => unitsOf(value).some((unit) => units.includes(unit)))
    .toReversed()
    .map(({ id, value }) => ({ head: [], text: [caseSentence(id, value, asOf, context)] }));
}

function caseSentence(id: string, { case: found }: Meeting, asOf: Day, context: Context): Line {
  const solved = found?.solved !== undefined && dayOf(found.solved) <= asOf ? dayOf(found.solved) : undefined;
  return tell(context, {
    zh: line`${found?.name ?? ''}（${meetingLink(id, context)}）：${solved === undefined ? '还没有解决' : `${solved} 解决`}。`,
    en: line`${found?.name ?? ''} (${meetingLink(id, context)}): ${solved === undefined ? 'not solved' : `solved on ${solved}`}.`,
  });
}
