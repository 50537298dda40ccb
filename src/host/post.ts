import type { Place, Send } from './host.ts';
import { upsertComment, type Upserted } from './upsert.ts';

export interface Patience {
  /** Sends a request; never throws. */
  readonly send: Send;
  /** Waits so many seconds. */
  readonly wait: (seconds: number) => Promise<unknown>;
}

/** Seconds before each further attempt, and the most that a host may ask for. */
const WAITS = [1, 4, 15];
const MOST_SECONDS = 60;

/** Puts the comment, with patience where the host is not reached, has failed or asks to wait. */
export async function postComment(place: Place, body: string, { send, wait }: Patience): Promise<Upserted> {
  for (const seconds of WAITS) {
    const result = await upsertComment(place, body, send);
    if (!('refused' in result)) return result;
    const { status, retryAfter } = result.refused;
    const busy = status === 0 || status === 429 || status >= 500 || (status === 403 && retryAfter !== undefined);
    if (!busy) return result;
    await wait(Math.min(Math.max(seconds, retryAfter ?? 0), MOST_SECONDS));
  }
  return upsertComment(place, body, send);
}
