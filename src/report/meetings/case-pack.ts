import { unitWay } from '../../model/complaint-counts.ts';
import type { ScorecardResult } from '../../model/results.ts';
import type { Issue } from '../bulletin/issue.ts';
import { line } from '../bulletin/line.ts';
import type { BulletinItem, BulletinPart, BulletinSection } from '../bulletin/types.ts';
import { tell } from '../bulletin/wording.ts';
import type { Context } from '../context.ts';
import { rankedBelow } from '../movers.ts';
import { complaintsTable } from './case-complaints.ts';
import { casesBefore, type CaseBefore, type CaseSubject } from './case-subject.ts';
import { meetingLink, openDecisions } from './decisions.ts';
import { openOrders } from './pack-accounts.ts';
import { decisionItem, orderItem, taskItem } from './pack-items.ts';
import { missedItems, missedTable, unitsTable } from './unit-tables.ts';

/**
 * The pack of a coordination meeting: the case as it was reported, its complaints, how the units stood where it happened, and
 * what those who have to do with it had already been asked to do. `issue` is of the last month that the meeting knows.
 */
export function caseSections(subject: CaseSubject, issue: Issue): BulletinSection[] {
  const { context, asOf } = issue;
  const { say } = context;
  const results = unitResults(subject, issue);
  const complaints = complaintsTable(subject, issue);
  return [
    { heading: say({ zh: '事件', en: 'The case' }), parts: [factsPart(subject, context)] },
    { heading: say({ zh: '投诉走势', en: 'Complaints' }), parts: [{ heading: '', table: complaints }] },
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
      parts: [{ heading: '', items: openItems(subject, results, issue) }],
    },
    {
      heading: say({ zh: '以前的事件', en: 'Earlier cases' }),
      parts: [{ heading: '', items: casesBefore(subject, asOf, context).map((each) => caseItem(each, context)) }],
    },
  ];
}

function factsPart({ facts }: CaseSubject, { say }: Context): BulletinPart {
  return {
    heading: '',
    paragraphs: facts.map(({ label, text }) => [say({ zh: `${label}：${text}`, en: `${label}: ${text}` })]),
  };
}

/** Cards of the units that are ranked: of the branch where it happened in a hall. */
function unitResults({ units }: CaseSubject, { month, context }: Issue): ScorecardResult[] {
  const ways = new Set(units.flatMap((unit) => unitWay(context.workspace, unit, month)));
  return rankedBelow(month, context).filter(({ unit }) => ways.has(unit));
}

function missedPart(result: ScorecardResult, issue: Issue): BulletinPart {
  const { context } = issue;
  const name = context.names.unit(result.unit, result.month);
  const caption = context.say({ zh: `${name}未达标的指标`, en: `${name}: below the floor` });
  const table = missedTable(result, issue, caption);
  return { heading: name, ...(table.rows.length > 0 && { table }) };
}

/** Late tasks against the case or against what its units miss; orders and decisions of the departments it has to do with. */
function openItems(subject: CaseSubject, results: readonly ScorecardResult[], issue: Issue): BulletinItem[] {
  const { context, asOf, tasks } = issue;
  const { departments, held } = subject;
  const missed = new Set(results.flatMap((each) => missedItems(each, issue).map(({ value }) => value.indicator)));
  const mends = (task: string) =>
    subject.tasks.includes(task) ||
    context.workspace.records.task.get(task)?.value.indicators?.some((id) => missed.has(id));
  const late = tasks.filter(({ task, state }) => (state === 'overdue' || state === 'behind') && mends(task));
  // What this meeting decides itself is not yet known to it.
  const isBefore = (meeting: string) =>
    held === undefined || (context.workspace.records.meeting.get(meeting)?.value.held ?? '') < held;
  const decisions = openDecisions(context, asOf).filter(
    ({ owner, meeting }) => departments.includes(owner) && isBefore(meeting),
  );
  return [
    ...late.map((state) => taskItem(state, issue)),
    ...openOrders(issue)
      .filter(({ to }) => departments.includes(to))
      .map((order) => orderItem(order, issue)),
    ...decisions.map((state) => decisionItem(state, context)),
  ];
}

function caseItem({ meeting, name, solved }: CaseBefore, context: Context): BulletinItem {
  const link = meetingLink(meeting, context);
  return {
    head: [],
    text: [
      tell(context, {
        zh: line`${name}（${link}）：${solved === undefined ? '还没有解决' : `${solved} 解决`}。`,
        en: line`${name} (${link}): ${solved === undefined ? 'not solved' : `solved on ${solved}`}.`,
      }),
    ],
  };
}
