import type { LinkedKind } from '../../model/prose.ts';
import type { Context } from '../context.ts';
import { linkTo, type Link } from '../links.ts';
import { onceFor } from '../once.ts';

/** The records before and after one of its kind. */
export interface Siblings {
  readonly previous?: Link;
  readonly next?: Link;
}

const once = onceFor<Context, readonly string[]>();

/** Who stands before and after a record among those of its kind, for those who read one after the other. */
export function siblingsOf(kind: LinkedKind, id: string, context: Context): Siblings {
  const ids = once(context, kind, () => inOrder(kind, context));
  const at = ids.indexOf(id);
  const [previous, next] = [at > 0 ? ids[at - 1] : undefined, at < 0 ? undefined : ids[at + 1]];
  return {
    ...(previous !== undefined && { previous: linkTo(kind, previous, context) }),
    ...(next !== undefined && { next: linkTo(kind, next, context) }),
  };
}

const LEVELS = ['kpi', 'kqi', 'kci'];

/** As the list of the kind has them: promises before other standards, results before what they rest on, else by file. */
function inOrder(kind: LinkedKind, { workspace: { records } }: Context): string[] {
  const ids = [...records[kind].keys()];
  const sortedBy = (rank: (id: string) => number) => ids.sort((a, b) => rank(a) - rank(b));
  if (kind === 'standard') return sortedBy((id) => (records.standard.get(id)?.value.type === 'commitment' ? 0 : 1));
  if (kind === 'indicator') return sortedBy((id) => LEVELS.indexOf(records.indicator.get(id)?.value.level ?? ''));
  return ids;
}
