import type { OutlierKind } from '../../model/outliers.ts';
import { xmr } from '../spc/xmr.ts';

/** What a figure is held against. */
export interface Beside {
  /** Earlier figures of the series, oldest first, as far back as they compare. */
  readonly history: readonly number[];
  /** The figure of the same month a year before, and earlier changes of the series against the year before. */
  readonly lastYear?: number | undefined;
  readonly yearlyChanges?: readonly number[];
  /** The same figure of other units of the type, in the month. */
  readonly siblings?: readonly number[];
}

export interface Finding {
  readonly kind: OutlierKind;
  /** How many times too large, for `factor`. */
  readonly factor?: number;
  readonly lower: number;
  readonly upper: number;
}

/** So many earlier figures, changes or siblings are needed before a figure can be said to be unlike them. */
const ENOUGH = 6;
/** A series that never moved is allowed this share of its mean. */
const STILL = 0.05;
/** Slips that happen: a decimal point, fraction for per cent, thousands, ten thousands (万), hours and minutes, days and hours. */
const FACTORS = [10, 100, 1000, 10_000, 60, 3600, 24];
/** How far from the exact factor a slip may lie, as a ratio. */
const NEAR = 1.6;
/** Beyond so many spans of the middle half from it, a unit is far from its siblings. */
const FENCE = 3;
/** A change that is no usual one has to go beyond those by this share of the way from the mean to a limit. */
const WORTH_TELLING = 0.5;

/** A step from the month before that is itself a signal: so many mean moving ranges, as for XmR charts. */
const STEP = 3.267;

interface Band {
  readonly lower: number;
  readonly upper: number;
  readonly middle: number;
  /** The longest step from the last figure that is still usual; none for siblings. */
  readonly step?: number;
}

/**
 * Why a figure stands out, the plainest reason first; undefined where it does not. Own limits are those of an XmR chart of the
 * earlier figures, widened to what has been there; who is beyond them by steps no longer than usual has drifted there, which
 * the control chart tells of and nobody mistyped. Siblings speak where the series is too short for limits.
 */
export function judgeFigure(figure: number, beside: Beside): Finding | undefined {
  const { history, siblings = [] } = beside;
  const own = history.length >= ENOUGH ? ownBand(history) : undefined;
  const others = siblings.length >= ENOUGH ? siblingBand(siblings) : undefined;
  const band = own ?? others;
  if (!band) return undefined;
  if (isWithin(figure, band)) return own && changeOfYear(figure, beside, own);
  const slip = slipIn(figure, band, own ? history : siblings);
  if (!slip && own && Math.abs(figure - (history.at(-1) ?? figure)) <= (own.step ?? 0)) return undefined;
  return slip ?? { kind: own ? 'limits' : 'siblings', lower: band.lower, upper: band.upper };
}

/** The slips alone, for counts, which grow and shrink with business. */
export function judgeCount(count: number, history: readonly number[]): Finding | undefined {
  const found = judgeFigure(count, { history });
  return found?.kind === 'sign' || found?.kind === 'factor' ? found : undefined;
}

/** `least` is the least that a figure of the series can be; changes may go either way. */
function ownBand(history: readonly number[], least = history.every((each) => each >= 0) ? 0 : -Infinity): Band {
  const chart = xmr(history, { screen: true });
  const middle = chart?.mean ?? 0;
  const still = (chart?.meanRange ?? 0) === 0 ? Math.abs(middle) * STILL : 0;
  const reach = Math.max((chart?.upper ?? middle) - middle, still);
  const lower = Math.min(middle - reach, ...history);
  return {
    lower: Math.max(least, lower),
    upper: Math.max(middle + reach, ...history),
    middle,
    step: STEP * (chart?.meanRange ?? 0),
  };
}

function siblingBand(siblings: readonly number[]): Band {
  const sorted = [...siblings].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  const [low, middle, high] = [at(0.25), at(0.5), at(0.75)];
  const span = Math.max(high - low, Math.abs(middle) * STILL);
  const lower = low - FENCE * span;
  return {
    lower: siblings.every((each) => each >= 0) ? Math.max(0, lower) : lower,
    upper: high + FENCE * span,
    middle,
  };
}

function isWithin(figure: number, { lower, upper }: Band): boolean {
  const error = 1e-9 * Math.max(Math.abs(lower), Math.abs(upper), Math.abs(figure));
  return figure >= lower - error && figure <= upper + error;
}

function slipIn(figure: number, { lower, upper, middle }: Band, others: readonly number[]): Finding | undefined {
  const turned = others.every((each) => each >= 0) ? figure < 0 : others.every((each) => each <= 0) && figure > 0;
  if (turned) return { kind: 'sign', lower, upper };
  if (figure === 0 || middle === 0) return undefined;
  const ratio = figure / middle;
  const all = FACTORS.flatMap((factor) => [factor, 1 / factor]);
  const off = (factor: number) => Math.abs(Math.log(ratio / factor));
  const factor = ratio > 0 ? all.reduce((best, each) => (off(each) < off(best) ? each : best)) : undefined;
  if (factor === undefined || off(factor) > Math.log(NEAR)) return undefined;
  return { kind: 'factor', factor, lower, upper };
}

/** Within its limits, but far from where the same month of last year and the usual changes since would put it. */
function changeOfYear(figure: number, { lastYear, yearlyChanges = [] }: Beside, own: Band): Finding | undefined {
  if (lastYear === undefined || yearlyChanges.length < ENOUGH) return undefined;
  const usual = ownBand(yearlyChanges, -Infinity);
  const [lower, upper] = [lastYear + usual.lower, lastYear + usual.upper];
  const reach = Math.max(own.upper - own.middle, own.middle - own.lower);
  if (Math.max(lower - figure, figure - upper) <= reach * WORTH_TELLING) return undefined;
  return { kind: 'last-year', lower, upper };
}
