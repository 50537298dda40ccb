import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/model/records/indicator.ts';
import type { Scorecard, Section } from '../../src/model/records/scorecard.ts';
import type { Task } from '../../src/model/records/task.ts';
import type { TaskScore } from '../../src/score/index.ts';
import { card, JANUARY, of, result, scored, scores } from '../helpers/cards.ts';

const owned: Section = { id: 'own', name: '本部门指标', kind: 'owned-indicators', weight: 60 };
const tasks: Section = { id: 'tasks', name: '重点任务', kind: 'tasks', weight: 40 };
const task = (owner: string, more: Partial<Task> = {}): Task => ({
  number: 'T-01',
  name: '任务',
  module: 'm',
  owner,
  contents: ['内容'],
  issued: '2025-01-31',
  deadline: '2025-06-30',
  signer: '总经理',
  milestones: [{ id: 'm', name: 'm', due: '2025-06-30', weight: 100 }],
  ...more,
});
const owner = (department: string, more: Partial<Indicator> = {}): Indicator => ({
  ...scored,
  owner: department,
  ...more,
});

interface Setting {
  readonly sections?: Section[];
  readonly indicators?: Record<string, Indicator>;
  readonly tasks?: Record<string, Task>;
  readonly missing?: Scorecard['missing'];
  readonly taskScore?: TaskScore;
}
function departmentCard(setting: Setting) {
  const definition = card({
    subjects: { kind: 'departments' },
    missing: setting.missing ?? 'reweight',
    sections: setting.sections ?? [owned, tasks],
  });
  const rows = [...of('company', 90, 60, 30), ...of('a', 1, 2, 3)];
  const records = {
    department: { market: { name: '市场部' }, network: { name: '网络部' } },
    indicator: setting.indicators ?? { i: owner('market'), j: owner('market', { key: true }), k: owner('network') },
    task: setting.tasks ?? {},
  };
  return scores(definition, rows, records, setting.taskScore ? { taskScore: setting.taskScore } : {});
}

describe('indicators a department owns', () => {
  test('weigh the same and are taken at the company', () => {
    const found = result(departmentCard({}), 'market');
    expect(found.items).toMatchObject([
      { indicator: 'i', unit: 'company', score: 90, weight: 30 },
      { indicator: 'j', unit: 'company', score: 60, weight: 30 },
    ]);
    expect(found.published).toBe(75);
  });

  test('are the key ones and the others, each once, where two sections share them', () => {
    const sections = (['key', 'other'] as const).map(
      (only): Section => ({ ...owned, id: only, only, weight: 50 }) as Section,
    );
    const found = result(departmentCard({ sections }), 'market');
    expect(found.items).toMatchObject([
      { section: 'key', indicator: 'j', weight: 50 },
      { section: 'other', indicator: 'i', weight: 50 },
    ]);
  });

  test('are only the key ones where the card says so', () => {
    const found = result(departmentCard({ sections: [{ ...owned, only: 'key' } as Section] }), 'market');
    expect(found.items.map((item) => item.indicator)).toEqual(['j']);
  });

  test('are those that can earn points in the month', () => {
    const indicators = {
      i: owner('market', { until: '2024-12' }),
      j: owner('market', { targets: undefined }),
      k: owner('market', { scoring: undefined }),
      l: owner('market', { targets: [{ from: '2025-02', floor: 0, target: 100 }] }),
      m: owner('market', { targets: [{ from: '2024-01', floor: 0, target: 100, units: ['a'] }] }),
      n: owner('market'),
    };
    const found = result(departmentCard({ indicators, missing: 'zero' }), 'market');
    expect(found.items).toMatchObject([{ indicator: 'n', score: null, counted: 100, lost: 100 }]);
  });

  test('rank departments like units', () => {
    const all = departmentCard({}).scorecards(JANUARY);
    expect(all.map(({ unit, rank, of: many }) => [unit, rank, many])).toEqual([
      ['market', 1, 2],
      ['network', 2, 2],
    ]);
  });
});

describe('tasks of a department', () => {
  const points: TaskScore = (id) => (id === 'idle' ? null : id === 'slow' ? 50 : 100);

  test('weigh the same, with the points they are given', () => {
    const found = result(
      departmentCard({
        tasks: { fast: task('market'), slow: task('market'), other: task('network') },
        taskScore: points,
      }),
      'market',
    );
    expect(found.sections[1]).toEqual({ section: 'tasks', weight: 40, score: 75 });
    expect(found.items.slice(2).map((item) => [item.task, item.weight, item.lost])).toEqual([
      ['fast', 20, 0],
      ['slow', 20, 10],
    ]);
  });

  test('of which nothing was due yet are no zero under any policy', () => {
    for (const missing of ['reweight', 'zero', 'carry'] as const) {
      const found = result(
        departmentCard({ tasks: { idle: task('market'), slow: task('market') }, taskScore: points, missing }),
        'market',
      );
      expect(found.items.slice(2)).toMatchObject([
        { task: 'idle', score: null, counted: 0, lost: null },
        { task: 'slow', score: 50, counted: 40 },
      ]);
    }
  });

  test('count from the month they are issued to the one they are closed in', () => {
    const all = {
      later: task('market', { issued: '2025-02-01' }),
      before: task('market', { issued: '2024-01-01', closings: [{ on: '2024-12-31', by: '总经理' }] }),
      closing: task('market', { issued: '2024-01-01', closings: [{ on: '2025-01-01', by: '总经理' }] }),
    };
    const found = result(departmentCard({ tasks: all, taskScore: points }), 'market');
    expect(found.items.flatMap((item) => item.task ?? [])).toEqual(['closing']);
  });

  test('a department without any is scored on the rest, under zero too', () => {
    const found = result(departmentCard({ missing: 'zero', taskScore: points }), 'network');
    expect(found).toMatchObject({ published: 30, items: [{ indicator: 'k', counted: 100, lost: 70 }] });
  });
});
