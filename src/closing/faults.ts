import type { ClosedFault } from '../model/closed.ts';
import { addMonths, type Month } from '../model/month.ts';
import type { Publication } from '../model/records/publication.ts';
import { revisionDigest } from './digest.ts';
import { snapshotsIn } from './snapshot.ts';

/**
 * Why the record of a closed month cannot be believed: a revision that is missing, was edited, or does not continue the one
 * before it. `others` are the months that are closed.
 */
export function faultsOf(month: Month, publication: Publication, others: ReadonlySet<Month>): ClosedFault[] {
  const faults: ClosedFault[] = publication.month === month ? [] : [{ fault: 'month' }];
  const isFirst = ![...others].some((other) => other < month);
  const before = addMonths(month, -1);
  if (!isFirst && !others.has(before)) faults.push({ fault: 'gap', missing: before });
  const { revisions } = publication;
  const wrong = revisions.findIndex(({ number }, i) => number !== i + 1);
  if (wrong !== -1) return [...faults, { fault: 'number', at: wrong }];
  const snapshots = snapshotsIn(publication);
  for (const [i, revision] of revisions.entries()) {
    const snapshot = snapshots[i];
    if (revision.previous !== revisions[i - 1]?.digest) faults.push({ fault: 'chain', at: i });
    if (!snapshot || revision.digest !== revisionDigest(publication.month, revision, snapshot)) {
      faults.push({ fault: 'digest', at: i });
    }
  }
  return faults;
}
