import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Explanation } from '../../src/model/explanation.ts';
import type { ControlChart, ScorecardResult } from '../../src/model/results.ts';
import type { ListedValue } from '../../src/score/listing.ts';
import { run } from '../helpers/command.ts';
import { caseFolder, removeFolder, writeFolder } from '../helpers/folder.ts';

interface Output {
  readonly values: ListedValue[];
  readonly scorecards: ScorecardResult[];
  readonly spc: ControlChart[];
  readonly explanations?: Explanation[];
}

const indicator = (name: string) => `name: ${name}
level: kqi
owner: service
unit: "%"
precision: 1
direction: higher
formula: { kind: ratio, numerator: 及时件数, denominator: 总件数, scale: 100 }
targets: [{ from: 2026-01, floor: 80, target: 90 }]
scoring: { method: linear, at: { floor: 60, target: 100 } }
measuredAt: [branch]
`;
const FILES: Record<string, string> = {
  'content/site.yaml': 'name: 手册\noperator: 某公司\nasOf: { policy: fixed, date: 2026-03-20 }\n',
  'content/organisation/units.yaml': `units:
  - { id: company, name: 公司, type: company }
  - { id: east, name: 东区, type: branch, parent: company }
  - { id: west, name: 西区, type: branch, parent: company }
`,
  'content/organisation/departments/service.yaml': 'name: 客户服务部\n',
  'content/indicators/timeliness.yaml': indicator('及时率'),
  'content/scorecards/branches.yaml': `name: 分公司记分卡
subjects: { kind: type, type: branch }
combine: weighted-mean
missing: reweight
bands: [{ grade: 优, from: 90 }, { grade: 良, from: 0 }]
sections:
  - { id: service, name: 服务, kind: indicators, weight: 100, items: [{ indicator: timeliness, weight: 100 }] }
  - { id: tasks, name: 任务, kind: tasks, weight: 0 }
`,
  'data/2026-01/measurements.csv':
    'unit,indicator,numerator,denominator\neast,timeliness,85,100\nwest,timeliness,9,10\n',
  'data/2026-02/measurements.csv': 'unit,indicator,numerator,denominator\neast,timeliness,95,100\n',
};

describe('npm run score', () => {
  let folder = '';
  beforeAll(() => {
    folder = writeFolder(FILES);
  });
  afterAll(() => {
    removeFolder(folder);
  });
  const score = (...args: string[]): Output => {
    const { code, stdout } = run('score', '--workspace', folder, '--format', 'json', ...args);
    expect(code).toBe(0);
    return JSON.parse(stdout) as Output;
  };

  test('says how each figure came about where it is asked to, and only then', () => {
    expect(Object.keys(score())).toEqual(['values', 'scorecards', 'spc']);
    const { explanations = [], values, scorecards } = score('--explain');
    expect(explanations).toHaveLength(values.length + scorecards.length);
    expect(explanations[0]).toMatchObject({
      of: { figure: 'score', indicator: 'timeliness' },
      parts: [{ of: { figure: 'value' }, inputs: [{ file: 'data/2026-02/measurements.csv', line: 2 }] }],
    });
  });

  test('gives the latest month as JSON, with what is missing', () => {
    const { values, scorecards, spc } = score();
    expect(values.map((value) => [value.unit, value.month, value.published, value.status])).toEqual([
      ['company', '2026-02', 95, 'achieved'],
      ['east', '2026-02', 95, 'achieved'],
      ['west', '2026-02', null, 'no-data'],
    ]);
    expect(values[1]).toEqual({
      unit: 'east',
      indicator: 'timeliness',
      month: '2026-02',
      value: 95,
      published: 95,
      numerator: 95,
      denominator: 100,
      origin: 'own',
      preliminary: false,
      target: 90,
      floor: 80,
      stretch: null,
      targetFrom: '2026-01',
      status: 'achieved',
      score: 100,
      mom: 10,
      yoy: null,
    });
    expect(scorecards.map(({ unit, published, rank, grade }) => [unit, published, rank, grade])).toEqual([
      ['east', 100, 1, '优'],
      ['west', null, null, null],
    ]);
    expect(scorecards[0]?.items[0]).toMatchObject({ indicator: 'timeliness', score: 100, lost: 0 });
    expect(spc.map(({ unit, points }) => [unit, points.length])).toEqual([
      ['company', 2],
      ['east', 2],
    ]);
    expect(spc[1]).toMatchObject({ mean: 90, variation: 'common', assurance: 'may' });
  });

  test('takes a month, all, one unit, one indicator', () => {
    expect(score('--as-of', '2026-01-31').values.map((value) => value.published)).toEqual([85.5, 85, 90]);
    const { values, scorecards, spc } = score('--month', 'all', '--unit', 'east', '--indicator', 'timeliness');
    for (const list of [values, scorecards, spc]) expect(list.map(({ unit }) => unit)).not.toContain('west');
    expect(values).toHaveLength(2);
  });

  test('prints tables for people, in their language', () => {
    const chinese = run('score', '--workspace', folder);
    expect(chinese).toMatchObject({ code: 0, stderr: '' });
    expect(chinese.stdout).toContain('● 达标');
    expect(chinese.stdout).toContain('分公司记分卡');
    expect(run('score', '--workspace', folder, '--lang', 'en').stdout).toContain('● achieved');
  });

  test.each([
    [['--month', '2030-01'], '2026-01'],
    [['--unit', 'eest'], 'east'],
  ])('%j is wrong usage: exit code 2, words on stderr, nothing on stdout', (args, said) => {
    const ran = run('score', '--workspace', folder, '--format', 'json', ...args);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(said);
  });

  test('computes nothing from a workspace with errors: exit code 1 and what is wrong on stderr', () => {
    const broken = writeFolder({ ...FILES, 'content/indicators/timeliness.yaml': 'name: 及时率\n' });
    const ran = run('score', '--workspace', broken, '--format', 'json');
    removeFolder(broken);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain('content/indicators/timeliness.yaml:1:1');
  });

  test('gives the figures of the sample workspaces', () => {
    const { stdout } = run('score', '--workspace', caseFolder('call-centre-2007'), '--format', 'json');
    expect((JSON.parse(stdout) as Output).values.map((value) => value.published)).toEqual([93.03, 85.07]);
  });
});

describe('npm run status', () => {
  const TASKS: Record<string, string> = {
    ...FILES,
    'content/rules/supervision.yaml': `levels:
  - { level: 1, name: 一级督办, afterDays: 1, signer: 部门负责人 }
  - { level: 2, name: 二级督办, afterDays: 15, signer: 分管副总经理 }
`,
    'data/tasks/faster-replies.yaml': `number: "T-01"
name: 缩短回单时间
module: business
owner: service
contents: [缩短各部门回单时间]
issued: 2026-01-01
deadline: 2026-03-12
signer: 总经理
milestones:
  - { id: plan, name: 方案, due: 2026-01-31, weight: 40 }
  - { id: done, name: 落实, due: 2026-03-12, weight: 60 }
`,
    'data/2026-02/progress.yaml': 'month: 2026-02\ntasks: [{ task: faster-replies, actual: 70 }]\n',
  };
  TASKS['content/site.yaml'] = `${FILES['content/site.yaml'] ?? ''}modules: [{ id: business, name: 业务管理 }]\n`;
  let folder = '';
  beforeAll(() => {
    folder = writeFolder(TASKS);
  });
  afterAll(() => {
    removeFolder(folder);
  });

  test('gives tasks as of the site’s date, or of the one asked for', () => {
    const status = (...args: string[]) => {
      const { code, stdout } = run('status', '--workspace', folder, '--format', 'json', ...args);
      expect(code).toBe(0);
      return JSON.parse(stdout) as unknown;
    };
    const task = { task: 'faster-replies', number: 'T-01', owner: 'service', deadline: '2026-03-12', actual: 70 };
    expect(status()).toMatchObject({
      asOf: '2026-03-20',
      tasks: [
        { ...task, state: 'overdue', planned: 100, overdue: 8, levelDue: 1, nextLevel: 2, nextLevelFrom: '2026-03-27' },
      ],
    });
    expect(status('--as-of', '2026-02-20')).toMatchObject({
      tasks: [{ ...task, state: 'on-track', planned: 70, overdue: 0, levelDue: null, levelIssued: null }],
    });
  });

  test('prints a table for people', () => {
    const { stdout } = run('status', '--workspace', folder);
    expect(stdout).toContain('数据截至 2026-03-20');
    expect(stdout).toContain('一级督办');
    expect(run('status', '--workspace', folder, '--lang', 'en').stdout).toContain('overdue');
  });
});
