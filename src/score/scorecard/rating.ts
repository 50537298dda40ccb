import { quotientHalfUp, sumExact } from '../../model/decimal.ts';
import { addMonths, monthRange, type Month } from '../../model/month.ts';
import type { Scorecard } from '../../model/records/scorecard.ts';
import type { Rating } from '../../model/results.ts';
import { startOf } from '../period.ts';
import { SCORE_PLACES } from './places.ts';

/**
 * A subject's rating for the quarter of a month, on cards that rate by quarter: the mean of what was published for its months
 * so far, two decimals, half up. A month without a score does not count. Null where no month has one.
 */
export function ratingOf(card: Scorecard, month: Month, publishedIn: (month: Month) => number | null): Rating | null {
  const from = startOf('quarter', month);
  const scores = monthRange(from, month).flatMap((one) => {
    const published = publishedIn(one);
    return published === null ? [] : [{ month: one, published }];
  });
  if (scores.length === 0) return null;
  const sum = sumExact(scores.map(({ published }) => published));
  const published = quotientHalfUp(sum, scores.length, 1, SCORE_PLACES);
  return {
    period: 'quarter',
    from,
    months: scores.map((one) => one.month),
    published,
    grade: gradeOf(card, published),
    final: month === addMonths(from, 2),
  };
}

/** The best grade whose lowest score is reached by the published score; null where there are no bands or no score. */
export function gradeOf(card: Scorecard | undefined, published: number | null): string | null {
  if (published === null) return null;
  const reached = (card?.bands ?? []).filter((band) => band.from <= published);
  return (
    reached.reduce<(typeof reached)[number] | null>(
      (best, band) => (best && best.from >= band.from ? best : band),
      null,
    )?.grade ?? null
  );
}
