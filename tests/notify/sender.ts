import { deliver } from '../../scripts/lib/notify/deliver.ts';
import { post } from '../../scripts/lib/notify/post.ts';
import { saveState, stateIn } from '../../scripts/lib/notify/state-file.ts';
import { channelState, NOTHING_TOLD } from '../../src/notify/index.ts';
import { channelOf, messagesTo } from './digests.ts';

// Started as a process of its own, to be killed: what `npm run notify` does once messages are composed, without a workspace
// to read. Arguments: the state file, the address, how many messages.
const [file = '', address = '', count = ''] = process.argv.slice(2);
const channel = channelOf('webhook');
const state = stateIn(file) ?? NOTHING_TOLD;
const { pending, told } = channelState(state, channel.id);
const open = new Set(pending.map(({ id }) => id));
const fresh = messagesTo(channel, Number(count)).filter(
  ({ id, notices }) => !open.has(id) && !notices.some((one) => one in told),
);
await deliver([{ channel, to: { address }, messages: [...pending, ...fresh] }], state, {
  now: () => Date.now(),
  sleep: () => Promise.resolve(),
  random: () => 0,
  post: (message) => post(message, 5000),
  save: (next) => saveState(file, next),
  write: () => undefined,
  waiting: () => undefined,
});
