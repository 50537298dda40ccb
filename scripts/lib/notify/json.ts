import type { Language } from '../../../src/model/diagnostic.ts';
import { inLanguage } from '../../../src/model/diagnostic.ts';
import type { Day } from '../../../src/model/month.ts';
import type { Prepared } from './consign.ts';
import type { Outcome } from './deliver.ts';

/**
 * What was sent, or would be, for programs: `body` is the text that is sent to the letter, but for the signature that goes
 * with the time. `is` is `planned` in a dry run.
 */
export function notifyJson(
  asOf: Day,
  consignments: readonly Prepared[],
  outcomes: readonly Outcome[] | undefined,
  language: Language,
): string {
  const fared = new Map(outcomes?.map((outcome) => [outcome.message, outcome]));
  const messages = consignments.flatMap(({ channel, messages }) =>
    messages.map((message) => {
      const { is = 'planned', tries = 0, why } = fared.get(message) ?? {};
      const { id, to, day, title, notices, body } = message;
      return {
        ...{ id, channel: channel.id, kind: channel.kind, to, day, title, is, tries },
        ...(why && { why: inLanguage(why, language) }),
        ...{ notices, body },
      };
    }),
  );
  const held = consignments.flatMap(({ channel, held }) =>
    held.map(({ to, count }) => ({ channel: channel.id, to: `${to.role}/${to.id}`, count })),
  );
  return `${JSON.stringify({ asOf, messages, held }, null, 2)}\n`;
}
