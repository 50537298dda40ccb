import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWorkspace } from '../../src/check/index.ts';
import { loadWorkspace, memoryReader } from '../../src/load/index.ts';
import { openComplaintCounts } from '../../src/model/complaint-counts.ts';
import { addMonths, lastDayOf } from '../../src/model/month.ts';
import { massComplaints } from '../../src/track/index.ts';

const FIRST = '2025-01';
const UNITS = `units:
  - { id: province, name: 省公司, type: company }
  - { id: east, name: 东区, type: branch, parent: province }
  - { id: west, name: 西区, type: branch, parent: province, closed: 2025-09, mergedInto: east }
`;
const CATEGORIES = `categories:
  - { id: channels, name: 渠道, owner: x }
  - { id: queue, name: 排队, owner: x, parent: channels }
  - { id: attitude, name: 态度, owner: x, parent: channels }
`;

/** A workspace with the rows of each month from 2025-01 on. */
function workspace(months: readonly (readonly string[])[], more: Readonly<Record<string, string>> = {}) {
  const files = months.map((rows, i) => [
    `data/${addMonths(FIRST, i)}/complaints.csv`,
    ['unit,category,complaints,repeat,appeals', ...rows, ''].join('\n'),
  ]);
  const reader = memoryReader({
    'content/site.yaml': 'name: 手册\noperator: 示例通信\nlocales: [zh-CN]\n',
    'content/organisation/units.yaml': UNITS,
    'content/complaints/categories.yaml': CATEGORIES,
    'content/rules/alerts.yaml': 'massComplaint: { atLeast: 20, timesUsual: 2 }\n',
    ...(Object.fromEntries(files) as Record<string, string>),
    ...more,
  });
  return checkWorkspace(loadWorkspace(reader)).workspace;
}
const queue = (...counts: number[]) => counts.map((count) => [`east,queue,${count},,`]);
const TEN = [10, 10, 10, 10, 10, 10];
const END = '2027-01-01';

describe('complaints are summed up', () => {
  const { counts, months } = openComplaintCounts(
    workspace([['east,queue,5,2,', 'west,queue,7,,1', 'west,attitude,3,1,']]),
  );

  test('over categories and units', () => {
    expect(months).toEqual(['2025-01']);
    expect(counts('east', 'queue', FIRST)).toEqual({ complaints: 5, repeat: 2, escalated: null, appeals: null });
    expect(counts('west', 'channels', FIRST)).toEqual({ complaints: 10, repeat: 1, escalated: null, appeals: 1 });
    expect(counts('province', null, FIRST)).toEqual({ complaints: 15, repeat: 3, escalated: null, appeals: 1 });
    expect(counts('east', 'attitude', FIRST)).toBeUndefined();
    expect(counts('east', 'queue', '2025-02')).toBeUndefined();
  });
});

describe('a mass complaint', () => {
  const found = (...counts: number[]) => massComplaints(workspace(queue(...counts)), END);

  test('is as many as the rules say, and as many times the usual', () => {
    expect(found(...TEN, 19)).toEqual([]);
    expect(found(...TEN, 20)).toEqual([
      {
        unit: 'east',
        category: 'queue',
        months: [{ month: '2025-07', complaints: 20, usual: 10 }],
        peak: 20,
        meeting: null,
      },
    ]);
    expect(found(12, 12, 12, 12, 12, 12, 23)).toEqual([]);
  });

  test('is not judged by less than half a year', () => {
    expect(found(10, 10, 10, 10, 10, 100)).toEqual([]);
  });

  test('is compared with the twelve months before, and with no month further back', () => {
    const usual = [1000, ...Array.from({ length: 12 }, () => 10)];
    expect(found(...usual, 20)[0]?.months).toEqual([{ month: '2026-02', complaints: 20, usual: 10 }]);
  });

  test('goes on as long as it is over the line, and begins anew after that; the latest comes first', () => {
    const all = found(...TEN, 30, 60, 10, 10, 100);
    expect(all.map(({ months }) => months.map(({ month }) => month))).toEqual([['2025-11'], ['2025-07', '2025-08']]);
    expect(all.map(({ peak }) => peak)).toEqual([100, 60]);
  });

  test('is not known before its month', () => {
    const rows = workspace(queue(...TEN, 20));
    expect(massComplaints(rows, '2025-06-30')).toEqual([]);
    expect(massComplaints(rows, '2025-07-01')).toHaveLength(1);
  });

  test('is compared with all that the unit is made up of by then', () => {
    const both = (east: number, west: number) => [`east,queue,${east},,`, `west,queue,${west},,`];
    const before = Array.from({ length: 8 }, () => both(10, 15));
    const merged = (count: number) => massComplaints(workspace([...before, [`east,queue,${count},,`]]), END);
    expect(merged(49)).toEqual([]);
    expect(merged(50)[0]?.months).toEqual([{ month: '2025-09', complaints: 50, usual: 25 }]);
  });

  test('more complaints never end it', () => {
    const count = fc.nat(60);
    fc.assert(
      fc.property(fc.array(count, { minLength: 6, maxLength: 6 }), count, fc.nat(50), (usual, last, more) => {
        if (found(...usual, last).length > 0) expect(found(...usual, last + more)).toHaveLength(1);
      }),
    );
  });
});

describe('its meeting', () => {
  const held = (on: string, about: string) => ({
    [`data/meetings/${on}-case.yaml`]:
      `kind: case\nheld: ${on}\nchair: 某岗\nattended: []\nminutes: []\ndecisions: []\n` +
      `case: { name: 聚集投诉, trigger: 满20件, ${about} }\n`,
  });
  const meetingAt = (asOf: string, files: Readonly<Record<string, string>>) =>
    massComplaints(workspace(queue(...TEN, 30, 60), files), asOf)[0]?.meeting;

  test.each([
    ['in its first month', '2025-07-02', 'category: queue, unit: east'],
    ['about the category above', '2025-08-20', 'category: channels, unit: east'],
    ['about the whole company', '2025-08-20', 'category: queue, unit: province'],
    ['about everybody', '2025-08-20', 'category: queue'],
    ['in the month after', '2025-09-30', 'category: queue, unit: east'],
  ])('is one %s', (_, on, about) => {
    expect(meetingAt(END, held(on, about))).toBe(`${on}-case`);
  });

  test.each([
    ['before it', '2025-06-30', 'category: queue, unit: east'],
    ['long after', '2025-10-01', 'category: queue, unit: east'],
    ['about something else', '2025-08-20', 'category: attitude, unit: east'],
    ['of another unit', '2025-08-20', 'category: queue, unit: west'],
    ['about no category', '2025-08-20', 'unit: east'],
  ])('is none %s', (_, on, about) => {
    expect(meetingAt(END, held(on, about))).toBeNull();
  });

  test('counts once it has been held', () => {
    const files = held('2025-08-20', 'category: queue');
    expect(meetingAt('2025-08-19', files)).toBeNull();
    expect(meetingAt(lastDayOf('2025-08'), files)).toBe('2025-08-20-case');
  });
});
