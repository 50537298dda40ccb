import type { Audience } from '../../../src/model/audience.ts';
import type { Language } from '../../../src/model/diagnostic.ts';
import type { Site } from '../../../src/model/records/site.ts';
import { CHANNEL_DEFAULTS, type Channel } from '../../../src/model/records/notices.ts';
import {
  channelState,
  composed,
  noticesFor,
  planFor,
  type Digest,
  type NotifyState,
  type Plan,
} from '../../../src/notify/index.ts';
import type { Context } from '../../../src/report/context.ts';
import { noticesOf, type Notice } from '../../../src/report/notices/index.ts';
import type { Consignment } from './deliver.ts';
import { destinationOf, recipientOf } from './destination.ts';

/** What a channel gets in this run. */
export interface Prepared extends Consignment {
  /** The messages that are new, as they were before they were written for the channel. */
  readonly digests: readonly Digest[];
  readonly held: Plan['held'];
}

export interface Wanted {
  readonly channels: readonly Channel[];
  readonly site: Site | undefined;
  readonly department?: string | undefined;
  readonly contexts: (audience: Audience, language: Language) => Context;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What is to be sent, by channel: what is still open from earlier runs, then what is new; and every notice that there is. */
export function prepared(
  { channels, site, department, contexts, env }: Wanted,
  state: NotifyState,
): { readonly consignments: readonly Prepared[]; readonly open: ReadonlySet<string> } {
  const all = new Map<string, Notice[]>();
  const open = new Set<string>();
  const consignments = channels.map((channel): Prepared => {
    const { audience = CHANNEL_DEFAULTS.audience, aheadDays = CHANNEL_DEFAULTS.aheadDays } = channel;
    const language = channel.language ?? site?.locales?.[0] ?? 'zh-CN';
    const context = contexts(audience, language);
    const key = `${audience} ${language} ${aheadDays}`;
    const notices = all.get(key) ?? noticesOf(context, aheadDays);
    all.set(key, notices);
    for (const { id } of notices) open.add(id);
    const before = channelState(state, channel.id);
    const { digests, held } = planFor(channel, noticesFor(channel, notices, department), before, context);
    const to = destinationOf(channel, env);
    const recipient = recipientOf(channel, env);
    return {
      channel,
      ...(to && ('zh' in to ? { unable: to } : { to })),
      digests,
      held,
      messages: [
        ...before.pending.filter((message) => department === undefined || message.to === `owner/${department}`),
        ...digests.map((digest) => composed(channel, digest, recipient)),
      ],
    };
  });
  return { consignments, open };
}
