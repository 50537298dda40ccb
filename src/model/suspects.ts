import type { Day } from './month.ts';
import type { Place } from './source.ts';

/**
 * How a link stands at a date: its owner has confirmed it against what stands there; or what it rests on has changed since;
 * or its owner has never confirmed it.
 */
export const LINK_STATES = ['suspect', 'unconfirmed', 'confirmed'] as const;
export type LinkStateName = (typeof LINK_STATES)[number];

/** A record, or a part of it, that rests on the text of a standard or norm, or on the definition of an indicator. */
export interface Dependency {
  /** `stage/order-handling#consent`. */
  readonly dependent: string;
  /** `standard/hall-service`, `norm/service-norms#repair`. */
  readonly on: string;
  /** The department that has to confirm; undefined where nobody answers for the dependent. */
  readonly owner: string | undefined;
  /** Where the dependent names what it rests on. */
  readonly place: Place;
}

export interface LinkState extends Dependency {
  readonly state: LinkStateName;
  /** Fingerprint of what it rests on, as it stands at the date. */
  readonly fingerprint: string;
  /** The owner's last confirmation by the date. */
  readonly confirmed?: { readonly day: Day; readonly by: string };
  /** From which day on it has been suspect, where what it rests on dates its changes. */
  readonly since?: Day;
}
