import { nearest } from '../../model/nearest.ts';
import type { LinkState } from '../../model/suspects.ts';

/** Which links somebody wants to confirm, as it was typed. */
export interface Asked {
  /** `stage/order-handling#consent`, `stage/order-handling` with all its parts, or `department/channel` with all it owns. */
  readonly record: string;
  /** Only those that rest on this. */
  readonly on?: string | undefined;
  /** Every link that is meant, where there is more than one. */
  readonly all: boolean;
}

/** The links to be confirmed by one department; or why nothing can be. */
export type Choice =
  | { readonly is: 'chosen'; readonly owner: string; readonly links: readonly LinkState[] }
  /** Everything that is meant has been confirmed. */
  | { readonly is: 'done'; readonly links: readonly LinkState[] }
  | { readonly is: 'unknown-record' | 'unknown-on'; readonly near: readonly string[] }
  | { readonly is: 'nobody'; readonly links: readonly LinkState[] }
  /** More is meant than one link, and it was not said that all of them are. */
  | { readonly is: 'several'; readonly links: readonly LinkState[] }
  | { readonly is: 'several-owners'; readonly owners: readonly string[] };

export function chooseLinks(states: readonly LinkState[], { record, on, all }: Asked): Choice {
  const named = states.filter((link) => isMeant(link, record));
  if (named.length === 0) return { is: 'unknown-record', near: nearRecords(record, states) };
  const meant = on === undefined ? named : named.filter((link) => link.on === on || link.on.startsWith(`${on}#`));
  if (meant.length === 0) return { is: 'unknown-on', near: [...new Set(named.map((link) => link.on))] };
  const open = meant.filter(({ state }) => state !== 'confirmed');
  if (open.length === 0) return { is: 'done', links: meant };
  const owners = new Set(open.map(({ owner }) => owner));
  if (owners.size > 1) return { is: 'several-owners', owners: [...owners].flatMap((owner) => owner ?? []) };
  if (open.length > 1 && !all) return { is: 'several', links: open };
  const [owner] = owners;
  return owner === undefined ? { is: 'nobody', links: open } : { is: 'chosen', owner, links: open };
}

function isMeant({ dependent, owner }: LinkState, record: string): boolean {
  return (
    dependent === record ||
    dependent.startsWith(`${record}#`) ||
    (owner !== undefined && `department/${owner}` === record)
  );
}

/** Records that the typed word may stand for: those that end with it, as with the kind left out, else those spelt like it. */
function nearRecords(typed: string, states: readonly LinkState[]): string[] {
  const dependents = states.flatMap(({ dependent, owner }) => [
    dependent,
    dependent.replace(/#.*/, ''),
    ...(owner === undefined ? [] : [`department/${owner}`]),
  ]);
  const all = [...new Set(dependents)];
  const ending = all.filter((each) => each.endsWith(`/${typed}`) || each.endsWith(`#${typed}`));
  return ending.length > 0 ? ending : nearest(typed, all);
}
