import { isLate } from '../../model/moment.ts';
import type { Day } from '../../model/month.ts';
import { nextPhases, trackRoadmap, type PhaseStanding } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { onceFor } from '../once.ts';
import { paths } from '../paths.ts';
import { embeddingPart } from './embedding.ts';
import { phaseLine } from './phases.ts';
import type { PhaseLine, RoadmapPage, YearLine } from './types.ts';
import { unitRows, unitText } from './units.ts';

export type * from './types.ts';
export { embeddingPart } from './embedding.ts';
export { stateWord } from './units.ts';

const pages = onceFor<Context, RoadmapPage | undefined>();

/** The roadmap as it stands at the as-of date; undefined where there is none. */
export function roadmapPage(context: Context): RoadmapPage | undefined {
  return pages(context, 'page', () => pageOf(context));
}

/** Where roadmap and embedding are shown; nothing where there is neither. */
export function roadmapPath(context: Context): string | undefined {
  return roadmapPage(context) || embeddingPart(context) ? paths.roadmap : undefined;
}

function pageOf(context: Context): RoadmapPage | undefined {
  const entry = context.workspace.records.roadmap.get('roadmap');
  const standings = trackRoadmap(context.workspace, context.asOf);
  const [first] = entry?.value.years ?? [];
  const last = standings.at(-1);
  if (!entry || !first || !last) return undefined;
  const lines = standings.map((standing) => phaseLine(standing, startOf(standing, standings), context));
  const lineOf = ({ phase }: PhaseStanding) => lines.find(({ id }) => id === phase.id);
  const next = nextPhases(standings).flatMap((standing) => lineOf(standing) ?? []);
  return {
    finding: findingOf(standings, next, context),
    name: entry.value.name,
    years: entry.value.years.map(({ year, name, goal }): YearLine => ({
      ...{ year, name, goal },
      place: placeOf(year, context),
      phases: lines.filter((line) => line.year === year),
    })),
    from: `${first.year}-01-01`,
    to: `${last.year}-12-31`,
    timelineFinding: timelineText(standings, context),
    next,
    unitFinding: unitText(standings, context),
    units: unitRows(standings, context),
    source: entry.file.path,
  };
}

/** When the phase before it was due, those due on the same day left aside, or the year began. */
function startOf({ year, phase }: PhaseStanding, standings: readonly PhaseStanding[]): Day {
  const before = standings.findLast((other) => other.year === year && other.phase.due < phase.due);
  return before?.phase.due ?? `${year}-01-01`;
}

function placeOf(year: number, { asOf }: Context): YearLine['place'] {
  const now = Number(asOf.slice(0, 4));
  return year < now ? 'past' : year === now ? 'now' : 'to-come';
}

/** What is overdue, and what comes next. */
function findingOf(
  standings: readonly PhaseStanding[],
  next: readonly PhaseLine[],
  { asOf, say, format }: Context,
): string {
  const late = next.filter((line) => line.late);
  const [coming] = next.filter((line) => !line.late);
  const due = standings.filter(({ phase }) => isLate(phase.due, asOf));
  const [zh, en] = coming
    ? [`；下一个时限 ${coming.due}：${coming.name}`, `; due next, on ${coming.due}: ${coming.name}`]
    : ['', ''];
  if (late.length === 0) {
    return say({
      zh: `到期的 ${due.length} 个阶段全部完成${zh}`,
      en: `All ${counted(due.length, 'phase')} that were due are finished${en}`,
    });
  }
  const names = format.list(late.map(({ name, finished }) => `${name} ${finished}`));
  return say({
    zh: `${late.length} 个阶段逾期：${names}${zh}`,
    en: `${counted(late.length, 'phase')} overdue: ${names}${en}`,
  });
}

function timelineText(standings: readonly PhaseStanding[], { say }: Context): string {
  const finished = standings.filter(({ units, finished: done }) => done === units.length).length;
  return say({
    zh: `${standings.length} 个阶段，${finished} 个全部单位完成`,
    en: `${finished} of ${counted(standings.length, 'phase')} finished by every unit`,
  });
}
