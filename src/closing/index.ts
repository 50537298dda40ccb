import type { ClosedMonth } from '../model/closed.ts';
import type { Moment } from '../model/moment.ts';
import { dayOf } from '../model/moment.ts';
import type { Workspace } from '../model/workspace.ts';
import { compareMonth } from './compare.ts';
import type { Given } from './given.ts';

export { changedFigures, type Changed } from './figures.ts';
export type { Given } from './given.ts';
export { snapshotsIn, type Snapshot } from './snapshot.ts';
export { takeMonth, type Taken } from './take.ts';
export { withRevision, writtenPublication, type NewRevision } from './write.ts';

/**
 * Every closed month of a workspace held against what it would be now, oldest first. `givenAt` makes the figures as of a
 * moment: today's, or those of the day of a revision where that is later.
 */
export function closedMonths(
  workspace: Workspace,
  asOf: Moment,
  givenAt: (asOf: Moment) => Given,
  recompute = false,
): ClosedMonth[] {
  const { publication } = workspace.records;
  const others = new Set(publication.keys());
  const givens = new Map<Moment, Given>();
  return [...publication].sort().map(([month, { value }]) => {
    const of = value.revisions.at(-1)?.asOf ?? dayOf(asOf);
    const moment = dayOf(asOf) < of ? of : asOf;
    const given = givens.get(moment) ?? givenAt(moment);
    givens.set(moment, given);
    return compareMonth(given, { month, publication: value, others, recompute });
  });
}
