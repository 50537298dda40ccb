import { describe, expect, test } from 'vitest';
import type { SupervisionOrder } from '../../src/model/records/supervision.ts';
import type { Task } from '../../src/model/records/task.ts';
import { isWorkday } from '../../src/model/workdays.ts';
import { addMonths, monthOf } from '../../src/model/month.ts';
import { bulletinOf, type Bulletin, type BulletinPart } from '../../src/report/bulletin/index.ts';
import { line, plain, type Line } from '../../src/report/bulletin/line.ts';
import { chineseNumber } from '../../src/report/bulletin/numbering.ts';
import { contextFor, type Context } from '../../src/report/context.ts';
import { openScores } from '../../src/score/index.ts';
import { trackTasks } from '../../src/track/index.ts';
import { card, listed } from '../helpers/cards.ts';
import { handbookOf } from '../helpers/handbook.ts';
import { counts } from '../helpers/scores.ts';
import { indicator, units, workspaceOf, type RecordsById, type Row } from '../helpers/workspace.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];
const latest = zh.latest ?? '';

function of(month: string, context: Context = zh): Bulletin {
  const bulletin = bulletinOf(month, context);
  if (!bulletin) throw new Error(`no bulletin for ${month}`);
  return bulletin;
}

const partsOf = ({ sections }: Bulletin): readonly BulletinPart[] => sections.flatMap(({ parts }) => parts);
const linesOf = ({ paragraphs = [], items = [], table }: BulletinPart): Line[] => [
  ...paragraphs,
  ...items.flatMap(({ head, text }) => [head, ...text]),
  ...(table?.rows.flat() ?? []),
];
const textOf = (bulletin: Bulletin) => partsOf(bulletin).flatMap(linesOf).map(plain).join('\n');
const headings = ({ sections }: Bulletin) => sections.map(({ heading }) => heading);

describe.each(zh.months)('the bulletin of %s', (month) => {
  const bulletin = of(month);

  test('numbers its sections and their parts without a gap, and heads nothing that is empty', () => {
    for (const [i, { heading, parts, commentary }] of bulletin.sections.entries()) {
      expect(heading.startsWith(`${chineseNumber(i + 1)}、`)).toBe(true);
      expect(parts.length > 0 || commentary !== undefined).toBe(true);
      const expected = parts.length === 1 ? [''] : parts.map((_, at) => `（${chineseNumber(at + 1)}）`);
      expect(parts.map(({ heading: own }) => own.replace(/）.*/u, '）'))).toEqual(expected);
      for (const part of parts) expect(linesOf(part).length).toBeGreaterThan(0);
    }
  });

  test('has tables whose rows fill their columns, none of them with dashes alone', () => {
    for (const { table } of partsOf(bulletin)) {
      for (const row of table?.rows ?? []) expect(row.length).toBe(table?.columns.length);
      for (const [i] of table?.columns.entries() ?? []) {
        expect(table?.rows.some((row) => plain(row[i] ?? []) !== '—')).toBe(true);
      }
    }
  });

  test('says the same in both languages', () => {
    const english = of(month, contexts.en);
    // Names and reasons are the records' own: one language may put a number in words.
    const told = (one: Bulletin) =>
      partsOf(one).flatMap(({ paragraphs = [], items = [], table }) => [
        ...paragraphs,
        ...items.map(({ head }) => head),
        ...(table?.rows.flatMap((row) => row.slice(1)) ?? []),
      ]);
    const figures = (one: Bulletin) =>
      told(one)
        .flatMap((each) => plain(each).match(/[+−]?\d[\d,]*\.\d+/g) ?? [])
        .sort();
    const tables = (one: Bulletin) => partsOf(one).map(({ table }) => [table?.columns.length, table?.rows.length]);
    expect(figures(english)).toEqual(figures(bulletin));
    expect(tables(english)).toEqual(tables(bulletin));
    expect(`${headings(english).join(' ')} ${textOf(english)} ${english.note}`).not.toMatch(/\p{Script=Han}/u);
  });

  test('never says that something rose or fell by nothing, and sets Chinese marks', () => {
    const text = textOf(bulletin);
    expect(text).not.toMatch(/(上升|下降|前进|后退|[+−])\s?0(\.0+)?(\s|）|。|，|$)/mu);
    expect(text).not.toMatch(/\p{Script=Han}[,;:]/u);
    expect(text).not.toMatch(/undefined|null|NaN|。。|，。|；。/);
  });

  test('leads only to what there is', () => {
    const paths = partsOf(bulletin)
      .flatMap(linesOf)
      .flat()
      .flatMap((run) => (typeof run === 'string' ? [] : [run.path]));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.every((path) => /^[a-z0-9/-]+\/$/.test(path))).toBe(true);
  });

  test('is signed on a working day of the month after, when its meeting is held', () => {
    const { calendar } = zh.site;
    const [year, number, day] = (bulletin.signature.day ?? '').match(/\d+/g)?.map(Number) ?? [];
    const signed = `${year}-${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    expect(monthOf(signed)).toBe(addMonths(month, 1));
    expect(isWorkday(signed, calendar)).toBe(true);
  });
});

describe('what only the latest month knows', () => {
  const heading = '须签发的督办单';
  const has = (month: string) => partsOf(of(month)).some((part) => part.heading.endsWith(heading));

  test('are the orders that are due: one for each task with a level that was not signed', () => {
    const due = zh.tasks.filter(({ toIssue }) => toIssue !== null);
    const part = partsOf(of(latest)).find((each) => each.heading.endsWith(heading));
    expect(part?.items?.length ?? 0).toBe(due.length);
    expect(zh.months.filter((month) => month !== latest && has(month))).toEqual([]);
  });

  test('earlier months tell of tasks as they stood at their end', () => {
    const issued = [...zh.workspace.records.task.values()].filter(({ value }) => value.issued <= '2026-03-31').length;
    expect(textOf(of('2026-03'))).toContain(`截至 2026-03-31，${issued} 项任务`);
    expect(textOf(of('2025-01'))).not.toContain('项任务');
  });
});

test('the first month compares with nothing', () => {
  const text = textOf(of(zh.months[0] ?? ''));
  expect(text).not.toMatch(/环比|同比|上月/);
  expect(
    partsOf(of(zh.months[0] ?? '')).flatMap(({ table }) => table?.columns.map(({ label }) => label)),
  ).not.toContain('环比');
});

test('every indicator that misses its floor is told with its owner and its tasks', () => {
  const bulletin = of('2026-03');
  const section = bulletin.sections.find(({ heading }) => heading.endsWith('未达标指标及责任'));
  const result = zh.scores.scorecard('company', 'beiyuan', '2026-03');
  const missed = (result?.items ?? []).filter(
    ({ indicator: id }) => zh.scores.value('beiyuan', id ?? '', '2026-03').status === 'missed',
  );
  const heads = section?.parts[0]?.items?.map(({ head }) => plain(head)) ?? [];
  expect(heads.length).toBe(missed.length);
  for (const { indicator: id } of missed) {
    const name = zh.names.of('indicator', id ?? '');
    const item = section?.parts[0]?.items?.find(({ head }) => plain(head).startsWith(name));
    expect(item?.text.map(plain).join('')).toMatch(/责任部门：.+(任务：|尚无)/u);
    expect(item?.text.map(plain).join('')).toContain('波动性质：');
  }
});

test('a workspace whose company has no card has no bulletin', () => {
  const minimal = handbookOf('minimal').contexts['zh-CN'];
  expect(bulletinOf(minimal.latest ?? '', minimal)).toBeUndefined();
});

/** A company of two branches, an indicator and a card. */
const company: RecordsById = {
  site: { site: { name: '手册', operator: '示例通信' } },
  unit: units({ company: null, east: 'company', west: 'company' }),
  department: { service: { name: '服务部' } },
  indicator: { i: indicator({ name: '满意度', targets: [{ from: '2026-01', floor: 50, target: 80 }] }) },
  scorecard: {
    company: card({
      name: '公司',
      subjects: { kind: 'type', type: 'company' },
      sections: [listed('s', 100, { i: 100 })],
    }),
  },
};

describe('a company of two branches and nothing else', () => {
  const contextOf = (rows: readonly Row[], more: RecordsById = {}) => {
    const workspace = workspaceOf({ ...company, ...more }, rows);
    const [scores, asOf] = [openScores(workspace), '2026-03-05'];
    return contextFor({ workspace, scores, tasks: trackTasks(workspace, asOf), asOf }, 'zh-CN');
  };

  test('is told of in what there is, from one, two', () => {
    const bulletin = of('2026-01', contextOf([counts('east', 90, 100, '2026-01'), counts('west', 60, 100, '2026-01')]));
    expect(headings(bulletin)).toEqual(['一、总体情况', '二、未达标指标及责任']);
    expect(bulletin.signature).toEqual({ office: '示例通信', day: '2026年3月5日' });
    expect([bulletin.addressees, bulletin.copies]).toEqual(['', '']);
  });

  test('where all is well nothing is demanded', () => {
    const bulletin = of('2026-01', contextOf([counts('east', 90, 100, '2026-01')]));
    expect(headings(bulletin)).toEqual(['一、总体情况']);
    expect(textOf(bulletin)).toContain('达标 1 项');
  });

  test('a target for the year is told with what the months left must show', () => {
    const yearly = { ...company.indicator?.['i'], annualTargets: [{ year: 2026, target: 82 }] };
    const rows = [counts('east', 80, 100, '2026-01'), counts('east', 82, 100, '2026-02')];
    const bulletin = of('2026-02', contextOf(rows, { indicator: { i: indicator(yearly) } }));
    expect(textOf(bulletin)).toContain('本年累计 81.00%；2026年全年目标 82.00%，余下 10 个月每月须达到 82.20%。');
  });
});

describe('supervision of a task that is late', () => {
  const levels = [
    { level: 1, name: '一级督办', afterDays: 1, signer: '部门总经理', reply: 3 },
    { level: 2, name: '二级督办', afterDays: 15, signer: '分管副总经理' },
  ];
  const task: Task = {
    ...{ number: 'T-1', name: '排队治理', module: 'halls', owner: 'service', contents: ['分流'], signer: '总经理' },
    ...{ issued: '2026-01-01', deadline: '2026-01-20' },
    milestones: [{ id: 'all', name: '全部完成', due: '2026-01-20', weight: 100 }],
  };
  const order: SupervisionOrder = {
    ...{ number: '督办〔2026〕1号', task: 't', subject: '排队治理逾期', level: 1, signer: '部门总经理', to: 'service' },
    ...{ issued: '2026-01-22', demands: ['限期完成'], replyBy: '2026-01-27' },
  };
  const contextOf = (orders: Record<string, SupervisionOrder>) => {
    const workspace = workspaceOf(
      {
        ...company,
        task: { t: task },
        supervision: { supervision: { levels } },
        'supervision-order': orders,
      },
      [counts('east', 70, 100, '2026-01')],
    );
    const asOf = '2026-01-31';
    return contextFor({ workspace, scores: openScores(workspace), tasks: trackTasks(workspace, asOf), asOf }, 'zh-CN');
  };
  const demanded = (bulletin: Bulletin) => bulletin.sections.find(({ heading }) => heading.endsWith('下一步要求'));

  test('is demanded with who signs, by when it is answered, and what follows', () => {
    const [part] = demanded(of('2026-01', contextOf({})))?.parts ?? [];
    expect(part?.items?.map(({ head, text }) => [head, ...text].map(plain))).toEqual([
      [
        'T-1 排队治理',
        '一级督办自 2026-01-21 起应发，由部门总经理签发，3 个工作日内回复。到 2026-02-04 仍未完成的，应升为二级督办。',
      ],
    ]);
  });

  test('is told with its answer once it is signed, and no longer demanded', () => {
    const bulletin = of('2026-01', contextOf({ o: order }));
    expect(textOf(bulletin)).toContain('督办〔2026〕1号，一级督办，承办：服务部，应于 2026-01-27 前回复，逾期未回复。');
    expect(demanded(bulletin)?.parts.flatMap(({ items = [] }) => items)).toEqual([]);
  });
});

test('numbers are written as in documents', () => {
  expect([1, 9, 10, 11, 20, 21, 30].map(chineseNumber)).toEqual(['一', '九', '十', '十一', '二十', '二十一', '三十']);
});

test('a sentence keeps its links, and words that meet are one', () => {
  const link = { name: '甲', path: 'a/' };
  expect(line`得分 ${1}${'0'}，${link}${{ name: '乙' }}。`).toEqual(['得分 10，', link, '乙。']);
});
