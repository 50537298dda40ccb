import { describe, expect, test } from 'vitest';
import { contextsOf } from '../../scripts/lib/contexts.ts';
import { dayAt, dayIndex, type Day } from '../../src/model/month.ts';
import { NOTICE_EVENTS, type Channel } from '../../src/model/records/notices.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import {
  channelState,
  composed,
  noticesFor,
  NOTHING_TOLD,
  planFor,
  withArrived,
  type NotifyState,
} from '../../src/notify/index.ts';
import { noticesOf, type Notice } from '../../src/report/notices/index.ts';
import { scoresAt } from '../../src/report/scores-at.ts';
import { readWorkspace, workspaceFolder } from '../helpers/folder.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { 'zh-CN': zh, en } = handbookOf().contexts;
const AHEAD = 7;
const chinese = noticesOf(zh, AHEAD);

describe('of the demonstration', () => {
  test('there is something of every sort, the most urgent first', () => {
    const places = chinese.map(({ event }) => NOTICE_EVENTS.indexOf(event));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(NOTICE_EVENTS.length);
  });

  test('none has the number of another, and numbers are the same in every language', () => {
    const ids = chinese.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      noticesOf(en, AHEAD)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids.sort());
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{16}$/);
  });

  test('English says all of it in English', () => {
    for (const { title, lines, to } of noticesOf(en, AHEAD))
      expect([title, ...lines, to.name].join(' ')).not.toMatch(/\p{Script=Han}/u);
  });

  test('what is late tells how late, what is due tells by when', () => {
    for (const { event, lines, daysLate, date } of chinese.filter((each) => each.event === 'overdue')) {
      expect([event, lines[0]]).toEqual(['overdue', `时限 ${date}，逾期 ${daysLate} 天`]);
      expect(date < zh.asOf).toBe(true);
    }
    for (const { lines, date } of chinese.filter((each) => each.event === 'due')) expect(lines[0]).toContain(date);
  });

  test('orders to be signed are for those who sign, all else for the department', () => {
    for (const { event, to, department, level } of chinese) {
      if (event === 'sign') expect(to).toMatchObject({ role: 'signer', id: `level-${level ?? 0}` });
      else expect(to).toMatchObject({ role: 'owner', id: department });
    }
  });

  test('looking further ahead adds what is due and takes nothing away', () => {
    const ids = new Set(noticesOf(zh, 40).map(({ id }) => id));
    expect(ids.size).toBeGreaterThan(chinese.length);
    expect(chinese.filter(({ id }) => !ids.has(id))).toEqual([]);
  });
});

const year = readWorkspace(workspaceFolder('supervision-year'));
const contextOn = (workspace: Workspace, day: Day) =>
  contextsOf({ workspace, asOf: day, scores: scoresAt(workspace, day), warnings: [] })('leadership', 'zh-CN');
const ALL: Channel = { id: 'all', name: '全部', kind: 'webhook', address: 'NOTICE_URL', roles: ['owner', 'signer'] };

/** Runs once a day and remembers; what was told on each day, by addressee. */
function toldFrom(first: Day, days: number, channel = ALL) {
  let state: NotifyState = NOTHING_TOLD;
  const told: { day: Day; to: string; notices: Notice[] }[] = [];
  for (let i = 0; i < days; i++) {
    const day = dayAt(dayIndex(first) + i);
    const context = contextOn(year, day);
    const notices = noticesFor(channel, noticesOf(context, AHEAD));
    const { digests } = planFor(channel, notices, channelState(state, channel.id), context);
    for (const digest of digests) {
      const message = composed(channel, digest);
      told.push({ day, to: message.to, notices: notices.filter(({ id }) => message.notices.includes(id)) });
      state = withArrived(state, message);
    }
    // Again on the same day: nothing.
    expect(planFor(channel, notices, channelState(state, channel.id), context).digests).toEqual([]);
  }
  return told;
}

describe('day by day', () => {
  const told = toldFrom('2026-03-25', 45);
  const all = told.flatMap(({ day, notices }) => notices.map((notice) => ({ day, ...notice })));

  test('nobody is told the same twice, and nobody gets two messages a day', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(told.map(({ day, to }) => `${day} ${to}`)).size).toBe(told.length);
  });

  test('a task is told ahead, on the day before, when it is late, and at each level that falls due', () => {
    const own = all.filter(({ title, event }) => title.startsWith('T-1 ') && event !== 'sign' && !title.includes('·'));
    expect(own.map(({ day, event, lines }) => [day, event, lines.at(-1)])).toEqual([
      ['2026-03-25', 'due', '进度 45%，计划 88%'],
      ['2026-03-30', 'due', '进度 45%，计划 98%'],
      ['2026-04-01', 'overdue', '应发一级督办'],
      ['2026-04-15', 'overdue', '已发一级督办，应发二级督办'],
      ['2026-04-30', 'overdue', '已发二级督办，应发三级督办'],
    ]);
  });

  test('an order is for who signs it on the day it falls due, and for who answers it when it is issued', () => {
    const signed = all.filter(({ event }) => event === 'sign').map(({ day, to }) => `${day} ${to.id}`);
    expect(signed).toContain('2026-04-01 level-1');
    const answers = all.filter(({ title }) => title.startsWith('回复')).map(({ day, event }) => `${day} ${event}`);
    expect(answers.length).toBeGreaterThan(0);
    expect(answers[0]).toContain('due');
  });
});

test('what is new on a day on which somebody had a message waits for the next', () => {
  const context = contextOn(year, '2026-04-20');
  const notices = noticesFor(ALL, noticesOf(context, AHEAD));
  const [digest] = planFor(ALL, notices, channelState(NOTHING_TOLD, 'all'), context).digests;
  if (!digest) throw new Error('something to tell');
  const part = { ...digest, items: digest.items.slice(0, 1) };
  const after = channelState(withArrived(NOTHING_TOLD, composed(ALL, part)), 'all');
  const plan = planFor(ALL, notices, after, context);
  expect(plan.held).toMatchObject([{ to: digest.to, count: digest.items.length - 1 }]);
  expect(plan.digests.map(({ to }) => to.id)).not.toContain(digest.to.id);
  const next = planFor(ALL, notices, after, contextOn(year, '2026-04-21'));
  expect(next.digests.find(({ to }) => to.id === digest.to.id)).toMatchObject({ rest: 1 });
});

test('a channel is told what it asks for', () => {
  const ids = (more: Partial<Channel>, department?: string) =>
    noticesFor({ id: 'a', name: '群', kind: 'email', ...more }, chinese, department);
  expect(ids({}).every(({ to }) => to.role === 'owner')).toBe(true);
  expect(ids({ roles: ['signer'] }).every(({ event }) => event === 'sign')).toBe(true);
  expect(ids({ roles: ['signer'], levels: [1] })).toEqual([]);
  expect(ids({ roles: ['signer'], levels: [2] })).not.toEqual([]);
  expect(new Set(ids({ departments: ['marketing', 'it'] }).map(({ department }) => department))).toEqual(
    new Set(['marketing', 'it']),
  );
  expect(new Set(ids({ events: ['red'] }).map(({ event }) => event))).toEqual(new Set(['red']));
  expect(new Set(ids({}, 'channel').map(({ department }) => department))).toEqual(new Set(['channel']));
});

test('that nobody mends a red figure is told only to those who would see a task', () => {
  const lines = (context: typeof zh) => noticesOf(context, AHEAD).flatMap((notice) => notice.lines);
  expect(lines(zh)).toContain('还没有任务来改善它');
  const workspace: Workspace = { ...zh.workspace, withheld: new Set(['accepted-reason'] as const) };
  expect(lines({ ...zh, workspace })).not.toContain('还没有任务来改善它');
});

test('figures that are not reported are asked for; one left out with a note is not, whoever may read the note', () => {
  const { workspace } = handbookOf();
  const asked = (audience: 'staff' | 'leadership', asOf: Day) =>
    noticesOf(contextsOf({ workspace, asOf, scores: zh.scores, warnings: [] })(audience, 'zh-CN'), AHEAD)
      .filter(({ title }) => title.startsWith('报'))
      .map(({ title, date }) => `${date} ${title}`);
  for (const audience of ['staff', 'leadership'] as const) {
    expect(asked(audience, zh.asOf)).toEqual([]);
    expect(asked(audience, '2026-12-03').length).toBeGreaterThan(5);
    for (const each of asked(audience, '2026-12-03')) expect(each).toMatch(/^2026-12-05 报2026年11月数据/);
  }
});

test('addresses begin with that of the site, in the folder of the language', () => {
  const addressed = (context: typeof zh) => ({
    ...context,
    site: { ...context.site, url: 'https://handbook.example.com/sqh' },
  });
  const urlsOf = (context: typeof zh) =>
    planFor(ALL, noticesOf(context, AHEAD), channelState(NOTHING_TOLD, 'all'), addressed(context)).digests.flatMap(
      ({ items, url }) => [url, ...items.map((each) => each.url)],
    );
  for (const url of urlsOf(zh)) expect(url).toMatch(/^https:\/\/handbook\.example\.com\/sqh\/(?!en\/)[a-z]/);
  for (const url of urlsOf(en)) expect(url).toMatch(/^https:\/\/handbook\.example\.com\/sqh\/en\/[a-z]/);
});

test('what is for the leadership is told to nobody else', () => {
  const secret = '只有领导知道的任务';
  const task = new Map(
    [...year.records.task].map(([id, entry]) => [
      id,
      { ...entry, value: { ...entry.value, name: secret, audience: 'leadership' } },
    ]),
  );
  const workspace = { ...year, records: { ...year.records, task } };
  const contexts = contextsOf({
    workspace,
    asOf: '2026-04-20',
    scores: scoresAt(workspace, '2026-04-20'),
    warnings: [],
  });
  expect(JSON.stringify(noticesOf(contexts('leadership', 'zh-CN'), AHEAD))).toContain(secret);
  for (const audience of ['staff', 'public'] as const)
    expect(JSON.stringify(noticesOf(contexts(audience, 'zh-CN'), AHEAD))).not.toContain(secret);
});
