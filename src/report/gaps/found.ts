import type { KindName } from '../../model/kinds.ts';
import { findGaps, type Gap } from '../../trace/coverage/index.ts';
import type { Context } from '../context.ts';
import { onceFor } from '../once.ts';

const found = onceFor<Context, readonly Gap[]>();

/** What is missing at the as-of date, in the language of the context. */
export function gapsIn(context: Context): readonly Gap[] {
  return found(context, '', () => findGaps(context.workspace, context.asOf));
}

/** Which gaps a page speaks of: those that a department is to close, or that break a process. */
export interface GapsOf {
  readonly owner?: string;
  readonly process?: string;
}

export function gapsOf({ owner, process }: GapsOf, context: Context): Gap[] {
  return gapsIn(context).filter(
    (gap) => (owner === undefined || gap.owner === owner) && (process === undefined || gap.processes.includes(process)),
  );
}

/** What is missing of one record, in words. */
export function gapMessages(kind: KindName, id: string, context: Context): string[] {
  return gapsIn(context)
    .filter(({ document }) => document.kind === kind && document.id === id)
    .map(({ message }) => context.say(message));
}

/** The id of a filter, which is its place on the page of gaps: `of-hotline`, `in-problem-resolution`, or both. */
export function filterId({ owner, process }: GapsOf): string {
  return [owner === undefined ? '' : `of-${owner}`, process === undefined ? '' : `in-${process}`]
    .filter(Boolean)
    .join('-');
}
