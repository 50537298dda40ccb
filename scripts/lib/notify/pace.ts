/** A minute, and a second because clocks differ: who is too fast by one message may be shut out for ten minutes. */
const WINDOW = 61_000;

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/**
 * Lets at most so many requests a minute through to one address, and makes others wait. Channels may share an address, so
 * one pace is for all of a run.
 */
export function paceOf({ now, sleep }: Clock): (address: string, perMinute: number) => Promise<void> {
  const times = new Map<string, number[]>();
  return async (address, perMinute) => {
    const recent = (times.get(address) ?? []).filter((time) => time > now() - WINDOW);
    const first = recent[recent.length - perMinute];
    if (first !== undefined) await sleep(first + WINDOW - now());
    times.set(address, [...recent, now()]);
  };
}
