import { describe, expect, test } from 'vitest';
import type { Decision, Meeting } from '../../src/model/records/meeting.ts';
import type { MeetingKind } from '../../src/model/records/organisation.ts';
import { line, plain } from '../../src/report/bulletin/line.ts';
import type { BulletinPart } from '../../src/report/bulletin/index.ts';
import { contextFor, type Context } from '../../src/report/context.ts';
import {
  departmentDecisions,
  massPath,
  meetingsPage,
  minutesIds,
  minutesPage,
  packs,
} from '../../src/report/meetings/index.ts';
import type { Pack } from '../../src/report/meetings/index.ts';
import { openScores } from '../../src/score/index.ts';
import { massComplaints, trackDecisions, trackTasks } from '../../src/track/index.ts';
import { handbookOf } from '../helpers/handbook.ts';
import { workspaceOf } from '../helpers/workspace.ts';
import { task } from '../track/support.ts';

const { contexts, workspace: demonstration } = handbookOf();
const zh = contexts['zh-CN'];
const scores = openScores(demonstration);
const at = (asOf: string, language: Context['language'] = 'zh-CN') =>
  contextFor({ workspace: demonstration, scores, tasks: trackTasks(demonstration, asOf), asOf }, language);

const linesOf = ({ paragraphs = [], items = [], table }: BulletinPart) => [
  ...paragraphs,
  ...items.flatMap(({ head, text }) => [head, ...text]),
  ...(table?.rows.flat() ?? []),
];
const partsOf = ({ sections }: Pack) => sections.flatMap(({ parts }) => parts);
const linksOf = (pack: Pack) =>
  partsOf(pack)
    .flatMap(linesOf)
    .flat()
    .flatMap((run) => (typeof run === 'string' ? [] : [run.path]));
const textOf = (pack: Pack) => partsOf(pack).flatMap(linesOf).map(plain).join('\n');
const packAt = (path: string, context = zh) => {
  const pack = packs(context).find((each) => each.path === path);
  if (!pack) throw new Error(`no pack at ${path}`);
  return pack;
};

describe('the page of meetings', () => {
  test('lists every decision that is not done once, those that nobody follows first', () => {
    const { open, openCount } = meetingsPage(zh);
    const states = trackDecisions(zh.workspace, zh.tasks, zh.asOf).filter(({ state }) => state !== 'done');
    expect(open.map(({ group }) => group)).toEqual(['no-follow-up', 'late', 'in-time']);
    expect(open.flatMap(({ decisions }) => decisions)).toHaveLength(states.length);
    expect(openCount).toBe(states.length);
    for (const { followedBy, state } of open[0]?.decisions ?? []) {
      expect(state).toBe('overdue');
      expect(followedBy).toEqual([]);
    }
  });

  test('gives each department what it has to do, and nothing twice', () => {
    const departments = [...zh.workspace.records.department.keys()];
    const owned = departments.flatMap((id) => departmentDecisions(id, zh));
    expect(owned).toHaveLength(meetingsPage(zh).openCount);
    expect(new Set(owned.map(({ meeting }) => meeting.path)).size).toBe(owned.length);
  });

  test('has every meeting that was held in its calendar, once', () => {
    const held = meetingsPage(zh).calendar.flatMap(({ kinds }) => kinds.flat().flatMap(({ path }) => path ?? []));
    expect(held.toSorted()).toEqual(minutesIds(zh).map((id) => `meetings/${id}/`));
  });

  test('knows at an earlier date what was known then', () => {
    const { calendar } = meetingsPage(at('2026-08-12'));
    const states = calendar.map(({ month, kinds }) => [
      month,
      ...kinds.map((cells) => cells.map(({ state }) => state)),
    ]);
    expect(states).toEqual([
      ['2026年9月', ['planned'], [], []],
      ['2026年8月', ['held'], ['planned'], []],
      ['2026年7月', ['held'], ['held'], []],
      ['2026年3月', [], [], ['held']],
      ['2025年7月', [], [], ['held']],
    ]);
  });
});

describe('a meeting that was not held', () => {
  const KIND: MeetingKind = {
    ...{ id: 'joint', name: '联席会', purpose: '对账', frequency: '每月', dayOfMonth: 10, chair: '某岗' },
    ...{ host: 'network-operations', participants: [], agenda: [], output: '清单' },
  };
  const DECISION: Decision = { id: 'a', text: '办。', owner: 'network-operations', due: '2026-01-20', task: 'late' };
  const meeting = (held: string, decisions: Decision[]): Meeting => ({
    ...{ kind: 'joint', held, chair: '某岗', attended: [], minutes: [], decisions },
  });
  const contextOf = (asOf: string, decisions: Decision[]) => {
    const workspace = workspaceOf({
      'meeting-kind': { joint: KIND },
      meeting: { '2026-01-12-joint': meeting('2026-01-12 09:00', decisions) },
      task: { late: task({ issued: '2026-01-13' }) },
    });
    return contextFor({ workspace, scores: openScores(workspace), tasks: trackTasks(workspace, asOf), asOf }, 'zh-CN');
  };

  test('stands in the calendar as missed, and the next one as planned', () => {
    const { calendar, finding } = meetingsPage(contextOf('2026-02-11', []));
    expect(calendar.map(({ kinds }) => kinds[0]?.map(({ day, state }) => `${day} ${state}`))).toEqual([
      ['2026-03-10 planned'],
      ['2026-02-10 missed'],
      ['2026-01-12 held'],
    ]);
    expect(finding).toBe('联席会 2026-03-10 召开；0 项议定事项未办结');
  });

  test('a decision is followed by its task once that is issued, and late while the task is not done', () => {
    const groups = (asOf: string) => meetingsPage(contextOf(asOf, [DECISION])).open.map(({ group }) => group);
    expect(groups('2026-01-20')).toEqual(['in-time']);
    expect(groups('2026-01-21')).toEqual(['late']);
    const [line] = departmentDecisions('network-operations', contextOf('2026-01-21', [DECISION]));
    expect(line?.followedBy.map(({ number, path }) => [number, path])).toEqual([['T-01', 'tasks/late/']]);
    expect(line?.word).toMatch(/^逾期 1 天，任务/);
  });

  test('without figures there is no pack, and the page still stands', () => {
    const context = contextOf('2026-02-11', [DECISION]);
    expect(packs(context)).toEqual([]);
    expect(minutesPage('2026-01-12-joint', context)?.summary).toBe('议定事项 1 项：已办结 0 项，逾期 1 项');
  });
});

describe('minutes', () => {
  test.each(minutesIds(zh))('%s: every decision has its place, an owner and a state', (id) => {
    const page = minutesPage(id, zh);
    const record = zh.workspace.records.meeting.get(id)?.value;
    expect(page?.decisions.map(({ anchor }) => anchor)).toEqual(record?.decisions.map((each) => each.id));
    for (const [i, { followedBy, state, result }] of page?.decisions.entries() ?? []) {
      const { task: by, done } = record?.decisions[i] ?? {};
      if (by !== undefined) expect(followedBy.map(({ path }) => path)).toContain(`tasks/${by}/`);
      if (done !== undefined) expect([state, result !== undefined]).toEqual(['done', true]);
    }
  });

  test.each(minutesIds(zh))('%s: English has no Chinese left', (id) => {
    expect(JSON.stringify(minutesPage(id, contexts.en))).not.toMatch(/\p{Script=Han}/u);
  });

  test('say of a case how it stood on the day: under way, overdue, solved in time', () => {
    const word = (asOf: string) => minutesPage('2026-03-05-coordination-meeting', at(asOf))?.case?.word;
    expect(['2026-03-06', '2026-04-28', '2026-05-01'].map(word)).toEqual(['处置中', '已按期解决', '已按期解决']);
    const later = minutesPage('2026-10-16-coordination-meeting', at('2026-11-16'))?.case;
    expect([later?.word, later?.look]).toEqual(['逾期未解决', 'missed']);
  });

  test('there are none of a meeting that was not held by the date', () => {
    expect(minutesPage('2026-10-16-coordination-meeting', at('2026-10-15'))).toBeUndefined();
  });
});

describe('packs', () => {
  test('are of the months that meetings dealt with, of the latest, of cases, and of what asks for a meeting', () => {
    const months = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10'];
    expect(packs(zh).map(({ path }) => path)).toEqual([
      ...months.flatMap((month) => [`meetings/packs/${month}/joint/`, `meetings/packs/${month}/bulletin/`]),
      'meetings/packs/2025-07-17-coordination-meeting/',
      'meetings/packs/2026-03-05-coordination-meeting/',
      'meetings/packs/2026-10-16-coordination-meeting/',
      'meetings/packs/2026-10/wangchuan/orders-hard-to-cancel/',
    ]);
  });

  test('a mass complaint without a meeting asks for one, and stands in the pack with its months', () => {
    const masses = massComplaints(zh.workspace, zh.asOf).filter(({ meeting }) => meeting === null);
    const asked = meetingsPage(zh).kinds.flatMap((kind) => kind.asked.map(({ path }) => path));
    expect(asked).toEqual(masses.map(({ unit, category, months }) => massPath({ unit, category, months })));
    for (const path of asked) {
      const pack = packAt(path ?? '');
      const table = pack.sections.find(({ heading }) => heading.endsWith('投诉走势'))?.parts[0]?.table;
      const mass = masses[asked.indexOf(path)];
      expect(plain(table?.rows.at(-1)?.[1] ?? [])).toBe(`${mass?.months.at(-1)?.complaints ?? ''}`);
      expect(pack.minutes).toBeUndefined();
    }
    expect(meetingsPage(zh).finding).toContain(`${asked.length} 起群体投诉须开专题协调会`);
  });

  test.each(packs(zh).map(({ path }) => path))('%s says the same in both languages', (path) => {
    const [chinese, english] = [packAt(path), packAt(path, contexts.en)];
    const shape = (pack: Pack) =>
      pack.sections.map(({ parts }) =>
        parts.map(({ paragraphs = [], items = [], table }) => [paragraphs.length, items.length, table?.rows.length]),
      );
    expect(shape(english)).toEqual(shape(chinese));
    expect(linksOf(english).toSorted()).toEqual(linksOf(chinese).toSorted());
    expect(JSON.stringify(english)).not.toMatch(/\p{Script=Han}/u);
  });

  test.each(packs(zh).map(({ path }) => path))('%s knows of no meeting that was held later', (path) => {
    const pack = packAt(path);
    const until = pack.minutes?.path.slice('meetings/'.length) ?? '9999';
    const meetings = linksOf(pack).filter((link) => link.startsWith('meetings/'));
    for (const meeting of meetings) expect(meeting.slice('meetings/'.length) < until).toBe(true);
  });

  test('the joint meeting is told as much in the overview as by department', () => {
    const [overview, departments] = packAt('meetings/packs/2026-10/joint/').sections;
    const rows = overview?.parts[0]?.table?.rows ?? [];
    const counts = rows.map(([, ...cells]) => cells.map((cell) => Number(plain(cell)) || 0));
    const items = departments?.parts.map((part) => part.items?.length);
    expect(counts.map((row) => row.reduce((sum, count) => sum + count, 0))).toEqual(items);
    expect(departments?.parts.map(({ heading }) => heading.replace(/^.*）/u, ''))).toEqual(
      rows.map(([name]) => plain(name ?? [])),
    );
  });

  test('the bulletin meeting has every ranked branch, by rank', () => {
    const table = packAt('meetings/packs/2026-10/bulletin/').sections[0]?.parts[0]?.table;
    const rank = table?.columns.findIndex(({ label }) => label === '名次') ?? -1;
    expect(table?.rows.map((row) => Number(plain(row[rank] ?? [])))).toEqual([...Array(12).keys()].map((i) => i + 1));
  });

  test('the coordination meeting has its case without what the meeting found, and the month before', () => {
    const pack = packAt('meetings/packs/2026-10-16-coordination-meeting/');
    const found = zh.workspace.records.meeting.get('2026-10-16-coordination-meeting')?.value.case;
    expect(pack.month).toBe('2026-09');
    expect(textOf(pack)).toContain(found?.trigger);
    expect(textOf(pack)).not.toContain(found?.cause);
    expect(textOf(pack)).toContain('计费割接套餐错账');
  });

  test('say of a missed indicator without a task why that was accepted', () => {
    const text = textOf(packAt('meetings/packs/2026-10/joint/'));
    const until = zh.workspace.records['accepted-reason'].get('complaints-total')?.value.until ?? '';
    expect(text).toContain(plain(line`；理由已接受，至 ${until}。`));
  });
});
