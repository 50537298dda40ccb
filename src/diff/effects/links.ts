import { dayOf } from '../../model/moment.ts';
import type { LinkState } from '../../model/suspects.ts';
import { namedRecord } from '../../report/suspects/line.ts';
import { linkStates } from '../../trace/suspects/index.ts';
import { comeAndGone, type ComputedSide, type Sides } from './sides.ts';
import type { ComeAndGone, LinkEffect } from './types.ts';

/** The links that become suspect, for their owners to read again; and those that are so no longer. */
export function linkEffects({ before, after }: Sides): ComeAndGone<LinkEffect> {
  const [was, is] = [suspects(before), suspects(after)];
  const { gained, lost } = comeAndGone(was, is, ({ dependent, on }) => `${dependent} ${on}`);
  return {
    gained: gained.map((link) => linkEffect(link, after)),
    lost: lost.map((link) => linkEffect(link, before)),
  };
}

function suspects({ workspace, asOf }: ComputedSide): LinkState[] {
  return linkStates(workspace, dayOf(asOf)).filter(({ state }) => state === 'suspect');
}

function linkEffect({ dependent, on, owner }: LinkState, side: ComputedSide): LinkEffect {
  return {
    dependent,
    on,
    names: { dependent: nameOf(dependent, side), on: nameOf(on, side) },
    ...(owner !== undefined && { owner: side.words(({ names }) => names.of('department', owner)) }),
  };
}

function nameOf(record: string, side: ComputedSide) {
  return side.words((context) => {
    const { name, within } = namedRecord(record, context);
    if (within === undefined || within === name) return name;
    return context.say({ zh: `${within}·${name}`, en: `${within} · ${name}` });
  });
}
