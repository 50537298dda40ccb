import { monthIndex, type Month } from '../../src/model/month.ts';
import type { Formula, Indicator } from '../../src/model/records/indicator.ts';
import type { Unit } from '../../src/model/records/organisation.ts';
import { formulaIn, scaleOf } from '../../src/score/formula.ts';
import type { Tree } from './organisation.ts';
import type { Plan, Volume } from './plan-types.ts';
import { streamOf, type Stream } from './random.ts';
import { seasonOf } from './seasons.ts';
import { effectOf } from './stories.ts';
import { traitsOf } from './traits.ts';

/** The two whole numbers that a unit reports. */
export interface Figure {
  readonly numerator: number;
  readonly denominator: number;
}

/** Figures by indicator, unit and month; they are made when they are asked for, and always the same. */
export interface Series {
  figure(indicator: string, unit: Unit, month: Month): Figure;
}

const START: Month = '2025-01';
/** By how much customers in service grow in a month, of those at the start. */
const GROWTH = 0.0016;
const NOISE = 0.07;
const VOLUME_NOISE = 0.05;

/**
 * Everything is modelled as what goes wrong: complaints, minutes of waiting, or for a percentage that should be high what is
 * missing to 100. The company's path gives how much that is; a unit's traits, the season, what happened and chance multiply
 * it; counting it gives whole numbers.
 */
export function openSeries(
  indicators: ReadonlyMap<string, Indicator>,
  plans: Readonly<Record<string, Plan>>,
  tree: Tree,
): Series {
  const figures = new Map<string, Figure>();
  const levels = new Map<string, number>();

  /** How much goes wrong where traits are average, so that all units together come out on the company's path. */
  const levelOf = (id: string, month: Month): number => {
    const { indicator, plan, formula } = known(id, month);
    const units = tree.measuring(indicator, month).map((unit) => ({ unit, size: traitsOf(unit, month).size }));
    const plain = total(units.map(({ size }) => size));
    const weighted = total(units.map(({ unit, size }) => size * traitFactor(plan, unit, month)));
    const shock = Math.exp(((plan.noise ?? NOISE) / 3) * streamOf('company', id, month).normal());
    return (wrongOnPath(indicator, plan, formula, month) * shock * plain) / weighted;
  };

  const make = (id: string, unit: Unit, month: Month): Figure => {
    const { indicator, plan, formula } = known(id, month);
    const chance = streamOf(id, unit.id, month);
    const denominator = Math.max(1, Math.round(volumeOf(plan.volume, unit, month, chance)));
    const wrong =
      remembered(levels, `${id} ${month}`, () => levelOf(id, month)) *
      traitFactor(plan, unit, month) *
      seasonOf(plan.season, month) *
      effectOf(id, tree.line(unit, month), month) *
      Math.exp((plan.noise ?? NOISE) * chance.normal());
    return { numerator: numeratorOf(indicator, formula, wrong, denominator, chance), denominator };
  };

  const figure = (id: string, unit: Unit, month: Month): Figure =>
    remembered(figures, `${id} ${unit.id} ${month}`, () => make(id, unit, month));

  const volumeOf = (volume: Volume, unit: Unit, month: Month, chance: Stream): number => {
    if ('numeratorOf' in volume) return figure(volume.numeratorOf, unit, month).numerator * (volume.share ?? 1);
    if ('denominatorOf' in volume) return figure(volume.denominatorOf, unit, month).denominator * (volume.share ?? 1);
    const { size } = traitsOf(unit, month);
    if ('customers' in volume) return volume.customers * size * (1 + GROWTH * (monthIndex(month) - monthIndex(START)));
    return volume.about * size * seasonOf(volume.season, month) * Math.exp(VOLUME_NOISE * chance.normal());
  };

  const known = (id: string, month: Month) => {
    const [indicator, plan] = [indicators.get(id), plans[id]];
    const formula = indicator && formulaIn(indicator, month);
    if (!plan || !formula) throw new Error(`no plan for ${id}, or it is not measured in ${month}`);
    return { indicator, plan, formula };
  };

  return { figure };
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}

function traitFactor(plan: Plan, unit: Unit, month: Month): number {
  const rural = unit.groups?.includes('rural') ? (plan.rural ?? 1) : 1;
  return traitsOf(unit, month).wrong(plan.theme) ** (plan.spread ?? 1) * rural;
}

/** A share of things where more is better: what goes wrong is the rest of them. */
function countsTheGood(indicator: Indicator, formula: Formula): boolean {
  return formula.kind === 'ratio' && indicator.direction === 'higher';
}

/** What goes wrong for each thing counted below the line, in the company as a whole. */
function wrongOnPath(indicator: Indicator, plan: Plan, formula: Formula, month: Month): number {
  const share = valueOnPath(plan.path, month) / scaleOf(formula);
  return countsTheGood(indicator, formula) ? 1 - share : share;
}

/** Straight lines between the months that are given. */
function valueOnPath(path: Plan['path'], month: Month): number {
  const months = Object.keys(path).sort();
  const before = months.findLast((known) => known <= month) ?? month;
  const after = months.find((known) => known > month) ?? before;
  const [from, to] = [path[before] ?? 0, path[after] ?? 0];
  const span = monthIndex(after) - monthIndex(before);
  return span === 0 ? from : from + ((to - from) * (monthIndex(month) - monthIndex(before))) / span;
}

function numeratorOf(
  indicator: Indicator,
  formula: Formula,
  wrong: number,
  denominator: number,
  chance: Stream,
): number {
  if (formula.kind === 'mean') return Math.round(wrong * denominator);
  const count = chance.count(wrong * denominator);
  if (formula.kind === 'per') return count;
  const part = Math.min(count, denominator);
  return countsTheGood(indicator, formula) ? denominator - part : part;
}

function total(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}
