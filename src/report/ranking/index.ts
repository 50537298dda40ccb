import type { Month } from '../../model/month.ts';
import type { Context } from '../context.ts';
import type { Link } from '../links.ts';
import { unitAbove } from '../scorecard/subjects.ts';
import { typeCount } from '../unit-types.ts';
import { comparedCards, rankingPath, type ComparedCard } from './cards.ts';
import { courseOf } from './course.ts';
import { moversText, rankingFinding } from './finding.ts';
import { rowsOf } from './rows.ts';
import type { RankingBlock, RankingGroup, RankingPage, RankingRow } from './types.ts';
import { isPlaced, unplacedOf } from './unplaced.ts';

export type { RankCourse, RankingBlock, RankingGroup, RankingPage, RankingRow, Unplaced } from './types.ts';
export { rankingPath } from './cards.ts';

/** From how many rows on a ranking is too long for one look, and how many of each end are then shown first. */
const LONG = 20;
const ENDS = 5;

/** Everybody who is compared in a month, by card; undefined where there is nobody. */
export function rankingPage(month: Month, context: Context): RankingPage | undefined {
  const cards = comparedCards(month, context);
  const blocks = cards.map((card, i) => blockOf(card, month, i === 0, context));
  const [first] = blocks;
  if (!first) return undefined;
  const { format, months, say } = context;
  const name = format.month(month);
  const at = months.indexOf(month);
  const previous = neighbour(months[at - 1], context);
  const next = neighbour(months[at + 1], context);
  return {
    month,
    title: say({ zh: `${name}排名`, en: `Rankings, ${name}` }),
    finding: first.finding,
    blocks,
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

function neighbour(month: Month | undefined, context: Context): Link | undefined {
  const path = month === undefined ? undefined : rankingPath(month, context);
  return month === undefined || path === undefined ? undefined : { name: context.format.month(month), path };
}

function blockOf(compared: ComparedCard, month: Month, isFirst: boolean, context: Context): RankingBlock {
  const { id, card, results } = compared;
  const isRanked = card.ranked !== false;
  const placed = results.filter((result) => isPlaced(result, isRanked));
  const rows = rowsOf(placed, context);
  // Where all belong to the same unit it says nothing.
  const hasParents = new Set(rows.map(({ parent }) => parent)).size > 1;
  const heading = headingOf(compared, context);
  const movers = isRanked ? moversText(placed, context) : undefined;
  const course = isFirst && isRanked ? courseOf(placed, heading, month, context) : undefined;
  const stars = rows.find((row) => row.stars)?.stars;
  return {
    id,
    heading,
    card: card.name,
    finding: rankingFinding(placed, isRanked, context),
    ...(movers !== undefined && { movers }),
    isRanked,
    hasParents,
    rows,
    unplaced: unplacedOf(compared, month, context),
    ...(stars && { quarter: { name: stars.quarter, final: stars.final, path: stars.path } }),
    ...(rows.length >= LONG && {
      long: {
        first: rows.slice(0, ENDS),
        last: rows.slice(-ENDS),
        groups: hasParents ? groupsOf(rows, month, context) : [],
      },
    }),
    ...(course && { course }),
  };
}

/** Who is compared, and how many they are. */
function headingOf({ card, results }: ComparedCard, context: Context): string {
  const { say, workspace } = context;
  const count = results.length;
  if (card.subjects.kind === 'departments') return say({ zh: `${count} 个部门`, en: `${count} departments` });
  const types = new Set(results.map(({ unit }) => workspace.records.unit.get(unit)?.value.type));
  const [type] = types;
  if (types.size !== 1 || type === undefined) return say({ zh: `${count} 个单位`, en: `${count} units` });
  return typeCount(type, count, context);
}

/** Rows by the unit they belong to, units in the order of the records. */
function groupsOf(rows: readonly RankingRow[], month: Month, context: Context): RankingGroup[] {
  const byParent = Map.groupBy(rows, ({ id }) => unitAbove(id, month, context));
  return [...context.workspace.records.unit.keys()].flatMap((unit) => {
    const below = byParent.get(unit);
    return below ? [{ name: context.names.unit(unit, month), rows: below }] : [];
  });
}
