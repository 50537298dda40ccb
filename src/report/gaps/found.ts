import type { KindName } from '../../model/kinds.ts';
import type { Day } from '../../model/month.ts';
import type { Workspace } from '../../model/workspace.ts';
import { findGaps, type Gap } from '../../trace/coverage/index.ts';
import type { Context } from '../context.ts';
import { onceFor } from '../once.ts';

const found = onceFor<Context, readonly Gap[]>();

/**
 * What is missing at the as-of date, in the language of the context. Where something was taken out for these readers, only what
 * would be missing without that as well.
 */
export function gapsIn(context: Context): readonly Gap[] {
  return found(context, '', () => {
    const { gaps } = context;
    return findGaps(context.workspace, context.asOf).filter((gap) => gaps?.().has(keyOf(gap)) ?? true);
  });
}

/** Keys of all that is missing in a workspace, in whatever language it is. */
export function gapKeys(workspace: Workspace, asOf: Day): ReadonlySet<string> {
  return new Set(findGaps(workspace, asOf).map(keyOf));
}

function keyOf({ rule, document, part, path }: Gap): string {
  return [rule.code, document.kind, document.id, part ?? '', path?.at(-1)].join(' ');
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
