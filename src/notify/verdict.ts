import type { Bilingual } from '../model/diagnostic.ts';
import { plainLine } from '../export/inert.ts';
import { cut } from './inert.ts';
import { waitAsked } from './retry.ts';
import type { Reply, Verdict } from './types.ts';

const same = (text: string): Bilingual => ({ zh: text, en: text });
const TOO_EARLY = [408, 425, 429];
const ACCEPTED: Verdict = { is: 'accepted' };

/** What a status of HTTP means. What is too much or broken at the moment may be tried again, what is wrong may not. */
export function byStatus({ status, retryAfter }: Reply, now: number): Verdict {
  if (status >= 200 && status < 300) return ACCEPTED;
  if (TOO_EARLY.includes(status) || status >= 500) {
    const after = waitAsked(retryAfter, now);
    return { is: 'again', why: same(`HTTP ${status}`), ...(after !== undefined && { after }) };
  }
  return { is: 'refused', why: same(`HTTP ${status}`) };
}

/** How long a robot that is told too much too fast wants to be left alone, in milliseconds: it counts by the minute. */
export const ROBOT_PAUSE = 60_000;

/** How a robot reports in the body of an answer that HTTP calls fine. */
export interface Codes {
  /** Its keys: 0 under the first that is there means that the message has arrived. */
  readonly keys: readonly string[];
  readonly messages: readonly string[];
  /** Codes that mean too many messages, and those that mean that it is out of order. */
  readonly tooMany: readonly number[];
  readonly busy: readonly number[];
}

const LONGEST = 120;

/** What a robot's answer means: by its status and, where that is fine, by the code in its body. */
export function byCode(reply: Reply, codes: Codes, now: number): Verdict {
  const outer = byStatus(reply, now);
  if (outer.is !== 'accepted') return outer;
  const answer = objectIn(reply.body);
  const key = codes.keys.find((each) => typeof answer[each] === 'number');
  if (key === undefined) {
    // A gateway's own page, say: nobody has said that the message arrived.
    return { is: 'again', why: { zh: '回答里没有结果码', en: 'no result code in the answer' } };
  }
  const code = Number(answer[key]);
  if (code === 0) return ACCEPTED;
  const message = codes.messages.map((each) => answer[each]).find((text) => typeof text === 'string');
  const why = same(`${key} ${code}${message === undefined ? '' : ` ${cut(plainLine(String(message)), LONGEST)}`}`);
  if (codes.tooMany.includes(code)) return { is: 'again', why, after: ROBOT_PAUSE };
  return codes.busy.includes(code) ? { is: 'again', why } : { is: 'refused', why };
}

function objectIn(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
