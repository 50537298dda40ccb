import { CHANNEL_DEFAULTS, type Channel } from '../model/records/notices.ts';
import type { Context } from '../report/context.ts';
import { linkTo } from '../report/links.ts';
import { idOf, type Addressee, type Notice } from '../report/notices/index.ts';
import { paths } from '../report/paths.ts';
import { publicAddress } from '../report/public-address.ts';
import type { ChannelState } from './state.ts';
import type { Digest } from './types.ts';

/** What a channel is to be told. */
export interface Plan {
  readonly digests: readonly Digest[];
  /** Who was told something on this day already: what is new waits for the next. */
  readonly held: readonly { readonly to: Addressee; readonly count: number }[];
}

/** The notices that a channel asks for, of one department where only that is wanted. */
export function noticesFor(channel: Channel, notices: readonly Notice[], department?: string): Notice[] {
  const { departments, levels, roles = CHANNEL_DEFAULTS.roles, events = CHANNEL_DEFAULTS.events } = channel;
  return notices.filter(
    (notice) =>
      (department === undefined || notice.department === department) &&
      (departments?.includes(notice.department) ?? true) &&
      roles.some((role) => role === notice.to.role) &&
      (notice.level === undefined || (levels?.includes(notice.level) ?? true)) &&
      events.some((event) => event === notice.event),
  );
}

/** One message for each addressee that has something new: what has arrived, or is under way, is not told again. */
export function planFor(channel: Channel, notices: readonly Notice[], state: ChannelState, context: Context): Plan {
  const underWay = new Set(state.pending.flatMap((message) => message.notices));
  const isNew = ({ id }: Notice) => !Object.hasOwn(state.told, id) && !underWay.has(id);
  const groups = [...Map.groupBy(notices, ({ to }) => keyOf(to)).values()];
  const found = groups.flatMap((all) => {
    const fresh = all.filter(isNew);
    const [first] = fresh;
    return first ? [{ to: first.to, fresh, rest: all.length - fresh.length }] : [];
  });
  const isHeld = ({ to }: { to: Addressee }) => state.sent[keyOf(to)] === context.asOf;
  return {
    digests: found
      .filter((each) => !isHeld(each))
      .map(({ to, fresh, rest }) => digestOf(channel.id, to, fresh, rest, context)),
    held: found.filter(isHeld).map(({ to, fresh }) => ({ to, count: fresh.length })),
  };
}

/** An addressee in a word: a department may be called as a level is. */
export function keyOf({ role, id }: Addressee): string {
  return `${role}/${id}`;
}

/** Nobody who reads a message of demonstration data may take it for real. */
const DEMONSTRATION = { 'zh-CN': '（演示数据）', en: ' (demonstration data)' } as const;

function digestOf(channel: string, to: Addressee, notices: readonly Notice[], rest: number, context: Context): Digest {
  const { asOf: day, language, site } = context;
  const ids = notices.map(({ id }) => id);
  const page = to.role === 'signer' ? paths.supervision : linkTo('department', to.id, context).path;
  const url = publicAddress(page, context);
  return {
    id: idOf('message', channel, keyOf(to), day, ...ids.toSorted()),
    channel,
    to,
    day,
    language,
    from: site.operator + site.name + (site.demonstration ? DEMONSTRATION[language] : ''),
    items: notices.map(({ id, event, title, lines, date, path }) => {
      const address = publicAddress(path, context);
      return { id, event, title, lines, date, ...(address !== undefined && { url: address }) };
    }),
    rest,
    ...(url !== undefined && { url }),
  };
}
