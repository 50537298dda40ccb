import type { Contribution } from '../../model/contributions.ts';
import { addMonths } from '../../model/month.ts';
import type { Value } from '../../model/results.ts';
import type { Scores } from '../../score/index.ts';
import type { Context } from '../context.ts';
import { onceFor } from '../once.ts';

/** So much of a gap has to come from a few units before they are named for it, and so many times what their number would. */
const MOST = 0.5;
const BEYOND_THEIR_NUMBER = 1.4;
/** No more units than this are "a few"; and there have to be others beside them. */
const FEW = 3;
/** With fewer units below, a share says nothing that their figures do not. */
const ENOUGH_UNITS = 3;

interface Share {
  readonly unit: string;
  readonly part: number;
}

/** Where a gap comes from, and where a figure got worse, in one line; undefined where neither says anything. */
export function unitsText(value: Value, context: Context): string | undefined {
  const texts = [gapByUnits(value, context), worseByUnits(value, context)].filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : texts.join(context.say({ zh: '；', en: '. ' }));
}

/**
 * Which of the units directly below a figure's gap to its target comes from, in a sentence: from a few of them, or from all
 * over. Undefined where the figure is not pooled from several units.
 */
function gapByUnits(value: Value, context: Context): string | undefined {
  const { names, scores, say } = context;
  const { unit, indicator, month } = value;
  const shares = gapOnce(scores, keyOf(value), () => sharesOf(scores.unitGap(unit, indicator, month)?.parts ?? []));
  const named = (units: readonly Share[]) => context.format.list(units.map((share) => names.unit(share.unit, month)));
  const [first] = shares;
  if (!first || shares.length < ENOUGH_UNITS) return undefined;
  const few = fewest(shares);
  if (few && sumOf(few) >= 1) {
    const others = shares.length - few.length;
    return say({
      zh: `缺口来自${named(few)}：其余 ${others} 个单位合起来已达标`,
      en: `The gap is that of ${named(few)}: the other ${others} units together are on target`,
    });
  }
  if (few) {
    return say({
      zh: `${named(few)}占缺口的 ${percent(sumOf(few))}`,
      en: `${named(few)} ${few.length === 1 ? 'makes' : 'make'} up ${percent(sumOf(few))} of the gap`,
    });
  }
  const short = shares.filter(({ part }) => part > 0).length;
  const all = short === shares.length;
  const count = all
    ? { zh: `${short} 个单位全部没到目标`, en: `All ${short} units are short of the target` }
    : {
        zh: `${shares.length} 个单位中 ${short} 个没到目标`,
        en: `${short} of ${shares.length} units are short of the target`,
      };
  return say({
    zh: `${count.zh}，占缺口最多的${named([first])}也只占 ${percent(first.part)}：问题不在个别单位`,
    en: `${count.en}; ${named([first])} makes up most of the gap, yet only ${percent(first.part)}: it is not a matter of a few`,
  });
}

/** Which units made a missed figure worse since the month before; undefined where it did not get worse, or none did most of it. */
function worseByUnits(value: Value, context: Context): string | undefined {
  const { names, scores, say, workspace } = context;
  const { unit, indicator, month, mom, status } = value;
  const direction = workspace.records.indicator.get(indicator)?.value.direction;
  const isWorse =
    status === 'missed' && mom !== null && (direction === 'higher' ? mom < 0 : direction === 'lower' && mom > 0);
  if (!isWorse) return undefined;
  const shares = changeOnce(scores, keyOf(value), () =>
    sharesOf(scores.unitChange(unit, indicator, month)?.parts ?? []),
  );
  const few = shares.length < ENOUGH_UNITS ? undefined : fewest(shares);
  if (!few) return undefined;
  const before = context.format.month(addMonths(month, -1));
  const list = context.format.list(few.map((share) => names.unit(share.unit, month)));
  return say({
    zh: `比${before}变差，主要在${list}`,
    en: `Worse than in ${before}, mostly in ${list}`,
  });
}

const gapOnce = onceFor<Scores, readonly Share[]>();
const changeOnce = onceFor<Scores, readonly Share[]>();

function keyOf({ unit, indicator, month }: Value): string {
  return `${unit} ${indicator} ${month}`;
}

/** Units by their share of the whole, the largest first; a unit that goes the other way has a negative one. */
function sharesOf(parts: readonly Contribution[]): Share[] {
  const whole = parts.reduce((sum, { exact }) => sum + exact, 0);
  if (whole === 0) return [];
  return parts
    .flatMap(({ source, exact }) => (source.from === 'unit' ? [{ unit: source.unit, part: exact / whole }] : []))
    .sort((a, b) => b.part - a.part);
}

/** The fewest units that make up most of the whole; undefined where that takes many of them, or all do alike. */
function fewest(shares: readonly Share[]): readonly Share[] | undefined {
  for (let count = 1; count <= FEW && count <= shares.length / 2; count++) {
    const few = shares.slice(0, count);
    if (sumOf(few) >= Math.max(MOST, (BEYOND_THEIR_NUMBER * count) / shares.length)) return few;
  }
  return undefined;
}

function sumOf(shares: readonly Share[]): number {
  return shares.reduce((sum, { part }) => sum + part, 0);
}

/** Whole per cents are as much as a sentence carries. */
function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
