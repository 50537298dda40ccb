import { inLanguage } from '../../model/diagnostic.ts';
import { plainLine } from '../../export/inert.ts';
import type { Form, Outgoing } from '../types.ts';
import { byStatus } from '../verdict.ts';
import { EVENT_WORDS, wordsOf } from '../words.ts';
import { hmac, jsonRequest } from './common.ts';

/** The form of what is sent; a key is never given another meaning under the same number. */
const VERSION = 1;

/** Any webhook: JSON with texts as they are, less what is no text. Signed, where there is a secret, in `X-Notice-Signature`. */
export const webhook: Form = {
  perMinute: 60,
  compose(digest) {
    const { id, channel, day, to, items, rest, url, from, language } = digest;
    const told = items.map(({ title, lines, event, ...item }) => ({
      ...item,
      event,
      label: inLanguage(EVENT_WORDS[event], language),
      title: plainLine(title),
      lines: lines.map(plainLine),
    }));
    return JSON.stringify({
      version: VERSION,
      id,
      channel,
      day,
      from: plainLine(from),
      to: { ...to, name: plainLine(to.name) },
      title: plainLine(wordsOf(digest).title),
      notices: told,
      stillOpen: rest,
      ...(url !== undefined && { url }),
    });
  },
  readable: (body) => JSON.stringify(JSON.parse(body), null, 2),
  request(body, id, { address, secret }) {
    const signature: Outgoing['headers'] =
      secret === undefined ? {} : { 'x-notice-signature': `sha256=${hmac(secret, body, 'hex')}` };
    return jsonRequest(address, body, id, signature);
  },
  judge: byStatus,
};
