import { Big, settled } from '../../model/decimal.ts';

const TOWARDS_ZERO = 0;
const HALF_UP = 1;

/**
 * Rounds parts to `places` so that they add up to `total`, which has no more decimals: each is rounded down, and what is then
 * left goes, a last decimal at a time, to those that lost most by it.
 */
export function apportion(parts: readonly Big[], total: Big | number, places: number): number[] {
  if (parts.length === 0) return [];
  const unit = new Big(10).pow(places);
  const exact = parts.map((part) => settled(part.times(unit)));
  const down = exact.map(floor);
  const left = new Big(total).times(unit).minus(down.reduce((sum, part) => sum.plus(part), new Big(0)));
  const byLoss = exact
    .map((part, i) => ({ i, loss: part.minus(down[i] ?? 0) }))
    .sort((a, b) => b.loss.cmp(a.loss) || a.i - b.i);
  // What is published may differ from the sum of the parts by more than rounding does: then all are asked, and some again.
  const rounds = left.round(0, HALF_UP);
  const each = rounds.div(parts.length).round(0, TOWARDS_ZERO);
  const rest = rounds.minus(each.times(parts.length)).toNumber();
  const given = parts.map(() => each);
  const order = rest >= 0 ? byLoss : byLoss.toReversed();
  for (const { i } of order.slice(0, Math.abs(rest))) given[i] = each.plus(Math.sign(rest));
  // + 0: no negative zero
  return down.map(
    (part, i) =>
      part
        .plus(given[i] ?? 0)
        .div(unit)
        .toNumber() + 0,
  );
}

function floor(figure: Big): Big {
  const towardsZero = figure.round(0, TOWARDS_ZERO);
  return towardsZero.gt(figure) ? towardsZero.minus(1) : towardsZero;
}
