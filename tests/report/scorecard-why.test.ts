import { describe, expect, test } from 'vitest';
import type { ScorecardResult } from '../../src/model/results.ts';
import { isOff } from '../../src/report/indicators.ts';
import { unitsText } from '../../src/report/scorecard/unit-shares.ts';
import { cardsWithPages, isDepartmentCard, scorecardPage } from '../../src/report/scorecard/index.ts';
import { tasksIn } from '../../src/report/scorecard/remedies.ts';
import type { WhyCause, WhyEntry } from '../../src/report/scorecard/why.ts';
import { contextOf } from '../helpers/context.ts';
import { handbookOf } from '../helpers/handbook.ts';
import { counts, MONTH } from '../helpers/scores.ts';
import { indicator, units } from '../helpers/workspace.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];
const { en } = contexts;
const latest = zh.latest ?? '';
const pageOf = ({ scorecard, unit, month }: ScorecardResult, context = zh) =>
  scorecardPage({ id: unit, isDepartment: isDepartmentCard(scorecard, zh) }, month, context);
const branch = (id: string, month = latest, context = zh) => {
  const page = scorecardPage({ id, isDepartment: false }, month, context);
  if (!page) throw new Error(`no page of ${id}`);
  return page;
};
const below = (cause: WhyCause): WhyCause[] => [cause, ...cause.causes.flatMap(below)];
const all = (entries: readonly WhyEntry[]) => entries.flatMap(below);

/** Cards of a calm month and of the worst one. */
const cards = [latest, '2026-03'].flatMap((month) => cardsWithPages(month, zh));

describe.each(cards.map((result) => [result.month, result.scorecard, result.unit, result] as const))(
  'why %s %s %s is red',
  (month, _, __, result) => {
    const page = pageOf(result);
    const why = page?.why ?? [];

    test('is told of every indicator that is off, the missed first, and of no other', () => {
      const off = result.items.filter(
        ({ indicator: id = '', unit = '' }) => id && isOff(zh.scores.value(unit, id, month).status),
      );
      expect(why.map(({ figure }) => figure.indicator).sort()).toEqual(
        [...new Set(off.map(({ indicator: id = '' }) => id))].sort(),
      );
      const missed = why.map(({ figure }) => figure.status === 'missed');
      expect(missed).toEqual(missed.toSorted((a, b) => Number(b) - Number(a)));
      expect(why.slice(0, 5).map(({ anchor }) => anchor)).toEqual(page?.attention.map((each) => each.why));
    });

    test('is told once: what is told elsewhere leads there', () => {
      const told = all(why).filter((cause) => !cause.told);
      const anchors = told.map(({ anchor }) => anchor);
      expect(new Set(anchors).size).toBe(anchors.length);
      for (const { anchor, causes, told: isTold } of all(why)) {
        expect(anchors).toContain(anchor);
        if (isTold) expect(causes).toEqual([]);
      }
    });

    test('says once what a control point asks for', () => {
      const asked = all(why).flatMap(({ points }) =>
        points.filter(({ criterion }) => criterion).map(({ path }) => path),
      );
      expect(new Set(asked).size).toBe(asked.length);
    });

    test('leaves nothing red unowned, and says where there is no task', () => {
      for (const cause of all(why)) {
        if (cause.told) continue;
        expect(cause.owner?.name).toBeTruthy();
        expect(cause.tasks !== undefined).toBe(isOff(cause.figure.status));
        expect(isOff(cause.figure.status) || cause.causes.length > 0).toBe(true);
      }
    });

    test('ends in a sentence where nothing below a result is off', () => {
      for (const { figure, causes, lowest } of why) {
        const isProcess = zh.workspace.records.indicator.get(figure.indicator)?.value.level === 'kci';
        expect(lowest !== undefined).toBe(causes.length === 0 && !isProcess);
      }
    });

    test('is written in English without Chinese', () => {
      const english = JSON.stringify(pageOf(result, en)?.why, (key, value: unknown) => (key === 'path' ? '' : value));
      expect(english).not.toMatch(/\p{Script=Han}/u);
    });
  },
);

describe('why a branch is red', () => {
  test('names the unit of a figure that is not its own', () => {
    const causes = all(branch('yunling').why);
    const launch = causes.find(({ figure }) => figure.indicator === 'launch-readiness-rate');
    expect(launch?.unit).toBe(zh.names.unit('beiyuan'));
    expect(causes.find(({ figure }) => figure.indicator === 'root-cause-closure-rate')?.unit).toBeUndefined();
  });

  test('names control points with their stage and, in the latest month, what must be true to pass them', () => {
    const closure = (month: string) =>
      all(branch('yunling', month).why).find(
        ({ figure, told }) => figure.indicator === 'root-cause-closure-rate' && !told,
      );
    expect(closure(latest)?.points).toContainEqual({
      name: '根因定位准确',
      path: 'processes/problem-resolution/root-cause-improvement/#root-cause-found',
      stage: '根因改进',
      criterion: '每月投诉量前10的原因全部形成分析单，追到可以动手改的那一层……',
    });
    expect(closure('2026-09')?.points[0]).not.toHaveProperty('criterion');
  });

  test('says that no control point holds a process indicator', () => {
    const urging = all(branch('yunling').why).find(({ figure }) => figure.indicator === 'urging-rate');
    expect(urging).toMatchObject({ uncontrolled: true, points: [] });
  });

  test('tells the whole of a task once', () => {
    const tasks = all(branch('yunling').why).flatMap(({ tasks: list = [] }) => list);
    const whole = tasks.filter(({ told }) => !told).map(({ number }) => number);
    expect(new Set(whole).size).toBe(whole.length);
    expect(new Set(whole)).toEqual(new Set(tasks.map(({ number }) => number)));
  });

  test('knows no task in a month before it was issued', () => {
    const task = zh.workspace.records.task.get('hall-queue-relief')?.value;
    const issued = task?.issued.slice(0, 7) ?? '';
    expect(tasksIn(issued, 'hall-waiting-minutes', zh).map(({ number }) => number)).toEqual([task?.number]);
    expect(tasksIn('2025-12', 'hall-waiting-minutes', zh)).toEqual([]);
  });

  test('opens the missed key indicators and what comes first', () => {
    const { why } = branch('yunling');
    expect(why.filter(({ isOpen }) => isOpen)).toEqual(why.filter(({ figure }) => figure.status === 'missed'));
    const [first, ...others] = branch('beiyuan', '2025-01').why;
    expect([first?.isOpen, others.some(({ isOpen }) => isOpen)]).toEqual([true, false]);
  });
});

describe('where a gap comes from', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const tree = units({ company: null, ...Object.fromEntries(ids.map((id) => [id, 'company'])) });
  const records = {
    unit: tree,
    indicator: { i: indicator({ targets: [{ from: '2024-01', floor: 50, target: 90 }] }) },
  };
  const told = (shares: readonly number[], before: readonly number[] = []) => {
    const rows = (list: readonly number[], month: string) =>
      list.map((share, i) => counts(ids[i] ?? '', share, 100, month));
    const context = contextOf(records, [...rows(before, '2024-12'), ...rows(shares, MONTH)]);
    return unitsText(context.scores.value('company', 'i', MONTH), context);
  };

  test('names the few units that make up most of it', () => {
    expect(told([50, 85, 85, 85, 85])).toBe('a占缺口的 67%');
    expect(told([60, 60, 80, 80, 80, 80])).toBe('a、b占缺口的 60%');
  });

  test('says that the others are on target without them', () => {
    expect(told([10, 92, 92, 92])).toBe('缺口来自a：其余 3 个单位合起来已达标');
  });

  test('says that it is a matter of all', () => {
    expect(told([84, 84, 84, 85, 85, 85, 86, 91])).toBe(
      '8 个单位中 7 个没到目标，占缺口最多的a也只占 17%：问题不在个别单位',
    );
    expect(told([80, 80, 80, 80])).toMatch(/^4 个单位全部没到目标/);
  });

  test('says nothing of two units, whose figures say it all', () => {
    expect(told([50, 95])).toBeUndefined();
  });

  test('names where a missed figure got worse', () => {
    expect(told([30, 40, 40, 40], [40, 40, 40, 40])).toBe(
      '4 个单位全部没到目标，占缺口最多的a也只占 29%：问题不在个别单位；比2024年12月变差，主要在a',
    );
    expect(told([40, 40, 40, 40], [40, 40, 40, 40])).not.toContain('变差');
  });
});
