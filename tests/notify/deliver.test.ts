import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deliver, type Consignment } from '../../scripts/lib/notify/deliver.ts';
import { channelState, TRIES, type ChannelState } from '../../src/notify/index.ts';
import { channelOf, messagesTo } from './digests.ts';
import { worldOf, type World } from './effects.ts';
import { OK, startRobot, takenById, type Behaviour, type Robot } from './robot.ts';

let robot: Robot;
beforeAll(async () => {
  robot = await startRobot();
});
afterAll(() => robot.stop());
beforeEach(() => {
  robot.seen.length = 0;
  Object.assign(robot, { script: [], otherwise: 'ok' });
});

const channel = channelOf('webhook');
const [first, second] = messagesTo(channel, 2);
if (!first || !second) throw new Error('two messages');

const consignment = (world: World, ...more: NonNullable<typeof first>[]): Consignment => {
  const { pending, told } = channelState(world.state(), channel.id);
  const fresh = more.filter(
    ({ id, notices }) => !pending.some((each) => each.id === id) && !notices.some((one) => one in told),
  );
  return { channel, to: { address: `${robot.url}/hook` }, messages: [...pending, ...fresh] };
};
const run = async (world: World, ...messages: NonNullable<typeof first>[]) =>
  (await deliver([consignment(world, ...messages)], world.state(), world)).outcomes.map(
    ({ is, tries }) => `${is} ${tries}`,
  );
const stateOf = (world: World): ChannelState => channelState(world.state(), channel.id);

test('a message that is answered is ticked off, with its notices and its day', async () => {
  const world = worldOf();
  expect(await run(world, first)).toEqual(['sent 1']);
  expect(stateOf(world)).toEqual({
    told: { [first.notices[0] ?? '']: first.day },
    sent: { [first.to]: first.day },
    pending: [],
  });
  expect(robot.seen).toMatchObject([{ path: '/hook', id: first.id, key: first.id, body: first.body }]);
  expect(await run(world, first)).toEqual([]);
  expect(robot.seen).toHaveLength(1);
});

describe('a server that is out of order for a while is tried again, with the same text under the same id', () => {
  test.each<[string, Behaviour[]]>([
    ['500', [{ status: 500 }, { status: 503 }]],
    ['429', [{ status: 429 }, { status: 429 }]],
    ['408', [{ status: 408 }]],
    ['reset before taking it', ['reset', 'reset']],
    ['reset after taking it', ['reset-after-taking']],
    ['no answer at all', ['silent']],
    ['an answer that comes too late', ['late']],
    ['502 after taking it', ['broken-after-taking']],
  ])('%s', async (_, script) => {
    robot.script = [...script];
    const world = worldOf();
    expect(await run(world, first, second)).toEqual([`sent ${script.length + 1}`, 'sent 1']);
    expect(world.slept).toHaveLength(script.length);
    const repeats = robot.seen.slice(0, script.length + 1);
    expect(new Set(repeats.map(({ id, key, body }) => `${id} ${key} ${body}`)).size).toBe(1);
    expect(JSON.parse(first.body)).toMatchObject({ id: first.id });
    expect(stateOf(world).pending).toEqual([]);
    expect(new Set(takenById(robot.seen).keys())).toEqual(new Set([first.id, second.id]));
  });
});

test('pauses grow, have jitter and an end; then the message is left for the next run, and others of the channel too', async () => {
  robot.otherwise = { status: 500 };
  const world = worldOf();
  expect(await run(world, first, second)).toEqual([`open ${TRIES}`, 'skipped 0']);
  expect(world.slept).toEqual([750, 1500, 3000, 6000]);
  expect(stateOf(world).pending).toEqual([first]);
  robot.otherwise = 'ok';
  robot.seen.length = 0;
  expect(await run(world, first, second)).toEqual(['sent 1', 'sent 1']);
  expect(robot.seen.map(({ id, body }) => [id, body])).toEqual([first, second].map(({ id, body }) => [id, body]));
});

test('nobody listens: nothing is lost', async () => {
  const gone = await startRobot();
  const address = `${gone.url}/hook`;
  await gone.stop();
  const world = worldOf();
  const { outcomes } = await deliver([{ channel, to: { address }, messages: [first] }], world.state(), world);
  expect(outcomes).toMatchObject([{ is: 'open', tries: TRIES, why: { zh: '连接被拒绝' } }]);
  expect(await run(world, first)).toEqual(['sent 1']);
});

test('`Retry-After` is waited for, in seconds or as a date; too long a wait is left for the next run', async () => {
  const world = worldOf();
  const date = new Date(world.now() + 42_000).toUTCString();
  robot.script = [
    { status: 429, retryAfter: '17' },
    { status: 503, retryAfter: date },
  ];
  expect(await run(world, first)).toEqual(['sent 3']);
  const [asked = 0, later = 0] = world.slept;
  expect(asked).toBeGreaterThanOrEqual(17_000);
  expect(asked).toBeLessThan(18_000);
  expect(later + asked).toBeGreaterThanOrEqual(42_000);
  robot.script = [{ status: 429, retryAfter: '3600' }];
  const other = worldOf();
  expect(await run(other, first)).toEqual(['open 1']);
  expect(other.slept).toEqual([]);
});

test('what is refused for good is not tried again and told; the other messages go out, and it is written anew next time', async () => {
  robot.script = [{ status: 404 }];
  const world = worldOf();
  expect(await run(world, first, second)).toEqual(['refused 1', 'sent 1']);
  expect(world.slept).toEqual([]);
  expect(stateOf(world).pending).toEqual([]);
  expect(stateOf(world).told).not.toHaveProperty(first.notices[0] ?? '');
});

test('a redirection is no delivery, and is not followed', async () => {
  robot.script = [{ status: 302 }];
  expect(await run(worldOf(), first)).toEqual(['refused 1']);
  expect(robot.seen).toHaveLength(1);
});

describe.each(['wecom', 'dingtalk', 'feishu'] as const)('%s tells how it went in the body of a 200', (kind) => {
  const its = channelOf(kind);
  const key = kind === 'feishu' ? 'code' : 'errcode';
  const to = { address: '' };
  const sent = async (...script: Behaviour[]) => {
    robot.script = [...script];
    const world = worldOf();
    to.address = `${robot.url}/robot/send?access_token=3f9d0c4a7b1e42d8`;
    const messages = messagesTo(its, 1);
    const { outcomes } = await deliver([{ channel: its, to, messages }], world.state(), world);
    return { outcome: outcomes[0], world };
  };

  test('0 means that it has arrived', async () => {
    expect((await sent(OK)).outcome).toMatchObject({ is: 'sent', tries: 1 });
  });

  test('a wrong token is refused at once, and the token it says back is not told', async () => {
    const body = JSON.stringify({
      [key]: 19_001,
      errmsg: 'no token 3f9d0c4a7b1e42d8',
      msg: 'no token 3f9d0c4a7b1e42d8',
    });
    const { outcome } = await sent({ status: 200, body });
    expect(outcome).toMatchObject({ is: 'refused', tries: 1, why: { zh: `${key} 19001 no token …` } });
  });

  test('too many messages: it is left alone for a minute', async () => {
    const code = { wecom: 45_009, dingtalk: 130_101, feishu: 11_232 }[kind];
    const { outcome, world } = await sent({ status: 200, body: JSON.stringify({ [key]: code }) }, OK);
    expect(outcome).toMatchObject({ is: 'sent', tries: 2 });
    expect(world.slept[0]).toBeGreaterThanOrEqual(60_000);
  });

  test('the page of a gateway is no answer of the robot', async () => {
    const { outcome } = await sent({ status: 200, body: '<html>sign in</html>' }, OK);
    expect(outcome).toMatchObject({ is: 'sent', tries: 2 });
  });
});

test('no more than twenty messages a minute go to one robot, whichever channels share it', async () => {
  const world = worldOf();
  const channels = [channelOf('wecom', 'one'), channelOf('wecom', 'three')];
  const to = { address: `${robot.url}/cgi-bin/webhook/send?key=shared` };
  const { outcomes } = await deliver(
    channels.map((each) => ({ channel: each, to, messages: messagesTo(each, 15) })),
    world.state(),
    world,
  );
  expect(outcomes.every(({ is }) => is === 'sent')).toBe(true);
  expect(world.slept).toEqual([61_000]);
});

test('an e-mail that cannot be written is left for the next run; other channels go on', async () => {
  const mail = channelOf('email', 'mail');
  const letters = { channel: mail, messages: messagesTo(mail, 2) };
  const full = worldOf({
    write: () => {
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    },
  });
  const { outcomes } = await deliver([letters, consignment(full, first)], full.state(), full);
  expect(outcomes.map(({ is, why }) => [is, why?.en])).toEqual([
    ['open', 'the file cannot be written (ENOSPC)'],
    ['skipped', 'the file cannot be written (ENOSPC)'],
    ['sent', undefined],
  ]);
  const world = worldOf();
  await deliver([letters], full.state(), world);
  expect(world.written).toEqual(letters.messages);
});

test('a channel that cannot be sent to keeps nobody else from being told', async () => {
  const world = worldOf();
  const lost = {
    channel: channelOf('wecom', 'lost'),
    unable: { zh: '没有设置', en: 'not set' },
    messages: messagesTo(channelOf('wecom', 'lost'), 1),
  };
  const { outcomes } = await deliver([lost, consignment(world, first)], world.state(), world);
  expect(outcomes.map(({ is }) => is)).toEqual(['skipped', 'sent']);
});
