import type { Reader } from '../../src/load/index.ts';
import { COMPLAINT_COLUMNS } from '../../src/model/complaints.ts';
import type { Month } from '../../src/model/month.ts';
import type { Unit } from '../../src/model/records/organisation.ts';
import { MONTHS, openDemonstration, row, type Demonstration } from './demonstration.ts';
import { COMPLAINT_PLANS } from './plan-complaints.ts';
import { streamOf } from './random.ts';
import { effectOf, noteOf } from './stories.ts';

/** Every complaint; the rest of them is what no indicator of a kind of complaints counts. */
const ALL = 'complaints-per-10k';
const REPEATED = 'repeat-complaint-rate';
const APPEALS = 'appeals-per-million';

/** How many complaints in a hundred go to headquarters. */
const ESCALATED = 0.011;
/** How far categories of a unit lie from the average, and from month to month. */
const OWN_WAY = 0.22;
const NOISE = 0.09;

/**
 * The demonstration's complaints by unit and category, path → text, one file a month. They are what complaint indicators
 * count, divided: the sum over categories is the numerator of the indicator, so that the two files never disagree.
 */
export function complaintFiles(reader: Reader): Map<string, string> {
  const demonstration = openDemonstration(reader);
  const branches = (month: Month) => {
    const all = demonstration.records('indicator').get(ALL);
    return all ? demonstration.tree.measuring(all, month).toSorted((a, b) => (a.id < b.id ? -1 : 1)) : [];
  };
  const textOf = (month: Month) => {
    const rows = branches(month).flatMap((unit) => rowsOf(demonstration, unit, month));
    return `${[COMPLAINT_COLUMNS.join(','), ...rows].join('\n')}\n`;
  };
  return new Map(MONTHS.map((month) => [`data/${month}/complaints.csv`, textOf(month)]));
}

function rowsOf({ series, tree }: Demonstration, unit: Unit, month: Month): string[] {
  const numerator = (indicator: string) => series.figure(indicator, unit, month).numerator;
  const plans = Object.entries(COMPLAINT_PLANS);
  const line = tree.line(unit, month);
  const wanted = plans.map(([id, { weight }]) => {
    const ownWay = Math.exp(OWN_WAY * streamOf('category', id, unit.id).normal());
    const noise = Math.exp(NOISE * streamOf('category', id, unit.id, month).normal());
    return weight * ownWay * noise * effectOf(id, line, month);
  });

  const blocks = Map.groupBy(plans.keys(), (i) => plans[i]?.[1].within);
  const blockTotal = (within: string | undefined): number =>
    within === undefined
      ? [...blocks.keys()].reduce((rest, block) => rest - (block === undefined ? 0 : numerator(block)), numerator(ALL))
      : numerator(within);
  const complaints = new Array<number>(plans.length).fill(0);
  for (const [within, places] of blocks) {
    const parts = divided(
      blockTotal(within),
      places.map((i) => wanted[i] ?? 0),
    );
    places.forEach((place, i) => (complaints[place] = parts[i] ?? 0));
  }

  const chance = streamOf('escalated', unit.id, month);
  const escalated = plans.map(([, plan], i) => {
    const count = complaints[i] ?? 0;
    return Math.min(count, chance.count(count * ESCALATED * (plan.escalated ?? 1)));
  });
  const repeat = divided(
    numerator(REPEATED),
    plans.map(([, plan], i) => (complaints[i] ?? 0) * (plan.repeat ?? 1)),
    complaints,
  );
  const appeals = divided(
    numerator(APPEALS),
    plans.map(([, plan], i) => (complaints[i] ?? 0) * (plan.escalated ?? 1)),
    complaints,
  );
  return plans.map(([id], i) =>
    row(
      unit.id,
      id,
      complaints[i] ?? 0,
      repeat[i] ?? 0,
      escalated[i] ?? 0,
      appeals[i] ?? 0,
      noteOf(id, line, month) ?? '',
    ),
  );
}

/**
 * A whole number divided by weights into whole parts that add up to it: one after the other goes to the part that is
 * furthest behind its share and not full. Throws when the parts cannot hold it: such a plan is a mistake.
 */
export function divided(total: number, weights: readonly number[], most?: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const parts = weights.map(() => 0);
  for (let given = 0; given < total; given++) {
    let [next, furthest] = [-1, -Infinity];
    for (const [i, weight] of weights.entries()) {
      const part = parts[i] ?? 0;
      const behind = (total * weight) / sum - part;
      if (weight > 0 && behind > furthest && part < (most?.[i] ?? Infinity)) [next, furthest] = [i, behind];
    }
    if (next === -1) throw new Error(`${total} cannot be divided into ${weights.length} parts`);
    parts[next] = (parts[next] ?? 0) + 1;
  }
  if (total < 0) throw new Error(`${total} cannot be divided`);
  return parts;
}
