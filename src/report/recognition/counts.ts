import { quotientHalfUp, sumExact } from '../../model/decimal.ts';
import type { Context } from '../context.ts';
import { historyPath } from '../history/subjects.ts';
import { isDepartmentCard, unitAbove } from '../scorecard/subjects.ts';
import { gained, type Rated, type RatedQuarter } from './quarters.ts';
import type { ParentRow, StarBand, StarCounts } from './types.ts';

/** How many have each grade, and how many moved since the quarter before. */
export function countsOf(
  rated: readonly Rated[],
  bands: readonly StarBand[],
  before: RatedQuarter | undefined,
): StarCounts {
  const moves = rated.flatMap((each) => gained(each, before) ?? []);
  return {
    counts: bands.map((band) => rated.filter(({ stars }) => stars.count === band.stars).length),
    total: rated.length,
    up: before ? moves.filter((by) => by > 0).length : null,
    down: before ? moves.filter((by) => by < 0).length : null,
  };
}

/** The unit above a subject of a card in a month. */
export function parentOf(card: string, unit: string, month: string, context: Context): string | undefined {
  return isDepartmentCard(card, context) ? undefined : unitAbove(unit, month, context);
}

/** Subjects by the unit they belong to, the highest mean of stars first; empty where all belong to one. */
export function byParent(
  card: string,
  quarter: RatedQuarter,
  bands: readonly StarBand[],
  before: RatedQuarter | undefined,
  context: Context,
): ParentRow[] {
  const { month, rated } = quarter;
  const groups = Map.groupBy(rated.values(), ({ unit }) => parentOf(card, unit, month, context));
  const rows = [...groups].flatMap(([parent, subjects]) => {
    if (parent === undefined) return [];
    const sum = sumExact(subjects.map(({ stars }) => stars.count));
    const row: ParentRow = {
      name: context.names.unit(parent, month),
      path: historyPath({ id: parent, isDepartment: false }),
      ...countsOf(subjects, bands, before),
      mean: context.format.figure(quotientHalfUp(sum, subjects.length, 1, 1), 1),
    };
    return [{ row, mean: sum / subjects.length }];
  });
  return rows.length < 2 ? [] : rows.sort((a, b) => b.mean - a.mean).map(({ row }) => row);
}
