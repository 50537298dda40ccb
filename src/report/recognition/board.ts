import { quarterOf } from '../../model/reporting-period.ts';
import type { Scorecard } from '../../model/records/scorecard.ts';
import type { Context } from '../context.ts';
import { historyPath } from '../history/subjects.ts';
import { periodName } from '../period-name.ts';
import { rankingPath } from '../ranking/index.ts';
import { isDepartmentCard } from '../scorecard/subjects.ts';
import { typeCount, typeName } from '../unit-types.ts';
import { byParent, countsOf, parentOf } from './counts.ts';
import { criteriaOf } from './criteria.ts';
import { gained, ratedQuarters, type Rated, type RatedQuarter } from './quarters.ts';
import type { StarBand, StarBoard, StarMove, SubjectRow } from './types.ts';

/** The stars of everybody that a card rates; undefined while nobody is rated. */
export function starBoard(id: string, card: Scorecard, context: Context): StarBoard | undefined {
  const quarters = ratedQuarters(id, context);
  if (quarters.length === 0) return undefined;
  const { latest: month = '', say } = context;
  const bands = bandsOf(card, context);
  const at = quarters.findLastIndex(({ final }) => final);
  const [over, before] = [quarters[at], quarters[at - 1]];
  const ranking = rankingPath(month, context);
  const { subjects } = card;
  const who = subjects.kind === 'type' ? typeName(subjects.type, context) : card.name;
  return {
    id,
    heading: say({ zh: subjects.kind === 'type' ? `${who}星级` : who, en: `Stars of ${who}` }),
    finding: findingOf(card, over ?? quarters.at(-1), bands, over ? before : undefined, context),
    bands,
    quarters: quarters
      .map((quarter, i) => ({
        id: quarter.id,
        name: periodName(quarter.id, context),
        final: quarter.final,
        ...countsOf([...quarter.rated.values()], bands, quarters[i - 1]),
      }))
      .reverse(),
    ...(over && {
      latest: {
        name: periodName(over.id, context),
        up: movesOf(id, over, before, 1, context),
        down: movesOf(id, over, before, -1, context),
        parents: byParent(id, over, bands, before, context),
      },
    }),
    subjects: subjectsOf(id, quarters, context),
    criteria: criteriaOf(card, month, context),
    ...(ranking !== undefined && { ranking: `${ranking}#card-${id}` }),
  };
}

function bandsOf({ bands = [] }: Scorecard, { format }: Context): StarBand[] {
  return bands
    .toSorted((a, b) => b.from - a.from)
    .map(({ grade, from }, i) => ({
      grade,
      stars: bands.length - i,
      from: format.figure(from, from % 1 === 0 ? 0 : 2),
    }));
}

/** `2026年三季度：52 个服营厅中 3 个五星，比上季 16 个升星、9 个降星`. */
function findingOf(
  { subjects }: Scorecard,
  quarter: RatedQuarter | undefined,
  bands: readonly StarBand[],
  before: RatedQuarter | undefined,
  context: Context,
): string {
  const { counts, total, up, down } = countsOf([...(quarter?.rated.values() ?? [])], bands, before);
  const [best, top = 0] = [bands[0]?.grade ?? '', counts[0]];
  const all =
    subjects.kind === 'type'
      ? typeCount(subjects.type, total, context)
      : context.say({ zh: `${total} 个单位`, en: `${total} units` });
  const name = periodName(quarter?.id ?? quarterOf(context.latest ?? ''), context);
  const moved = up === null || down === null ? { zh: '', en: '' } : movedText(up, down);
  return context.say({
    zh: `${name}：${all}中 ${top} 个${best}${moved.zh}`,
    en: `${name}: ${top} of ${all} with ${best.charAt(0).toLowerCase()}${best.slice(1)}${moved.en}`,
  });
}

function movedText(up: number, down: number): { zh: string; en: string } {
  if (up + down === 0) return { zh: '，星级都没有变', en: ', none moved' };
  const moved = [
    ...(up > 0 ? [{ zh: `${up} 个升星`, en: `${up} up` }] : []),
    ...(down > 0 ? [{ zh: `${down} 个降星`, en: `${down} down` }] : []),
  ];
  const [zh, en] = [moved.map((each) => each.zh).join('、'), moved.map((each) => each.en).join(' and ')];
  return { zh: `，比上季 ${zh}`, en: `, ${en} on the quarter before` };
}

/** Those that rose (1) or fell (-1), the furthest first, then by score. */
function movesOf(
  card: string,
  quarter: RatedQuarter,
  before: RatedQuarter | undefined,
  direction: 1 | -1,
  context: Context,
): StarMove[] {
  const moved = [...quarter.rated.values()].flatMap((now) => {
    const by = (gained(now, before) ?? 0) * direction;
    const then = before?.rated.get(now.unit);
    return by > 0 && then ? [{ now, then, by }] : [];
  });
  return moved
    .sort((a, b) => b.by - a.by || b.now.score - a.now.score)
    .map(({ now, then }) => ({
      ...subjectLink(card, now, quarter.month, context),
      before: then.stars,
      now: now.stars,
    }));
}

function subjectLink(card: string, { unit }: Pick<Rated, 'unit'>, month: string, context: Context) {
  const parent = parentOf(card, unit, month, context);
  return {
    name: context.names.subject(card, unit, month),
    path: historyPath({ id: unit, isDepartment: isDepartmentCard(card, context) }),
    ...(parent !== undefined && { parent: context.names.unit(parent, month) }),
  };
}

function subjectsOf(card: string, quarters: readonly RatedQuarter[], context: Context): SubjectRow[] {
  const last = new Map(quarters.flatMap(({ month, rated }) => [...rated.keys()].map((unit) => [unit, month] as const)));
  const order = [...context.workspace.records.unit.keys()];
  return [...last]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([unit, month]) => ({
      ...subjectLink(card, { unit }, month, context),
      ratings: quarters.map(({ rated }) => rated.get(unit)?.stars),
    }));
}
