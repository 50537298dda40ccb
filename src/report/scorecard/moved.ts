import type { Contributions } from '../../model/contributions.ts';
import { addMonths } from '../../model/month.ts';
import type { ScorecardResult, Value } from '../../model/results.ts';
import type { Scores } from '../../score/index.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import type { Change } from '../change.ts';
import type { Context } from '../context.ts';
import { figureOf } from '../indicators.ts';
import type { NamedSource } from '../links.ts';
import { onceFor } from '../once.ts';
import { sumOf } from './losses.ts';
import { namedParts, type NamedPart } from './sources.ts';

/** How many that fell, and how many that rose, are named. */
const NAMED = 3;

/** What an item did to the score since the month before. */
export interface MovedPart extends NamedSource {
  readonly points: number;
  readonly text: string;
  /** How the figure itself changed, for an indicator that was measured in both months. */
  readonly figure?: Change;
  /** Its target is met now and was not, or was and is not. */
  readonly crossed?: 'met' | 'lost';
}

/** What changed a score since the month before. */
export interface MovedScore {
  /** The heading: which way it went, and what did most to it. */
  readonly finding: string;
  readonly total: string;
  /** What pulled it down, the most first; what is between as one sum; what lifted it, the most last. Adds up to the total. */
  readonly parts: readonly MovedPart[];
}

const changeOnce = onceFor<Scores, Contributions | null>();

function changeOf({ scorecard, unit, month }: ScorecardResult, { scores }: Context): Contributions | null {
  return changeOnce(scores, `${scorecard} ${unit} ${month}`, () => scores.scoreChange(scorecard, unit, month));
}

/** What moved a score since the month before, what pulled it down most first; nothing in a first month. */
export function movingParts(result: ScorecardResult, context: Context): NamedPart[] {
  const change = changeOf(result, context);
  const parts = change ? namedParts(change, result, context) : [];
  return parts
    .filter(({ published }) => published !== 0)
    .sort((a, b) => a.published - b.published || a.exact - b.exact);
}

/** Those that pulled a score down and those that lifted it, as many as are named, the most first. */
export function mostMoving(parts: readonly NamedPart[]): Readonly<Record<'falls' | 'rises', readonly NamedPart[]>> {
  const falls = parts.filter(({ published }) => published < 0);
  const rises = parts.filter(({ published }) => published > 0).reverse();
  return { falls: falls.slice(0, NAMED), rises: rises.slice(0, NAMED) };
}

/** What moved a score since the month before; undefined without a month before. */
export function movedOf(result: ScorecardResult, context: Context): MovedScore | undefined {
  const change = changeOf(result, context);
  if (!change) return undefined;
  const moving = movingParts(result, context);
  const { falls, rises } = mostMoving(moving);
  const rest = moving.filter((part) => !falls.includes(part) && !rises.includes(part));
  return {
    finding: findingOf(change.total, falls, rises, context),
    total: context.format.change(change.total, SCORE_PLACES),
    parts: [
      ...falls.map((part) => partOf(part, result, context)),
      ...restOf(rest, result, context),
      ...rises.toReversed().map((part) => partOf(part, result, context)),
    ],
  };
}

function partOf({ name, path, published, indicator }: NamedPart, result: ScorecardResult, context: Context): MovedPart {
  const unit = result.items.find((item) => item.indicator === indicator)?.unit;
  const value = indicator !== undefined && unit !== undefined && context.scores.value(unit, indicator, result.month);
  const figure = value ? figureOf(value, context) : undefined;
  const crossed = value ? crossing(value, context) : undefined;
  return {
    name,
    ...(path !== undefined && { path }),
    points: published,
    text: context.format.change(published, SCORE_PLACES),
    ...(figure && figure.mom.way !== 'none' && { figure: figure.mom }),
    ...(crossed && { crossed }),
  };
}

function crossing({ unit, indicator, month, status: now }: Value, { scores }: Context): MovedPart['crossed'] {
  const before = scores.value(unit, indicator, addMonths(month, -1)).status;
  if (before === 'no-data' || now === 'no-data' || (before === 'achieved') === (now === 'achieved')) return undefined;
  return now === 'achieved' ? 'met' : 'lost';
}

/** The rest as one; the one that is left by its name, and nothing where they come to nothing. */
function restOf(rest: readonly NamedPart[], result: ScorecardResult, context: Context): MovedPart[] {
  const { format, say } = context;
  const points = sumOf(rest);
  if (points === 0) return [];
  if (rest[0] && rest.length === 1) return [partOf(rest[0], result, context)];
  return [
    {
      name: say({ zh: `其余 ${rest.length} 项`, en: `${rest.length} others` }),
      points,
      text: format.change(points, SCORE_PLACES),
    },
  ];
}

function findingOf(
  total: number,
  falls: readonly NamedPart[],
  rises: readonly NamedPart[],
  { format, say }: Context,
): string {
  const points = format.figure(Math.abs(total), SCORE_PLACES);
  if (total === 0) return say({ zh: '得分与上月相同', en: 'The same score as the month before' });
  const [most] = total < 0 ? falls : rises;
  const way = total < 0 ? { zh: '低', en: 'lower' } : { zh: '高', en: 'higher' };
  const did = total < 0 ? { zh: '拉低最多', en: 'pulled it down most' } : { zh: '拉高最多', en: 'lifted it most' };
  return most
    ? say({
        zh: `比上月${way.zh} ${points} 分：${most.name}${did.zh}`,
        en: `${points} ${way.en} than the month before: ${most.name} ${did.en}`,
      })
    : say({ zh: `比上月${way.zh} ${points} 分`, en: `${points} ${way.en} than the month before` });
}
