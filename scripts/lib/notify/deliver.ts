import type { Bilingual } from '../../../src/model/diagnostic.ts';
import type { Channel } from '../../../src/model/records/notices.ts';
import {
  FORMS,
  pauseAfter,
  TRIES,
  withArrived,
  withoutPending,
  withPending,
  type Destination,
  type Form,
  type NotifyState,
  type Outgoing,
  type Pending,
  type Reply,
  type Verdict,
} from '../../../src/notify/index.ts';
import { withoutSecrets } from './destination.ts';
import { NoAnswer } from './post.ts';
import { paceOf, type Clock } from './pace.ts';

/** All that delivering does to the world. */
export interface Effects extends Clock {
  /** Throws `NoAnswer`. */
  post(message: Outgoing): Promise<Reply>;
  /** Puts an e-mail where it is to lie; throws where that cannot be. */
  write(message: Pending): void;
  /** Returns when the state is safe on disk. */
  save(state: NotifyState): void;
  /** Between 0 and 1. */
  random(): number;
  /** Told before each pause. */
  waiting(message: Pending, why: Bilingual, milliseconds: number): void;
}

/** What a channel is sent, in this order: what is still open from before comes first. */
export interface Consignment {
  readonly channel: Channel;
  /** None for e-mail. */
  readonly to?: Destination;
  /** Why nothing can be sent: a variable that is not set, say. */
  readonly unable?: Bilingual;
  readonly messages: readonly Pending[];
}

/** How a message fared: it has arrived; it may have, and is sent again next time; it was not taken; it was not tried. */
export interface Outcome {
  readonly message: Pending;
  readonly is: 'sent' | 'open' | 'refused' | 'skipped';
  readonly tries: number;
  readonly why?: Bilingual;
}

/**
 * Sends messages one after the other. Each is remembered before it is handed over and ticked off when it has arrived, so that
 * whenever this is killed at most the one under way is sent again, as the same text under the same id. Where a channel does
 * not answer, its other messages wait for the next run; other channels go on.
 */
export async function deliver(
  consignments: readonly Consignment[],
  state: NotifyState,
  effects: Effects,
): Promise<{ readonly outcomes: readonly Outcome[]; readonly state: NotifyState }> {
  const pace = paceOf(effects);
  const outcomes: Outcome[] = [];
  let now = state;
  const remember = (next: NotifyState) => {
    effects.save(next);
    now = next;
  };
  for (const { channel, to, unable, messages } of consignments) {
    let silent = unable;
    for (const message of messages) {
      if (silent) {
        outcomes.push({ message, is: 'skipped', tries: 0, why: silent });
        continue;
      }
      remember(withPending(now, message));
      const { verdict, tries } = await attempted(message, channel, to, pace, effects);
      if (verdict.is === 'accepted') remember(withArrived(now, message));
      if (verdict.is === 'refused') remember(withoutPending(now, message));
      if (verdict.is === 'again') silent = verdict.why;
      const is = verdict.is === 'accepted' ? 'sent' : verdict.is === 'again' ? 'open' : 'refused';
      outcomes.push({ message, is, tries, ...(verdict.is !== 'accepted' && { why: verdict.why }) });
    }
  }
  return { outcomes, state: now };
}

/** Tries until the message has arrived, is refused, or has been tried often enough. */
async function attempted(
  message: Pending,
  { kind }: Channel,
  to: Destination | undefined,
  pace: ReturnType<typeof paceOf>,
  effects: Effects,
): Promise<{ readonly verdict: Verdict; readonly tries: number }> {
  if (kind === 'email' || !to) return { verdict: written(message, effects), tries: 1 };
  const form = FORMS[kind];
  for (let tries = 1; ; tries++) {
    await pace(to.address, form.perMinute);
    const verdict = await tried(message, form, to, effects);
    if (verdict.is !== 'again') return { verdict, tries };
    const pause = tries < TRIES ? pauseAfter(tries, effects.random(), verdict.after) : undefined;
    if (pause === undefined) return { verdict, tries };
    effects.waiting(message, verdict.why, pause);
    await effects.sleep(pause);
  }
}

function written(message: Pending, { write }: Effects): Verdict {
  try {
    write(message);
    return { is: 'accepted' };
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return { is: 'again', why: { zh: `文件写不了（${code}）`, en: `the file cannot be written (${code})` } };
  }
}

async function tried({ body, id }: Pending, form: Form, to: Destination, effects: Effects): Promise<Verdict> {
  try {
    const reply = await effects.post(form.request(body, id, to, effects.now()));
    const verdict = form.judge(reply, effects.now());
    return verdict.is === 'accepted' ? verdict : { ...verdict, why: withoutSecrets(verdict.why, to) };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { is: error.final ? 'refused' : 'again', why: error.why };
  }
}
