import { changedFigures, type Changed } from '../closing/figures.ts';
import { snapshotsIn } from '../closing/snapshot.ts';
import type { Day, Month } from '../model/month.ts';
import type { Context } from './context.ts';
import { onceFor } from './once.ts';

export type { Changed } from '../closing/figures.ts';

/** One time that a month was closed, or restated. */
export interface Revision {
  /** From 1, without a gap. */
  readonly number: number;
  readonly on: Day;
  /** The figures are those of this day. */
  readonly asOf: Day;
  /** A role. */
  readonly approvedBy?: string;
  /** Why it was restated. */
  readonly reason?: string;
  /** SHA-256, in hexadecimal. */
  readonly digest: string;
  /** The published figures that the revision before had otherwise; none in the first. */
  readonly changes: readonly Changed[];
}

/** A month that is closed. */
export interface Closure {
  readonly month: Month;
  /** Oldest first. */
  readonly revisions: readonly [Revision, ...Revision[]];
  readonly current: Revision;
}

const closures = onceFor<Context, Closure | undefined>();

/** How a month was closed and restated by the as-of date; undefined for one that was not closed by then. */
export function closureOf(context: Context, month: Month): Closure | undefined {
  return closures(context, month, () => closureIn(context, month));
}

function closureIn({ workspace, asOf }: Context, month: Month): Closure | undefined {
  const publication = workspace.records.publication.get(month)?.value;
  if (!publication) return undefined;
  const written = publication.revisions;
  const snapshots = written.length > 1 ? snapshotsIn(publication) : [];
  const revisions = written.flatMap(({ number, on, asOf: of, approvedBy, reason, digest }, i): Revision[] => {
    if (on > asOf) return [];
    const [before, after] = [snapshots[i - 1], snapshots[i]];
    return [
      {
        number,
        on,
        asOf: of,
        ...(approvedBy !== undefined && { approvedBy }),
        ...(reason !== undefined && { reason }),
        digest,
        changes: before && after ? changedFigures(before, after).filter((changed) => isSeen(changed, workspace)) : [],
      },
    ];
  });
  const [first, ...later] = revisions;
  return first && { month, revisions: [first, ...later], current: later.at(-1) ?? first };
}

/** A snapshot has every figure of its month: those that were taken out for these readers are not told of. */
function isSeen({ unit, indicator, scorecard }: Changed, { records, withheld }: Context['workspace']): boolean {
  if (!withheld) return true;
  const isKnown = records.unit.has(unit) || records.department.has(unit);
  return (
    isKnown &&
    (indicator === undefined || records.indicator.has(indicator)) &&
    (scorecard === undefined || records.scorecard.has(scorecard))
  );
}
