import { closureOf, type Revision } from '../../report/closure.ts';
import type { Month } from '../../model/month.ts';
import type { Context } from '../../report/context.ts';

/** A revision without what it changed. */
export function closedBy({ number, on, asOf, digest, approvedBy, reason }: Revision) {
  return {
    revision: number,
    on,
    asOf,
    digest,
    ...(approvedBy !== undefined && { approvedBy }),
    ...(reason !== undefined && { reason }),
  };
}

/** The revision by which a month stands; null while it is not closed. */
export function closedState(month: Month, context: Context) {
  const closure = closureOf(context, month);
  return closure ? closedBy(closure.current) : null;
}
