import { describe, expect, test } from 'vitest';
import {
  appealPage,
  appealsPage,
  departmentAppeals,
  indicatorAppeals,
  unitAppeals,
} from '../../src/report/appeals/index.ts';
import { contextFor, type Context } from '../../src/report/context.ts';
import { departmentPage } from '../../src/report/department/index.ts';
import { homePage } from '../../src/report/home.ts';
import { figureOf } from '../../src/report/indicators.ts';
import { scorecardPage } from '../../src/report/scorecard/index.ts';
import { loadWorkspace, memoryReader } from '../../src/load/index.ts';
import { judged } from '../../src/report/judged.ts';
import { trackTasks } from '../../src/track/index.ts';
import { laidOver } from '../check/support.ts';

const appeal = (about: string, filed: string, more = '') =>
  `month: 2026-10\nunit: west\nabout: ${about}\nreason: 漏计20份问卷。\nfiled: ${filed}\nby: 西区分公司总经理\n${more}`;
const HALLS = '{ kind: indicator, indicator: hall-satisfaction }';

const FILES = laidOver({
  'content/rules/appeals.yaml':
    'fileWithin: 5\ndecideWithin: 2\ndepartment: customer-service\ndecidedBy: 客户服务部总经理\n',
  'content/scorecards/branches.yaml':
    'name: 分公司记分卡\nsubjects: { kind: type, type: branch }\ncombine: weighted-mean\nmissing: reweight\n' +
    'sections: [{ id: all, name: 全部, kind: indicators, weight: 100, items: [{ indicator: hall-satisfaction, weight: 100 }] }]\n',
  'data/appeals/first.yaml': appeal(
    HALLS,
    '2026-11-01',
    'decision: { on: 2026-11-02, by: 客户服务部总经理, outcome: rejected, reason: 问卷无效。 }\n',
  ),
  'data/appeals/second.yaml': appeal(HALLS, '2026-11-03'),
  'data/appeals/score.yaml': appeal(
    '{ kind: scorecard, scorecard: branches }',
    '2026-11-02',
    'decision: { on: 2026-11-04, by: 客户服务部总经理, outcome: upheld, reason: 属实。 }\n',
  ),
});

/** The workspace as it stands on a day. */
function on(asOf: string, language: 'zh-CN' | 'en' = 'zh-CN'): Context {
  const { workspace, computed, diagnostics } = judged(loadWorkspace(memoryReader(FILES)), () => asOf);
  if (!computed) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  const { scores } = computed;
  return contextFor({ workspace, scores, tasks: trackTasks(workspace, asOf), asOf }, language);
}

const ids = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id);
const late = on('2026-11-06');

describe('a contested figure', () => {
  const value = (context: Context) => context.scores.value('west', 'hall-satisfaction', '2026-10');

  test('carries the state of its last appeal and leads to it, wherever it is shown', () => {
    expect(figureOf(value(late), late)?.contested).toEqual({ path: 'appeals/second/', word: '复议逾期未裁定' });
    const open = on('2026-11-05');
    expect(figureOf(value(open), open)?.contested?.word).toBe('复议中');
    const before = on('2026-11-02');
    expect(figureOf(value(before), before)?.contested).toEqual({ path: 'appeals/first/', word: '复议不成立' });
  });

  test('is the only one: other units, months and indicators carry none', () => {
    const others = ['east-hall', 'province'].map((unit) => late.scores.value(unit, 'hall-satisfaction', '2026-10'));
    for (const other of others) expect(figureOf(other, late)?.contested).toBeUndefined();
  });

  test('may be a score', () => {
    const card = (unit: string) => scorecardPage({ id: unit, isDepartment: false }, '2026-10', late);
    expect(card('west')?.contested).toEqual({ path: 'appeals/score/', word: '复议成立' });
    expect(card('east')?.contested).toBeUndefined();
  });
});

describe('the list of appeals', () => {
  test('has those that wait first, then the latest decision, and says how many are late', () => {
    const page = appealsPage(late);
    expect(ids(page.open)).toEqual(['second']);
    expect(ids(page.decided)).toEqual(['score', 'first']);
    expect(page.finding).toBe('1 件复议待裁定，其中 1 件逾期；已裁定 2 件，1 件成立或部分成立');
    expect(page.rules).toContain('2 个工作日内裁定');
  });

  test('has nothing of what is filed later', () => {
    expect(ids(appealsPage(on('2026-11-02')).open)).toEqual(['score']);
  });

  test('is cut for a unit, an indicator, and the department that owns the figure or decides', () => {
    expect(ids(unitAppeals('west', late))).toEqual(['second', 'score', 'first']);
    expect(unitAppeals('east', late)).toEqual([]);
    expect(ids(indicatorAppeals('hall-satisfaction', late))).toEqual(['second', 'first']);
    expect(ids(departmentAppeals('customer-service', late))).toEqual(['second', 'first']);
  });
});

test('one that is overdue is what leaders see at home, and what waits for the department', () => {
  expect(ids(homePage(late).appeals)).toEqual(['second']);
  expect(homePage(on('2026-11-05')).appeals).toEqual([]);
  expect(departmentPage('customer-service', late)?.todo.map(({ text }) => text)).toContain('1 件数据复议待裁定');
});

describe('the page of an appeal', () => {
  test('says what became of it, and warns where it was granted and nothing was corrected', () => {
    const page = appealPage('score', late);
    expect(page?.finding).toBe('西区分公司：2026年10月分公司记分卡，复议成立');
    expect(page?.warning).toContain('npm run restate');
    expect(page?.decision?.reason).toBe('属实。');
    expect(appealPage('first', late)?.warning).toBeUndefined();
  });

  test('keeps a decision to itself until its day', () => {
    const page = appealPage('score', on('2026-11-03'));
    expect(page?.decision).toBeUndefined();
    expect(page?.line.state).toBe('open');
  });

  test('is written in English too', () => {
    expect(appealPage('second', on('2026-11-06', 'en'))?.finding).toMatch(/October 2026 – appeal overdue$/);
  });
});
