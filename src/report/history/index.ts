import type { ScorecardResult } from '../../model/results.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import { unitAppeals } from '../appeals/index.ts';
import type { Context } from '../context.ts';
import { linkTo, type Link } from '../links.ts';
import { unitsBelow, type Subject } from '../scorecard/subjects.ts';
import { cardChanges } from './card-changes.ts';
import { factsOf } from './facts.ts';
import { courseFinding, historyFinding } from './finding.ts';
import { historyMonth, resultsOf } from './months.ts';
import { historyPath } from './subjects.ts';
import type { HistoryEvent, HistoryPage, HistoryTrend } from './types.ts';
import { unitChanges } from './unit-changes.ts';

export { historyMonth, resultsOf } from './months.ts';
export { historyPath, scoredSubjects } from './subjects.ts';
export {
  FACTS,
  type Fact,
  type HistoryEvent,
  type HistoryMonth,
  type HistoryPage,
  type HistoryTrend,
} from './types.ts';

/** All months of a subject; undefined for one that no card has ever scored. */
export function historyPage(subject: Subject, context: Context): HistoryPage | undefined {
  const results = resultsOf(subject, context);
  if (results.length === 0) return undefined;
  const { names, workspace } = context;
  const { id, isDepartment } = subject;
  const name = isDepartment ? names.of('department', id) : names.unit(id);
  const events = eventsOf(subject, results, context);
  const months = results.map((result) => historyMonth(result, context));
  const latest = months.findLast(({ figure }) => figure !== null);
  const record = isDepartment ? workspace.records.department.get(id) : workspace.records.unit.get(id);
  return {
    name,
    finding: historyFinding(subject, name, results, context),
    kind: isDepartment ? 'department' : (workspace.records.unit.get(id)?.value.type ?? 'company'),
    facts: factsOf(subject, context),
    ...(latest && { latest }),
    months: months.toReversed(),
    events,
    ...(results.length > 1 && { trend: trendOf(results, events, context) }),
    appeals: isDepartment ? [] : unitAppeals(id, context),
    below: isDepartment ? [] : belowOf(id, results, context),
    ...(isDepartment && { record: linkTo('department', id, context) }),
    ...(record && { source: record.file.path }),
  };
}

/** What changed from month to month, for the subject and for what it is judged by. A unit that was closed has its end too. */
function eventsOf(subject: Subject, results: readonly ScorecardResult[], context: Context): HistoryEvent[] {
  const { format, workspace } = context;
  const closed = subject.isDepartment ? undefined : workspace.records.unit.get(subject.id)?.value.closed;
  // The first month is what later ones are compared with.
  const months = new Map(results.slice(1).map((result) => [result.month, result]));
  const all = [...months.keys(), ...(closed !== undefined && !months.has(closed) ? [closed] : [])];
  return all.flatMap((month) => {
    const result = months.get(month);
    const texts = [
      ...(subject.isDepartment ? [] : unitChanges(subject.id, month, context)),
      ...(result ? cardChanges(result, context) : []),
    ];
    return texts.length > 0 ? [{ month, name: format.month(month), texts }] : [];
  });
}

/** Every month from the first with a result to the last, those without one as gaps; events are numbered as they are listed. */
function trendOf(results: readonly ScorecardResult[], events: readonly HistoryEvent[], context: Context): HistoryTrend {
  const { format, months, say, workspace } = context;
  const [first, last] = [results[0], results.at(-1)];
  const shown = months.filter((month) => month >= (first?.month ?? '') && month <= (last?.month ?? ''));
  const bands = workspace.records.scorecard.get(last?.scorecard ?? '')?.value.bands ?? [];
  return {
    finding: courseFinding(results, context),
    points: shown.map((month) => {
      const number = events.findIndex((event) => event.month === month) + 1;
      return {
        month: format.monthShort(month),
        year: say({ zh: `${month.slice(0, 4)}年`, en: month.slice(0, 4) }),
        value: results.find((result) => result.month === month)?.published ?? null,
        ...(number > 0 && { mark: String(number) }),
      };
    }),
    // Everybody reaches the lowest.
    levels: bands.filter(({ from }) => from > 0).map(({ grade, from }) => ({ at: from, label: `${grade} ${from}` })),
    latest: format.figure(last?.published, SCORE_PLACES),
  };
}

/** The scored units that were directly below a unit in its last month. */
function belowOf(id: string, results: readonly ScorecardResult[], context: Context): Link[] {
  const month = results.at(-1)?.month ?? '';
  return unitsBelow(id, month, context)
    .map((unit) => ({ id: unit, isDepartment: false }))
    .filter((subject) => resultsOf(subject, context).length > 0)
    .map((subject) => ({ name: context.names.unit(subject.id), path: historyPath(subject) }));
}
