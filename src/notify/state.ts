import { dayAt, dayIndex, isDay, type Day } from '../model/month.ts';

/** A message that was composed, and of which nobody knows yet whether it has arrived. */
export interface Pending {
  readonly id: string;
  readonly channel: string;
  /** The addressee: `owner/hotline`, `signer/level-2`. */
  readonly to: string;
  readonly day: Day;
  /** What it is called, for people. */
  readonly title: string;
  readonly notices: readonly string[];
  /** The text that is sent: a repeat is the same to the letter. */
  readonly body: string;
}

/** What a channel has been told. */
export interface ChannelState {
  /** Notices that have arrived, with the day of their message. */
  readonly told: Readonly<Record<string, Day>>;
  /** The day of the last message to each addressee. */
  readonly sent: Readonly<Record<string, Day>>;
  readonly pending: readonly Pending[];
}

/** What has been told, by channel: all that is remembered between runs. No address or secret is in it. */
export interface NotifyState {
  readonly version: 1;
  readonly channels: Readonly<Record<string, ChannelState>>;
}

export const NOTHING_TOLD: NotifyState = { version: 1, channels: {} };
const EMPTY: ChannelState = { told: {}, sent: {}, pending: [] };

export function channelState({ channels }: NotifyState, channel: string): ChannelState {
  return Object.hasOwn(channels, channel) ? (channels[channel] ?? EMPTY) : EMPTY;
}

/** Remembers a message before it is handed over. */
export function withPending(state: NotifyState, message: Pending): NotifyState {
  return changed(state, message.channel, (old) => ({
    ...old,
    pending: [...old.pending.filter(({ id }) => id !== message.id), message],
  }));
}

/** Forgets a message that will not be sent again: what it said is still to be told. */
export function withoutPending(state: NotifyState, { channel, id }: Pending): NotifyState {
  return changed(state, channel, (old) => ({ ...old, pending: old.pending.filter((each) => each.id !== id) }));
}

/** Remembers that a message has arrived. */
export function withArrived(state: NotifyState, message: Pending): NotifyState {
  const { channel, notices, to, day } = message;
  return changed(withoutPending(state, message), channel, (old) => ({
    ...old,
    told: { ...old.told, ...Object.fromEntries(notices.map((id) => [id, day])) },
    sent: { ...old.sent, [to]: day > (old.sent[to] ?? '') ? day : (old.sent[to] ?? day) },
  }));
}

/** Days after which a notice that has arrived is forgotten, unless it could still be told. */
const KEPT = 400;

/** The state without what is long past; `open` are the ids of notices that there still are. */
export function withoutOld(state: NotifyState, day: Day, open: ReadonlySet<string>): NotifyState {
  const first = dayAt(dayIndex(day) - KEPT);
  const channels = Object.entries(state.channels).map(([id, each]) => {
    const told = Object.entries(each.told).filter(([notice, on]) => on >= first || open.has(notice));
    return [id, { ...each, told: Object.fromEntries(told) }] as const;
  });
  return { ...state, channels: Object.fromEntries(channels) };
}

function changed(state: NotifyState, channel: string, change: (old: ChannelState) => ChannelState): NotifyState {
  return { ...state, channels: { ...state.channels, [channel]: change(channelState(state, channel)) } };
}

export function writtenState(state: NotifyState): string {
  return `${JSON.stringify(state, null, 1)}\n`;
}

/** What a state file says; undefined where it is none, or was cut off: it is never taken for an empty one. */
export function readState(text: string): NotifyState | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isState(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => typeof value === 'string';
const areDays = (value: unknown) =>
  isTree(value) && Object.values(value).every((day) => typeof day === 'string' && isDay(day));

function isState(value: unknown): value is NotifyState {
  return isTree(value) && value['version'] === 1 && isTree(value['channels'])
    ? Object.values(value['channels']).every(isChannelState)
    : false;
}

function isChannelState(value: unknown): boolean {
  if (!isTree(value) || !areDays(value['told']) || !areDays(value['sent'])) return false;
  return Array.isArray(value['pending']) && value['pending'].every(isPending);
}

function isPending(value: unknown): boolean {
  const texts = ['id', 'channel', 'to', 'day', 'title', 'body'];
  if (!isTree(value) || !texts.every((key) => isText(value[key]))) return false;
  return Array.isArray(value['notices']) && value['notices'].every(isText);
}
