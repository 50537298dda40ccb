import type { Channel } from '../model/records/notices.ts';
import { FORMS, mailFile } from './channels/index.ts';
import { keyOf } from './plan.ts';
import type { Pending } from './state.ts';
import type { Digest } from './types.ts';
import { wordsOf } from './words.ts';

/** A digest as the message that a channel is sent; `recipient` of an e-mail where one is known. */
export function composed({ kind }: Channel, digest: Digest, recipient?: string): Pending {
  const { id, channel, to, day, items } = digest;
  return {
    id,
    channel,
    to: keyOf(to),
    day,
    title: wordsOf(digest).title,
    notices: items.map((item) => item.id),
    body: kind === 'email' ? mailFile(digest, recipient) : FORMS[kind].compose(digest),
  };
}
