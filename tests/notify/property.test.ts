import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliver } from '../../scripts/lib/notify/deliver.ts';
import { NoAnswer, post } from '../../scripts/lib/notify/post.ts';
import { channelState, type Outgoing, type Reply } from '../../src/notify/index.ts';
import { channelOf, messagesTo } from './digests.ts';
import { worldOf, type World } from './effects.ts';
import { startRobot, type Behaviour, type Robot } from './robot.ts';

const channel = channelOf('webhook');

const BEHAVIOURS: readonly Behaviour[] = [
  'ok',
  'reset',
  'reset-after-taking',
  'broken-after-taking',
  { status: 500 },
  { status: 429, retryAfter: '3' },
  { status: 404 },
];
const script = (...more: Behaviour[]) => fc.array(fc.constantFrom(...BEHAVIOURS, ...more), { maxLength: 25 });

/** What the other side saw: each request, and whether its answer told that the message has arrived. */
interface Request {
  readonly id: string;
  readonly body: string;
  readonly told: boolean;
}

/** The laws, once everything has been delivered. `kills` is how often somebody stopped us in between. */
function holds(requests: readonly Request[], ids: readonly string[], kills: number): void {
  let again = 0;
  for (const id of ids) {
    const own = requests.filter((request) => request.id === id);
    const acknowledged = own.filter(({ told }) => told).length;
    // Nothing is lost.
    expect(acknowledged).toBeGreaterThan(0);
    // A repeat says the same.
    expect(new Set(own.map(({ body }) => body)).size).toBe(1);
    again += acknowledged - 1;
    // Nobody who knows that it has arrived sends it again.
    if (kills === 0) expect(own.at(-1)?.told).toBe(true);
  }
  // Only what was under way when we were killed.
  expect(again).toBeLessThanOrEqual(kills);
}

/** Runs until nothing is open; being killed ends a run and is survived by what was saved. */
async function untilDelivered(world: World, address: string, count: number): Promise<number> {
  const messages = messagesTo(channel, count);
  for (let [runs, kills] = [1, 0]; ; runs++) {
    expect(runs).toBeLessThan(60);
    const { pending, told } = channelState(world.state(), channel.id);
    const fresh = messages.filter(
      ({ id, notices }) => !pending.some((each) => each.id === id) && !notices.some((one) => one in told),
    );
    if (pending.length + fresh.length === 0) return kills;
    try {
      await deliver([{ channel, to: { address }, messages: [...pending, ...fresh] }], world.state(), world);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      kills++;
    }
  }
}

class Killed extends Error {}

test('whatever a server does and whenever we are killed, each message arrives, once by its id', async () => {
  const kill = fc.array(fc.record({ at: fc.nat(12), written: fc.boolean() }), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(
      script('silent', 'late'),
      fc.integer({ min: 1, max: 5 }),
      kill,
      async (behaviours, count, plans) => {
        const [left, requests, kills]: [Behaviour[], Request[], { at: number; written: boolean }[]] = [
          [...behaviours],
          [],
          [...plans],
        ];
        let saves = 0;
        const world: World = worldOf({ post: (message) => answered(message, left.shift() ?? 'ok', requests) });
        const { save } = world;
        world.save = (state) => {
          const next = kills[0];
          if (next === undefined || saves++ < next.at) return save(state);
          kills.shift();
          saves = 0;
          if (next.written) save(state);
          throw new Killed('killed');
        };
        const killed = await untilDelivered(world, 'http://127.0.0.1:9/hook', count);
        holds(
          requests,
          messagesTo(channel, count).map(({ id }) => id),
          killed,
        );
      },
    ),
    { numRuns: 300 },
  );
});

/** A server without a network, so that there is time for many. */
function answered({ headers, body }: Outgoing, did: Behaviour, requests: Request[]): Promise<Reply> {
  requests.push({ id: headers['x-notice-id'] ?? '', body, told: did === 'ok' });
  if (typeof did === 'object') return Promise.resolve({ body: '', ...did });
  if (did === 'ok') return Promise.resolve({ status: 200, body: '' });
  if (did === 'broken-after-taking') return Promise.resolve({ status: 502, body: '' });
  return Promise.reject(new NoAnswer({ zh: '没有回答', en: 'no answer' }));
}

/** Milliseconds: a late answer takes far longer. */
const PATIENCE = 60;

let robot: Robot;
beforeAll(async () => {
  robot = await startRobot();
});
afterAll(() => robot.stop());

test('a real server does not differ', async () => {
  await fc.assert(
    fc.asyncProperty(script('late'), fc.integer({ min: 1, max: 3 }), async (behaviours, count) => {
      robot.seen.length = 0;
      robot.script = [...behaviours];
      const requests: Request[] = [];
      // What has arrived is what we were told: on a busy machine a good answer may come too late as well.
      const told = async (message: Outgoing) => {
        const request = { id: message.headers['x-notice-id'] ?? '', body: message.body };
        try {
          const reply = await post(message, PATIENCE);
          requests.push({ ...request, told: reply.status === 200 });
          return reply;
        } catch (error) {
          requests.push({ ...request, told: false });
          throw error;
        }
      };
      await untilDelivered(worldOf({ post: told }), `${robot.url}/hook`, count);
      holds(
        requests,
        messagesTo(channel, count).map(({ id }) => id),
        0,
      );
    }),
    { numRuns: 15 },
  );
});
