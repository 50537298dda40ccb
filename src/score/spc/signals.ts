/** Points on one side in a row, and values in a steady rise or fall, that are no longer chance. */
const RUN = 7;

/** −1, 0 or 1. */
export type Side = number;

/**
 * Where seven or more points in a row lie on one side: for each point its side if it completes such a run, else 0. A point
 * on the mean lies on neither side and ends a run.
 */
export function completedRuns(sides: readonly Side[]): Side[] {
  let length = 0;
  return sides.map((side, i) => {
    length = side !== 0 && side === sides[i - 1] ? length + 1 : 1;
    return side !== 0 && length >= RUN ? side : 0;
  });
}

/** For each point 1 or −1 if it completes seven values that rise or fall steadily, else 0. Two equal values break a trend. */
export function completedTrends(values: readonly number[]): Side[] {
  const steps = values.map((value, i) => (i === 0 ? 0 : Math.sign(value - (values[i - 1] ?? value))));
  let length = 0;
  return steps.map((step, i) => {
    length = step !== 0 && step === steps[i - 1] ? length + 1 : 1;
    return step !== 0 && length >= RUN - 1 ? step : 0;
  });
}

/** Marks all seven points of a run or trend, not only the one that completes it: the side of the first that is completed. */
export function allOfSeven(completed: readonly Side[]): Side[] {
  return completed.map((_, i) => completed.slice(i, i + RUN).find((side) => side !== 0) ?? 0);
}

/**
 * True for every point of three in a row on one side of the mean of which at least two lie in the outer third: between two
 * thirds of the way to the limit and the limit.
 */
export function twoOfThree(outerThird: readonly boolean[], sides: readonly Side[]): boolean[] {
  const holds = (start: number) => {
    const window = [start, start + 1, start + 2];
    const [side] = window.map((i) => sides[i]);
    return (
      start >= 0 &&
      side !== undefined &&
      side !== 0 &&
      window.every((i) => sides[i] === side) &&
      window.filter((i) => outerThird[i]).length >= 2
    );
  };
  return sides.map((_, i) => [i - 2, i - 1, i].some(holds));
}
