import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readState } from '../../src/notify/index.ts';
import { chosenChannels, knownDepartment } from '../../scripts/lib/notify/choose.ts';
import { destinationOf } from '../../scripts/lib/notify/destination.ts';
import { stateIn } from '../../scripts/lib/notify/state-file.ts';
import { readWorkspace, removeFolder, workspaceFolder } from '../helpers/folder.ts';
import { startRobot, type Robot } from './robot.ts';
import { DAY, notify, workspaceWith } from './workspace.ts';

let robot: Robot;
let folder: string;
beforeAll(async () => {
  robot = await startRobot();
  folder = workspaceWith(
    '{ id: network, name: 网络群, kind: wecom, address: WECOM_URL, departments: [network] }',
    '{ id: service, name: 客服群, kind: dingtalk, address: DING_URL, secret: DING_KEY, departments: [customer-service], aheadDays: 30 }',
    '{ id: mail, name: 邮箱, kind: email, address: MAIL_TO, departments: [network] }',
  );
});
afterEach(() => {
  rmSync(join(folder, '.notices'), { recursive: true, force: true });
  robot.seen.length = 0;
});
afterAll(async () => {
  removeFolder(folder);
  await robot.stop();
});

const env = () => ({
  WECOM_URL: `${robot.url}/wecom?key=k`,
  DING_URL: `${robot.url}/ding?access_token=t`,
  DING_KEY: 'SECkey',
});
const stateFile = () => join(folder, '.notices/state.json');
interface Told {
  readonly messages: readonly {
    readonly id: string;
    readonly channel: string;
    readonly is: string;
    readonly body: string;
    readonly why?: string;
  }[];
}

test('a dry run shows to the letter what is then sent, and sends and remembers nothing', async () => {
  const dry = await notify({ folder, args: ['--dry-run', '--format', 'json'] });
  expect([dry.code, robot.seen.length, existsSync(stateFile())]).toEqual([0, 0, false]);
  const planned = (JSON.parse(dry.stdout) as Told).messages;
  expect(planned.map(({ channel, is }) => `${channel} ${is}`)).toEqual([
    'network planned',
    'service planned',
    'mail planned',
  ]);

  const args = ['--mail', join(folder, '.notices/mail')];
  robot.script = [OK, OK];
  const sent = await notify({ folder, env: env(), args });
  expect(sent.code).toBe(0);
  expect(robot.seen.map(({ body }) => body)).toEqual(planned.slice(0, 2).map(({ body }) => body));
  expect(robot.seen[1]?.path).toMatch(/^\/ding\?access_token=t&timestamp=\d{13}&sign=/);
  const [letter = ''] = readdirSync(join(folder, '.notices/mail'));
  expect(letter).toBe(`${DAY}-mail-${planned[2]?.id ?? ''}.eml`);
  expect(readFileSync(join(folder, '.notices/mail', letter), 'utf8')).toBe(planned[2]?.body);
  expect(sent.stdout.match(/✓ 已送达/g)).toHaveLength(3);
  // Neither addresses nor secrets are told or kept.
  const said = sent.stdout + sent.stderr + readFileSync(stateFile(), 'utf8');
  expect(said).not.toMatch(/SECkey|access_token|key=k/);
});

const OK = { status: 200, body: '{"errcode":0}' } as const;

test('nothing is sent on a day that is not worked', async () => {
  const args = ['--workdays-only', '--as-of', '2026-04-05'];
  const { code, stderr, stdout } = await notify({ folder, env: env(), args });
  expect([code, stdout, robot.seen.length]).toEqual([0, '', 0]);
  expect(stderr).toContain('2026-04-05 不上班，不发');
});

test('what does not arrive is told at the end, with exit code 1; the others go out', async () => {
  robot.script = [{ status: 200, body: '{"errcode":93000,"errmsg":"invalid webhook url"}' }];
  const { DING_URL, ...rest } = env();
  expect(DING_URL).toBeDefined();
  const { code, stdout } = await notify({ folder, env: rest, args: ['--format', 'json', '--mail', '-'] });
  expect(code).toBe(1);
  expect((JSON.parse(stdout) as Told).messages.map(({ is, why }) => [is, why])).toEqual([
    ['refused', 'errcode 93000 invalid webhook url'],
    ['skipped', '环境变量 DING_URL 没有设置'],
    ['sent', undefined],
  ]);
});

test('two runs at once: one waits, and has nothing left to send', async () => {
  robot.script = [OK, OK];
  const runs = await Promise.all([notify({ folder, env: env() }), notify({ folder, env: env() })]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(robot.seen).toHaveLength(2);
  expect(readState(readFileSync(stateFile(), 'utf8'))?.channels['network']?.pending).toEqual([]);
});

test('a state that cannot be read stops everything, says what to do and stays as it is', async () => {
  mkdirSync(join(folder, '.notices'), { recursive: true });
  const cutOff = '{"version":1,"chan';
  writeFileSync(stateFile(), cutOff);
  const { code, stderr } = await notify({ folder, env: env() });
  expect(code).toBe(2);
  expect(stderr).toMatch(/从缓存或备份取回上一份[\s\S]*什么都没有发/);
  expect(stderr).not.toContain('    at ');
  expect(robot.seen).toEqual([]);
  expect(readFileSync(stateFile(), 'utf8')).toBe(cutOff);
});

describe('what cannot be meant is refused in words', () => {
  const { records } = readWorkspace(workspaceFolder('supervision-year'));
  const states = (text: string) => () => {
    const file = join(folder, 'state-of-a-test.json');
    writeFileSync(file, text);
    return stateIn(file);
  };
  test.each<[string, () => unknown, RegExp]>([
    ['a state of a later version', states('{"version":2,"channels":{}}'), /of another version/],
    ['an empty state', states(''), /cut off/],
    ['a state that is a list', states('[]'), /cut off/],
    [
      'a state with a day that there is not',
      states('{"version":1,"channels":{"a":{"told":{"x":"2026-02-30"},"sent":{},"pending":[]}}}'),
      /cut off/,
    ],
    ['a folder in its place', () => stateIn(folder), /cannot be opened/],
    ['no channels', () => chosenChannels(records, undefined), /There are no channels/],
    [
      'a department that there is not',
      () => knownDepartment(records, 'netwrk'),
      /no department “netwrk”; there is: network/,
    ],
  ])('%s', (_, act, says) => expect(act).toThrow(says));

  test.each<[string, Record<string, string>, RegExp]>([
    ['nothing', {}, /WECOM_URL is not set/],
    ['blanks', { WECOM_URL: ' ' }, /WECOM_URL is not set/],
    ['no address', { WECOM_URL: 'qyapi' }, /no http or https address/],
    ['another scheme', { WECOM_URL: 'file:///etc/passwd' }, /no http or https address/],
    ['a robot without https', { WECOM_URL: 'http://qyapi.example.com/send?key=k' }, /needs https/],
  ])('a variable that holds %s', (_, variables, says) => {
    const found = destinationOf({ id: 'a', name: '群', kind: 'wecom', address: 'WECOM_URL' }, variables);
    expect(found && 'en' in found && found.en).toMatch(says);
  });
});
