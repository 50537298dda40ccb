import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/model/records/indicator.ts';
import { indicatorPage } from '../../src/report/indicator/index.ts';
import { contextOf } from '../helpers/indicator.ts';

const TARGETS = [{ from: '2025-01', floor: 80, target: 90 }];

describe('the trend of an indicator', () => {
  const steady = Array.from({ length: 14 }, (_, i) => 85 + (i % 2));
  /** Mean and limits that are drawn, oldest first, each once. */
  const limitsIn = (more: Partial<Indicator>, values: readonly number[]) => {
    const months = indicatorPage('i', contextOf(more, values))?.trend?.months ?? [];
    return [...new Set(months.flatMap(({ limits }) => limits ?? []))];
  };

  test('ends with the month of the as-of date', () => {
    const months = indicatorPage('i', contextOf({ targets: TARGETS }, steady, '2025-06-20'))?.trend?.months ?? [];
    expect(months.at(-1)?.month).toBe('2025-06');
  });

  test('few months have no limits', () => {
    expect(limitsIn({}, steady.slice(0, 6))).toEqual([]);
    expect(limitsIn({}, steady)).toHaveLength(1);
  });

  test('limits of a share stay within the whole, though its record names no bounds', () => {
    const swinging = Array.from({ length: 14 }, (_, i) => (i % 2 === 0 ? 100 : 60));
    const limits = (more: Partial<Indicator>) => limitsIn(more, swinging)[0];
    expect(limits({})).toEqual({ mean: 80, lower: 0, upper: 100 });
    const formula = { kind: 'mean', numerator: '时长', denominator: '件数' } as const;
    expect(limits({ formula, precision: 2 })?.upper).toBeGreaterThan(1);
    expect(limits({ bounds: [50, 100] })).toEqual({ mean: 80, lower: 50, upper: 100 });
  });

  test('a jump is for the better or the worse as the indicator goes', () => {
    const jump = [...steady, 99];
    const way = (direction: Indicator['direction']) =>
      indicatorPage('i', contextOf({ direction }, jump))?.trend?.months.at(-1)?.signal;
    expect([way('higher'), way('lower'), way('range')]).toEqual(['better', 'worse', 'special']);
  });

  describe('where limits are computed anew', () => {
    const twoLevels = Array.from({ length: 25 }, (_, i) => (i < 12 ? 70 : 90) + (i % 2));
    const rebase = [{ from: '2026-01', reason: '换了系统。' }];
    const trendOf = (values: number[], more: Partial<Indicator> = { chart: { rebase } }) =>
      indicatorPage('i', contextOf(more, values))?.trend;

    test('each part has limits of its own, and the chart says from when and why', () => {
      const trend = trendOf(twoLevels);
      expect(limitsIn({ chart: { rebase } }, twoLevels).map(({ mean }) => Math.round(mean))).toEqual([71, 90]);
      expect(trend?.months.flatMap(({ month, rebase: mark }) => (mark ? [[month, mark]] : []))).toEqual([
        ['2026-01', '重算控制限'],
      ]);
      expect(trend?.notes).toEqual(['控制限自2026年1月起重新计算：换了系统。']);
      expect(trend?.months.filter(({ signal }) => signal)).toEqual([]);
      expect(trendOf(twoLevels, {})?.months.filter(({ signal }) => signal)).not.toEqual([]);
    });

    test('the part that is too short has none, and that is said', () => {
      const trend = trendOf(twoLevels.slice(0, 16));
      expect(trend?.months.map(({ limits }) => limits !== undefined)).toEqual([
        ...Array<boolean>(12).fill(true),
        ...Array<boolean>(4).fill(false),
      ]);
      expect(trend?.finding).toBe('控制限重新计算以来 4 个月的数据，还看不出波动是否正常');
    });

    test('a new definition has limits of its own as well, once it has enough months', () => {
      const value = { kind: 'ratio', numerator: '甲', denominator: '乙', scale: 100 } as const;
      const formula = [
        { from: '2025-01', value },
        { from: '2026-01', value: { ...value, numerator: '丙' }, reason: '原因' },
      ];
      expect(limitsIn({ formula }, twoLevels)).toHaveLength(2);
      expect(trendOf(twoLevels, { formula })?.finding).toBe('近期波动正常');
      expect(trendOf(twoLevels.slice(0, 16), { formula })?.finding).toBe('口径自 2026年1月起改变，前后不可比');
    });
  });

  test('a new definition parts the months, and nothing is judged across it', () => {
    const value = { kind: 'ratio', numerator: '甲', denominator: '乙', scale: 100 } as const;
    const formula = [
      { from: '2025-01', value },
      { from: '2025-09', value: { ...value, numerator: '丙' }, reason: '原因' },
    ];
    const page = indicatorPage('i', contextOf({ formula }, steady));
    expect(limitsIn({ formula }, steady)).toEqual([]);
    expect(page?.trend?.months.filter((month) => month.break).map(({ month }) => month)).toEqual(['2025-09']);
    expect(page?.trend?.finding).toContain('2025年9月');
    expect(page?.changes).toEqual([
      { from: '2025年9月', reason: '原因', before: '甲 ÷ 乙 × 100', after: '丙 ÷ 乙 × 100' },
    ]);
    expect(page?.figure?.yoy.broken).toBe(true);
  });
});
