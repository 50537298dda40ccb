/** How often a message is tried in one run before it is left for the next. */
export const TRIES = 5;
/** Longest pause between two tries, in milliseconds; a server that asks for more is left for the next run. */
export const LONGEST_PAUSE = 120_000;
const FIRST = 1000;

/**
 * Milliseconds to wait after the nth try that failed, counted from 1: twice as long each time, of which a random half is
 * jitter, so that many who failed together do not come back together. Never less than the server asked for; undefined where
 * it asks for more than there is patience for. `random` is between 0 and 1.
 */
export function pauseAfter(failed: number, random: number, asked = 0): number | undefined {
  const whole = Math.min(LONGEST_PAUSE, FIRST * 2 ** (failed - 1));
  const pause = whole / 2 + (whole / 2) * random;
  if (asked > LONGEST_PAUSE) return undefined;
  return asked > 0 ? asked + (FIRST / 2) * random : pause;
}

/** What `Retry-After` asks for in milliseconds: a number of seconds, or a date; undefined where it is neither. */
export function waitAsked(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const at = /[a-z]{3}/i.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
