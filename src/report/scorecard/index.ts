import { lineColumn } from '../../model/source.ts';
import type { Month } from '../../model/month.ts';
import type { ScorecardResult } from '../../model/results.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import { scoreChanges } from '../change.ts';
import { computationOf } from '../computed/index.ts';
import { contestedScore } from '../appeals/marks.ts';
import type { Context } from '../context.ts';
import { heatTable } from '../heat-table.ts';
import { historyPath } from '../history/subjects.ts';
import { importancePath } from '../importance/index.ts';
import { shownStatus, SPARK_MONTHS, tallyOf, type Spark, type Tally } from '../indicators.ts';
import type { Link } from '../links.ts';
import { paths } from '../paths.ts';
import { onceFor } from '../once.ts';
import { placeInRanking } from '../ranking/cards.ts';
import { starsOf } from '../rating.ts';
import { dueLines } from '../supervision/index.ts';
import { taskLine, type TaskLine } from '../tasks.ts';
import { adjustmentsOf } from './adjustments.ts';
import { attentionOf } from './attention.ts';
import { briefPath } from './brief-path.ts';
import { commentaryOn } from './commentary.ts';
import { findingOf } from './finding.ts';
import { lossesOf } from './losses.ts';
import { movedOf } from './moved.ts';
import { departmentRankings, gradeText, rankingAround, rankingsBelow } from './rankings.ts';
import { sectionsOf } from './rows.ts';
import { cardLink, cardOf, cardPath, companyIn, hasPage, isDepartmentCard, type Subject } from './subjects.ts';
import type { Ranking, ScorecardPage } from './types.ts';
import { whyOf } from './why.ts';

export type { AdjustmentBlock, AdjustmentRow } from './adjustments.ts';
export type { Attention, ItemRow, Ranking, ScorecardPage, SectionBlock, Standing } from './types.ts';
export { departmentStanding } from './rankings.ts';
export { cardsWithPages, companyIn, isDepartmentCard, type Subject } from './subjects.ts';

/** A month's scorecard of a unit or department; undefined where no card scores it in that month. */
export function scorecardPage(subject: Subject, month: Month, context: Context): ScorecardPage | undefined {
  const result = cardOf(subject, month, context);
  if (!result) return undefined;
  const { format } = context;
  const card = context.workspace.records.scorecard.get(result.scorecard)?.value;
  const link = cardLink(result, context);
  const attention = attentionOf(result, context);
  const commentary = commentaryOn(subject, month, context);
  const moved = movedOf(result, context);
  const tasks = tasksOf(subject, month, context);
  const computation = computationOf(result, context);
  const contested = contestedScore(result, context);
  const stars = starsOf(result, context);
  const rankingPath = placeInRanking(result, context);
  const brief = briefPath(subject, month, context);
  return {
    month,
    subject: link,
    isDepartment: subject.isDepartment,
    finding: findingOf(result, link.name, context),
    card: card?.name ?? result.scorecard,
    score: format.figure(result.published, SCORE_PLACES),
    grade: gradeText(result, context),
    ...(contested && { contested }),
    ...(stars && { stars }),
    ...scoreChanges(result, format),
    rank: result.rank === null ? null : { place: result.rank, of: result.of ?? 0, moved: result.moved },
    measured: { with: result.items.filter(({ lost }) => lost !== null).length, of: result.items.length },
    history: historyOf(subject, month, context),
    tally: tallyIn(result, context),
    ...(tasks.length > 0 && { late: lateOf(tasks, context) }),
    attention: attention.first,
    moreAttention: attention.more,
    sections: sectionsOf(result, context),
    adjustments: adjustmentsOf(result, context),
    ...lossesOf(result, context),
    ...(moved && { moved }),
    why: whyOf(result, context),
    ...(computation && { computation }),
    ...(commentary && { commentary }),
    rankings: rankingsFor(result, context),
    historyPath: historyPath(subject),
    ...(link.path === paths.month(month) && { bulletinPath: paths.bulletin(month) }),
    ...(rankingPath !== undefined && { rankingPath }),
    ...(brief !== undefined && { briefPath: brief }),
    ...acrossUnits(subject, month, context),
    tasks,
    ...neighbours(subject, month, context),
    sources: sourcesOf(result, context),
  };
}

function companyIs(month: Month, context: Context): Subject {
  return { id: companyIn(month, context) ?? '', isDepartment: false };
}

const companyOnce = onceFor<Context, ScorecardPage | undefined>();

/** The company's scorecard of a month, which several pages show; undefined where no card scores it. */
export function companyPage(month: Month, context: Context): ScorecardPage | undefined {
  return companyOnce(context, month, () => scorecardPage(companyIs(month, context), month, context));
}

/** Whether the company has a scorecard in a month, without making its page. */
export function hasCompanyPage(month: Month, context: Context): boolean {
  return cardOf(companyIs(month, context), month, context) !== undefined;
}

/** Scores of the months up to this one, as a line. */
function historyOf(subject: Subject, month: Month, context: Context): Spark {
  const until = context.months.indexOf(month) + 1;
  const months = context.months.slice(Math.max(0, until - SPARK_MONTHS), until);
  const values = months.map((each) => cardOf(subject, each, context)?.published ?? null);
  return { values, targets: [], preliminary: false };
}

function rankingsFor(result: ScorecardResult, context: Context): Ranking[] {
  if (isDepartmentCard(result.scorecard, context)) return [];
  const below = rankingsBelow(result.unit, result.month, context);
  const isCompany = result.unit === companyIn(result.month, context);
  const around = isCompany ? departmentRankings(result.month, context) : rankingAround(result, context);
  return [...below, ...around];
}

/** What the company's card alone has: its units compared and, for the latest month, the way to what to fix first. */
function acrossUnits(subject: Subject, month: Month, context: Context): Pick<ScorecardPage, 'heat' | 'importancePath'> {
  if (subject.isDepartment || subject.id !== companyIn(month, context)) return {};
  const heat = heatTable(month, context);
  const importance = month === context.latest ? importancePath(context) : undefined;
  return { ...(heat && { heat }), ...(importance !== undefined && { importancePath: importance }) };
}

/** How the indicators of a card stand, each counted once. */
function tallyIn({ items, month }: ScorecardResult, { scores }: Context): Tally {
  const units = new Map(items.map(({ indicator, unit }) => [indicator ?? '', unit ?? '']));
  units.delete('');
  return tallyOf([...units].map(([indicator, unit]) => shownStatus(scores.value(unit, indicator, month))));
}

/** How many tasks are late, and how many supervision orders about them wait for a signature. */
function lateOf(tasks: readonly TaskLine[], context: Context): NonNullable<ScorecardPage['late']> {
  const own = new Set(tasks.map(({ path }) => path));
  const toSign = dueLines(context).filter(({ task }) => own.has(task.path));
  return { overdue: tasks.filter(({ state }) => state === 'overdue').length, ordersDue: toSign.length };
}

/** A department's own tasks, or all of them on the company's card; only where the page is of the latest month. */
function tasksOf(subject: Subject, month: Month, context: Context): TaskLine[] {
  if (month !== context.latest) return [];
  if (!subject.isDepartment && subject.id !== companyIn(month, context)) return [];
  return context.tasks
    .filter(({ owner }) => !subject.isDepartment || owner === subject.id)
    .map((state) => taskLine(state, context));
}

function neighbours(subject: Subject, month: Month, context: Context): { previous?: Link; next?: Link } {
  const at = context.months.indexOf(month);
  const link = (other: Month | undefined): Link | undefined => {
    const result = other === undefined ? undefined : cardOf(subject, other, context);
    if (!result || !hasPage(result, context)) return undefined;
    return { name: context.format.month(result.month), path: cardPath(result, context) };
  };
  const previous = link(context.months[at - 1]);
  const next = link(context.months[at + 1]);
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** The card's definition and the files of the month's figures. */
function sourcesOf(result: ScorecardResult, context: Context): { path: string; line: number }[] {
  const card = context.workspace.records.scorecard.get(result.scorecard);
  const definition = card ? [{ path: card.file.path, line: lineColumn(card.file, 0).line }] : [];
  const figures = context.workspace.measurementFiles
    .filter(({ month }) => month === result.month)
    .map(({ file }) => ({ path: file.path, line: 1 }));
  return [...definition, ...figures];
}
