import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Big } from '../../src/model/decimal.ts';
import type { Explanation } from '../../src/model/explanation.ts';
import { PERIODS, type ScorecardResult } from '../../src/model/results.ts';
import { openScores, type Scores } from '../../src/score/index.ts';
import type { ListedPeriod, ListedYear } from '../../src/score/listed-periods.ts';
import type { ListedCause, ListedContributions } from '../../src/score/listed-reasons.ts';
import { flatTarget, type ListedValue } from '../../src/score/listing.ts';
import { run } from '../helpers/command.ts';
import { published } from '../helpers/contributions.ts';
import { readWorkspace, removeFolder, workspaceFolder, writeFolder } from '../helpers/folder.ts';

interface Output {
  readonly values: ListedValue[];
  readonly scorecards: ScorecardResult[];
  readonly periods: ListedPeriod[];
  readonly annual: ListedYear[];
  readonly contributions: ListedContributions[];
  readonly causes: (ListedCause & { readonly month: string })[];
  readonly explanations: Explanation[];
}

const indicator = (name: string, level: string, more = '') => `name: ${name}
level: ${level}
owner: service
unit: "%"
precision: 1
direction: higher
formula: { kind: ratio, numerator: 及时件数, denominator: 总件数, scale: 100 }
targets: [{ from: 2026-01, floor: 80, target: 90 }]
scoring: { method: linear, at: { floor: 60, target: 100 } }
measuredAt: [branch]
${more}`;
const FILES: Record<string, string> = {
  'content/site.yaml':
    'name: 手册\noperator: 某公司\nasOf: { policy: fixed, date: 2026-02-28 }\nmodules: [{ id: business, name: 业务管理 }]\n',
  'content/organisation/units.yaml': `units:
  - { id: company, name: 公司, type: company }
  - { id: east, name: 东区, type: branch, parent: company }
  - { id: west, name: 西区, type: branch, parent: company }
`,
  'content/organisation/departments/service.yaml': 'name: 客户服务部\n',
  'content/processes/problem-resolution/process.yaml':
    'name: 问题响应解决\norder: 3\nowner: service\npurpose: 事事有回音\n',
  'content/processes/problem-resolution/01-acceptance.yaml': `name: 受理
purpose: 一次说清
controlPoints: [{ id: prompt-reply, name: 及时回单, elements: [时限], indicators: [replies] }]
`,
  'content/indicators/satisfaction.yaml': indicator('满意度', 'kpi', 'annualTargets: [{ year: 2026, target: 90 }]\n'),
  'content/indicators/timeliness.yaml': indicator('及时率', 'kqi', 'drives: [satisfaction]\n'),
  'content/indicators/replies.yaml': indicator('回单及时率', 'kci', 'drives: [timeliness]\n'),
  'content/scorecards/branches.yaml': `name: 分公司记分卡
subjects: { kind: type, type: branch }
combine: weighted-mean
missing: reweight
sections:
  - id: service
    name: 服务
    kind: indicators
    weight: 100
    items: [{ indicator: satisfaction, weight: 60 }, { indicator: timeliness, weight: 40 }]
`,
  'content/translations/en/indicator.yaml': `satisfaction:
  name: Satisfaction
  formula: { numerator: Satisfied answers, denominator: All answers }
`,
  'data/tasks/faster-replies.yaml': `number: "T-01"
name: 缩短回单时间
module: business
owner: service
contents: [缩短各部门回单时间]
issued: 2026-01-01
deadline: 2026-03-12
signer: 总经理
indicators: [timeliness]
milestones: [{ id: plan, name: 方案, due: 2026-01-31, weight: 100 }]
`,
  'data/2026-01/measurements.csv': `unit,indicator,numerator,denominator
east,satisfaction,85,100
west,satisfaction,95,100
east,timeliness,900,1000
west,timeliness,88,90
`,
  'data/2026-02/measurements.csv': `unit,indicator,numerator,denominator
east,satisfaction,71,100
west,satisfaction,193,200
east,timeliness,850,1000
west,timeliness,89,90
company,replies,55,100
`,
};

describe('what npm run score lists besides', () => {
  let folder = '';
  let scores: Scores;
  let all: Output;
  const score = (...args: string[]): Output => {
    const { code, stdout, stderr } = run('score', '--workspace', folder, '--format', 'json', ...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout) as Output;
  };
  beforeAll(() => {
    folder = writeFolder(FILES);
    scores = openScores(readWorkspace(folder));
    all = score('--month', 'all', '--with', 'all');
  });
  afterAll(() => {
    removeFolder(folder);
  });

  test('is only what was asked for, after what there always is', () => {
    const always = ['values', 'scorecards', 'spc'];
    expect(Object.keys(score())).toEqual(always);
    expect(Object.keys(score('--with', 'causes,periods'))).toEqual([...always, 'periods', 'causes']);
    expect(Object.keys(score('--with', 'periods', '--explain'))).toEqual([...always, 'periods', 'explanations']);
    const lists = ['periods', 'annual', 'contributions', 'causes', 'explanations'];
    expect(Object.keys(all)).toEqual([...always, ...lists]);
  });

  test('an unknown list is wrong usage: exit code 2, and the words there are', () => {
    const ran = run('score', '--workspace', folder, '--format', 'json', '--with', 'periods,cause');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('“cause”');
    expect(ran.stderr).toContain('contributions');
  });

  test('has the quarter and the year to date beside each value, as the engine has them', () => {
    const wanted = all.values.flatMap(({ unit, indicator: id, month }) =>
      PERIODS.map((period) => {
        const { target, ...value } = scores.period(unit, id, month, period);
        return { ...value, ...flatTarget(target) };
      }),
    );
    expect(all.periods).toEqual(wanted);
    const february = all.periods.filter(({ unit, month }) => unit === 'east' && month === '2026-02');
    const year = february.find(({ indicator: id, period }) => id === 'satisfaction' && period === 'year');
    expect(year).toMatchObject({ from: '2026-01', numerator: 156, denominator: 200, published: 78, target: 90 });
  });

  test('has the year against its target, where there is one', () => {
    expect(all.annual.map(({ unit, month, indicator: id }) => `${id} ${unit} ${month}`)).toEqual(
      ['company', 'east', 'west'].flatMap((unit) => ['2026-01', '2026-02'].map((at) => `satisfaction ${unit} ${at}`)),
    );
    expect(all.annual[3]).toEqual({
      unit: 'east',
      indicator: 'satisfaction',
      month: '2026-02',
      year: 2026,
      target: 90,
      months: ['2026-01', '2026-02'],
      value: 78,
      published: 78,
      remaining: 10,
      needed: 92.4,
      neededPublished: 92.4,
      outlook: 'open',
    });
  });

  test('has contributions that add up to the gap and the change of each score', () => {
    const total = (scorecard: ScorecardResult, of: string) =>
      all.contributions.find(
        (one) =>
          one.scorecard !== undefined && one.unit === scorecard.unit && one.month === scorecard.month && one.of === of,
      );
    for (const card of all.scorecards) {
      const [gap, change] = [total(card, 'gap'), total(card, 'change')];
      expect(gap?.total).toBe(new Big(100).minus(card.published ?? NaN).toNumber());
      expect(gap && published(gap)).toBe(gap?.total);
      expect(change?.total).toBe(card.mom ?? undefined);
      if (change) expect(published(change)).toBe(card.mom);
    }
    expect(all.contributions.filter(({ scorecard }) => scorecard !== undefined)).toHaveLength(6);
  });

  test('has contributions of units below, for figures that are pooled from them', () => {
    const ofUnits = all.contributions.filter((one) => one.indicator !== undefined);
    expect(new Set(ofUnits.map(({ unit }) => unit))).toEqual(new Set(['company']));
    for (const { of, unit, indicator: id = '', month, total, parts } of ofUnits) {
      const value = scores.value(unit, id, month);
      const wanted = of === 'change' ? value.mom : new Big(value.published ?? NaN).minus(90).toNumber();
      expect(total).toBe(wanted);
      expect(published({ total, parts })).toBe(total);
      expect(parts.map(({ source }) => source.from === 'unit' && source.unit)).toEqual(['east', 'west']);
    }
    expect(ofUnits).toHaveLength(6);
  });

  test('has what lies below each figure that is off, with who answers for it and what is done', () => {
    const off = all.values.filter(({ status }) => status === 'missed' || status === 'at-risk');
    const key = (one: { unit: string; indicator: string; month: string }) =>
      `${one.indicator} ${one.unit} ${one.month}`;
    expect(all.causes.map(key)).toEqual(off.map(key));
    expect(all.causes.find((cause) => key(cause) === 'satisfaction east 2026-02')).toMatchObject({
      ...{ published: 71, target: 90, status: 'missed', owner: 'service', controlPoints: [], tasks: [] },
      causes: [
        {
          ...{ unit: 'east', indicator: 'timeliness', published: 85, status: 'at-risk', tasks: ['faster-replies'] },
          causes: [
            { unit: 'company', indicator: 'replies', status: 'missed', controlPoints: ['prompt-reply'], causes: [] },
          ],
        },
      ],
    });
  });

  test('explains in the reader’s language, with the texts of records that are translated', () => {
    const words = (...args: string[]) =>
      score('--explain', '--unit', 'east', ...args)
        .explanations.filter(({ of }) => of.figure === 'score' && of.indicator === 'satisfaction')
        .flatMap(({ parts }) => parts.map((part) => part.words));
    expect(words()).toEqual([{ zh: '及时件数 ÷ 总件数 × 100', en: '及时件数 ÷ 总件数 × 100' }]);
    const english = 'Satisfied answers ÷ All answers × 100';
    expect(words('--lang', 'en')).toEqual([{ zh: english, en: english }]);
  });

  test('is given for a workspace that has nothing of it', () => {
    const { stdout } = run('score', '--workspace', workspaceFolder('minimal'), '--format', 'json', '--with', 'all');
    const found = JSON.parse(stdout) as Output;
    expect(found.annual).toEqual([]);
    expect(found.periods).toHaveLength(found.values.length * 2);
  });
});
