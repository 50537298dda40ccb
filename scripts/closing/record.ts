import { takeMonth, withRevision, writtenPublication, type NewRevision } from '../../src/closing/index.ts';
import { dayOf } from '../../src/model/moment.ts';
import type { Month } from '../../src/model/month.ts';
import type { Publication } from '../../src/model/records/publication.ts';
import { computedAt } from '../../src/report/judged.ts';
import type { Ready } from '../../src/report/closings/ready.ts';

/** Where a closed month is recorded. */
export function pathOfPublication(month: Month): string {
  return `data/published/${month}.yaml`;
}

export interface Recorded {
  readonly publication: Publication;
  readonly path: string;
  readonly text: string;
}

/** A month with one more revision, made from its figures as they are now. */
export function recorded(ready: Ready, month: Month, says: Pick<NewRevision, 'approvedBy' | 'reason'>): Recorded {
  const { workspace, asOf, scores } = ready;
  const taken = takeMonth(computedAt(workspace, asOf, scores), month);
  const before = workspace.records.publication.get(month)?.value;
  const day = dayOf(asOf);
  const publication = withRevision(month, before, taken, { ...says, on: day, asOf: day });
  return { publication, path: pathOfPublication(month), text: writtenPublication(publication) };
}
