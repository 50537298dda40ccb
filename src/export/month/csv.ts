import type { Bound } from '../../model/results.ts';
import type { Context } from '../../report/context.ts';
import { gradeText } from '../../report/scorecard/rankings.ts';
import { flatTarget } from '../../score/listing.ts';
import { csvFile, type CsvCell } from '../csv.ts';
import { cardsIn, seriesIn, type Scope } from './scope.ts';

/** Named as in the JSON of `npm run score`; names of records follow what they name. */
export const VALUE_COLUMNS = [
  ...['unit', 'indicator', 'month', 'value', 'numerator', 'denominator', 'target', 'status', 'score', 'mom', 'yoy'],
  ...['published', 'floor', 'stretch', 'targetFrom', 'origin', 'preliminary', 'unitName', 'indicatorName', 'measure'],
] as const;

/** The values of a month as CSV, a line for each unit and indicator. */
export function valuesCsv(scope: Scope, context: Context): string {
  const { scores, names, workspace } = context;
  const rows = seriesIn(scope, context).map(({ unit, indicator }): CsvCell[] => {
    const { target: inForce, ...found } = scores.value(unit, indicator, scope.month);
    const { target, floor, stretch, targetFrom } = flatTarget(inForce);
    return [
      ...[unit, indicator, scope.month, found.value, found.numerator, found.denominator],
      ...[bound(target), found.status, found.score, found.mom, found.yoy],
      ...[found.published, bound(floor), bound(stretch), targetFrom, found.origin, found.preliminary],
      names.unit(unit, scope.month),
      names.of('indicator', indicator),
      workspace.records.indicator.get(indicator)?.value.unit ?? '',
    ];
  });
  return csvFile(VALUE_COLUMNS, rows);
}

export const SCORE_COLUMNS = [
  ...['scorecard', 'unit', 'month', 'score', 'rank', 'grade', 'published', 'of', 'moved', 'mom', 'yoy'],
  ...['scorecardName', 'unitName'],
] as const;

/** The scores of a month as CSV, a line for each scorecard and subject. */
export function scoresCsv(scope: Scope, context: Context): string {
  const { names } = context;
  const rows = cardsIn(scope, context).map((card): CsvCell[] => [
    ...[card.scorecard, card.unit, card.month, card.score, card.rank, gradeText(card, context)],
    ...[card.published, card.of, card.moved, card.mom, card.yoy],
    names.of('scorecard', card.scorecard),
    names.subject(card.scorecard, card.unit, card.month),
  ]);
  return csvFile(SCORE_COLUMNS, rows);
}

/** The two ends of a range stand in one cell: 40..60. */
function bound(limit: Bound | null): CsvCell {
  return limit === null || typeof limit === 'number' ? limit : limit.join('..');
}
