import type { LinkState } from '../../model/suspects.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { linkTo } from '../links.ts';
import { linksIn } from './found.ts';
import { linkLine } from './line.ts';
import type { DepartmentLinks, SuspectsPage } from './types.ts';

export type * from './types.ts';
export { isSuspect, linksIn, restingOn, waitingFor } from './found.ts';

/** Who has not confirmed what they rest on since it changed, by department. */
export function suspectsPage(context: Context): SuspectsPage {
  const links = linksIn(context);
  const byOwner = Map.groupBy(links, ({ owner }) => owner);
  const departments = [...byOwner]
    .flatMap(([owner, its]) => (owner === undefined ? [] : departmentLinks(owner, its, context)))
    .sort((a, b) => b.suspect.length - a.suspect.length || b.unconfirmed.length - a.unconfirmed.length);
  const count = (wanted: LinkState['state']) => links.filter(({ state }) => state === wanted).length;
  const [suspect, unconfirmed] = [count('suspect'), count('unconfirmed')];
  return {
    finding: findingOf({ suspect, unconfirmed, total: links.length }, departments, context),
    total: links.length,
    suspect,
    unconfirmed,
    departments,
    unowned: (byOwner.get(undefined) ?? []).map((link) => linkLine(link, context)),
  };
}

function departmentLinks(id: string, links: readonly LinkState[], context: Context): DepartmentLinks {
  const linesOf = (wanted: LinkState['state']) =>
    links.filter(({ state }) => state === wanted).map((link) => linkLine(link, context));
  return {
    department: linkTo('department', id, context),
    id,
    confirmed: links.filter(({ state }) => state === 'confirmed').length,
    suspect: linesOf('suspect'),
    unconfirmed: linesOf('unconfirmed'),
  };
}

interface Counts {
  readonly suspect: number;
  readonly unconfirmed: number;
  readonly total: number;
}

function findingOf(
  { suspect, unconfirmed, total }: Counts,
  departments: readonly DepartmentLinks[],
  { say, format }: Context,
): string {
  if (suspect > 0) {
    const waiting = departments.filter((each) => each.suspect.length > 0).map(({ department }) => department.name);
    return say({
      zh: `${suspect} 处依据改了，还没有重新确认：${format.list(waiting)}`,
      en: `${counted(suspect, 'link')} to confirm after a change: ${format.list(waiting)}`,
    });
  }
  if (unconfirmed > 0)
    return say({
      zh: `${total} 处依据，${unconfirmed} 处还没有确认过`,
      en: `${counted(total, 'link')}, ${unconfirmed} never confirmed`,
    });
  return say({ zh: `${total} 处依据都已确认`, en: `All ${counted(total, 'link')} are confirmed` });
}
