import type { Effects } from '../../scripts/lib/notify/deliver.ts';
import { post } from '../../scripts/lib/notify/post.ts';
import { NOTHING_TOLD, readState, writtenState, type NotifyState, type Pending } from '../../src/notify/index.ts';

/** What a run does to the world, with a clock that only sleeping moves and a state that outlives runs. */
export interface World extends Effects {
  save: Effects['save'];
  readonly slept: number[];
  readonly written: Pending[];
  /** As it would be read from disk. */
  state(): NotifyState;
}

/** Patience with a server, in milliseconds. */
const TIMEOUT = 400;
const START = Date.parse('2026-11-05T00:30:00Z');

export function worldOf(more: Partial<Effects> = {}): World {
  let [time, disk] = [START, writtenState(NOTHING_TOLD)];
  const [slept, written]: [number[], Pending[]] = [[], []];
  return {
    slept,
    written,
    state: () => readState(disk) ?? fail(),
    now: () => time,
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
    random: () => 0.5,
    post: (message) => post(message, TIMEOUT),
    write: (message) => written.push(message),
    save: (state) => (disk = writtenState(state)),
    waiting: () => undefined,
    ...more,
  };
}

function fail(): never {
  throw new Error('the state cannot be read back');
}
