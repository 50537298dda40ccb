import { sumExact } from '../../model/decimal.ts';
import type { ScorecardResult } from '../../model/results.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import type { Contributions } from '../../model/contributions.ts';
import type { Scores } from '../../score/index.ts';
import type { Context } from '../context.ts';
import { onceFor } from '../once.ts';
import { namedParts, type NamedPart } from './sources.ts';

/** How many causes are drawn one by one. */
const NAMED = 6;

export interface Loss {
  readonly name: string;
  readonly lost: number;
  readonly text: string;
}

const gapOnce = onceFor<Scores, Contributions | null>();

function gapOf({ scorecard, unit, month }: ScorecardResult, { scores }: Context): Contributions | null {
  return gapOnce(scores, `${scorecard} ${unit} ${month}`, () => scores.scoreGap(scorecard, unit, month));
}

export interface Losses {
  readonly lossesTitle: string;
  readonly losses: readonly Loss[];
  readonly gap: string;
}

/** What keeps a score from 100, the most first; empty where nothing is scored. */
export function lossesByCause(result: ScorecardResult, context: Context): NamedPart[] {
  const gap = gapOf(result, context);
  return gap ? namedParts(gap, result, context).sort((a, b) => b.exact - a.exact) : [];
}

/**
 * Where the points went, the most first; all but six are one sum. Adjustments, a veto and the floor are always named. What is
 * shown adds up to the gap that is shown, because the parts do as they are published.
 */
export function lossesOf(result: ScorecardResult, context: Context): Losses {
  const { format, say } = context;
  const gap = gapOf(result, context)?.total ?? null;
  const all = lossesByCause(result, context).filter(({ published, isRule }) => published !== 0 || !isRule);
  const rules = all.filter(({ isRule }) => isRule);
  const items = all.filter(({ isRule, published }) => !isRule && published > 0).slice(0, NAMED - rules.length);
  const named = all.filter((part) => rules.includes(part) || items.includes(part));
  const rest = all.filter((part) => !named.includes(part));
  const shown = named.map(({ name, published }) => ({ name, lost: published }));
  // Items that cost nothing and gave nothing are not worth a line.
  if (rest.some(({ published }) => published !== 0)) shown.push({ name: restName(rest, context), lost: sumOf(rest) });
  const isAbove = gap !== null && gap < 0;
  const points = format.figure(gap === null ? null : Math.abs(gap), SCORE_PLACES);
  return {
    lossesTitle: isAbove
      ? say({ zh: `比满分多出的 ${points} 分来自哪里`, en: `Where the ${points} above 100 came from` })
      : say({ zh: `失分来自哪里（合计 ${points} 分）`, en: `Where the points went (${points} in all)` }),
    losses: shown.map((loss) => ({ ...loss, text: format.figure(loss.lost, SCORE_PLACES) })),
    gap: format.figure(gap, SCORE_PLACES),
  };
}

/** The name of the one that is left, or how many they are; items above 100 give points back, so that the rest may be negative. */
function restName(rest: readonly NamedPart[], { say }: Context): string {
  const count = rest.length;
  if (rest[0] && count === 1) return rest[0].name;
  const above = rest.filter(({ published }) => published < 0).length;
  if (above === 0) return say({ zh: `其余 ${count} 项`, en: `${count} others` });
  return above === count
    ? say({ zh: `其余 ${count} 项，都超过 100 分`, en: `${count} others, all above 100` })
    : say({ zh: `其余 ${count} 项，其中 ${above} 项超过 100 分`, en: `${count} others, ${above} above 100` });
}

/** What parts come to, as published. */
export function sumOf(parts: readonly NamedPart[]): number {
  return sumExact(parts.map(({ published }) => published));
}
