import type { LinkState } from '../../model/suspects.ts';
import type { Workspace } from '../../model/workspace.ts';
import { linkStates } from '../../trace/suspects/index.ts';
import type { Context } from '../context.ts';
import { linkTo } from '../links.ts';
import { onceFor } from '../once.ts';
import { linkLine } from './line.ts';
import type { RestingOn } from './types.ts';

const found = onceFor<Workspace, readonly LinkState[]>();

/** How every link to a standard, norm or definition stands at the as-of date. */
export function linksIn({ written, asOf }: Context): readonly LinkState[] {
  return found(written, asOf, () => linkStates(written, asOf));
}

/** The links that wait for a department, changed ones and those it never confirmed. */
export function waitingFor(owner: string, context: Context): LinkState[] {
  return linksIn(context).filter((link) => link.owner === owner && link.state === 'suspect');
}

/** Who rests on a record (`standard/hall-service`), and who of them has not confirmed it as it stands. */
export function restingOn(name: string, context: Context): RestingOn {
  const resting = linksIn(context).filter(({ on }) => on === name || on.startsWith(`${name}#`));
  return {
    total: resting.length,
    open: resting
      .filter(({ state }) => state === 'suspect')
      .map((link) => ({
        ...linkLine(link, context),
        ...(link.owner !== undefined && { owner: linkTo('department', link.owner, context) }),
      })),
  };
}

const suspects = onceFor<Workspace, ReadonlySet<string>>();

/** True when a record or part (`stage/order-handling#consent`) rests on something that has changed since it was confirmed. */
export function isSuspect(dependent: string, context: Context, on?: string): boolean {
  const all = suspects(context.written, context.asOf, () => {
    const links = linksIn(context).filter(({ state }) => state === 'suspect');
    return new Set(links.flatMap((link) => [link.dependent, `${link.dependent} ${link.on}`]));
  });
  return all.has(on === undefined ? dependent : `${dependent} ${on}`);
}
