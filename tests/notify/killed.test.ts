import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { channelState, NOTHING_TOLD, readState, type NotifyState } from '../../src/notify/index.ts';
import { removeFolder } from '../helpers/folder.ts';
import { startRobot, takenById, type Robot } from './robot.ts';
import { notify, started, workspaceWith } from './workspace.ts';

let robot: Robot;
beforeEach(async () => {
  robot = await startRobot();
});
afterEach(() => robot.stop());

/** A moment of writing at which a run is killed, or a request while which, or right after whose answer, it is. */
type Kill = { readonly writing: number } | { readonly request: number } | { readonly answer: number };

/** Has the robot kill whoever sends it the wanted request from now on. */
function armed(kill: Kill, end: () => void): void {
  const before = robot.seen.length;
  const at = (wanted: number) => (count: number) => void (count - before === wanted && end());
  robot.onRequest = 'request' in kill ? at(kill.request) : () => undefined;
  robot.onAnswer = 'answer' in kill ? at(kill.answer) : () => undefined;
}

/** Nothing is lost, repeats say the same, and only what was under way when somebody was killed went out again. */
function holds(messages: number, kills: number): void {
  const counts = takenById(robot.seen);
  expect(counts.size).toBe(messages);
  expect([...counts.values()].reduce((sum, count) => sum + count - 1, 0)).toBeLessThanOrEqual(kills);
  for (const id of counts.keys())
    expect(new Set(robot.seen.filter((each) => each.id === id).map(({ body }) => body)).size).toBe(1);
}

const stateAt = (file: string): NotifyState =>
  existsSync(file) ? (readState(readFileSync(file, 'utf8')) ?? fail()) : NOTHING_TOLD;
function fail(): never {
  throw new Error('the state cannot be read');
}

const COUNT = 6;
const KILLS: readonly Kill[] = [
  { writing: 2 },
  { request: 1 },
  { writing: 7 },
  { answer: 2 },
  { writing: 11 },
  { request: 2 },
  { writing: 4 },
];

test(
  'killed again and again, at writing, at a request, at an answer: each message arrives',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'notify-'));
    const file = join(folder, 'state.json');
    const sender = [fileURLToPath(new URL('./sender.ts', import.meta.url)), file, `${robot.url}/hook`, String(COUNT)];
    const env = { KILL_IN: folder };
    try {
      for (const kill of KILLS) {
        const killAt = 'writing' in kill ? kill.writing : 0;
        const { signal } = await started(sender, { env, killAt, began: (end) => armed(kill, end) });
        expect([kill, signal]).toEqual([kill, 'SIGKILL']);
        // What is left can be read, whenever it was.
        stateAt(file);
      }
      expect(await started(sender, { env })).toMatchObject({ code: 0, stderr: '' });
      holds(COUNT, KILLS.length);
      expect(channelState(stateAt(file), 'group').pending).toEqual([]);
    } finally {
      removeFolder(folder);
    }
  },
);

test('the command itself, killed before it had an answer, sends the same once more', { timeout: 60_000 }, async () => {
  const folder = workspaceWith('{ id: one, name: 一群, kind: webhook, address: HOOK, aheadDays: 30 }');
  const env = { HOOK: `${robot.url}/hook` };
  try {
    const first = await notify({ folder, env, began: (end) => armed({ request: 2 }, end) });
    expect(first.signal).toBe('SIGKILL');
    armed({ request: 0 }, () => undefined);
    expect(await notify({ folder, env })).toMatchObject({ code: 0 });
    holds(2, 1);
    expect(robot.seen.map(({ id }) => id)).toEqual([0, 1, 1].map((i) => robot.seen[i]?.id));
    expect(channelState(stateAt(join(folder, '.notices/state.json')), 'one')).toMatchObject({ pending: [] });
  } finally {
    removeFolder(folder);
  }
});
