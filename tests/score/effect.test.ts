import { describe, expect, test } from 'vitest';
import type { ProjectEffect } from '../../src/model/records/project-effect.ts';
import type { Indicator } from '../../src/model/records/indicator.ts';
import { openScores, projectEffect } from '../../src/score/index.ts';
import { indicator, units, workspaceOf, type Row } from '../helpers/workspace.ts';

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
const UNITS = units({ company: null, pilot: 'company', control: 'company' });

const EFFECT: ProjectEffect = {
  unit: '%',
  target: 90,
  pilotFrom: '2026-04',
  series: [
    { id: 'pilot', name: '试点', as: 'pilot', indicator: 'share', unit: 'pilot' },
    { id: 'control', name: '对照', as: 'control', indicator: 'share', unit: 'control' },
  ],
};

/** Shares in per cent of 1,000 each, month by month. */
function rows(unit: string, shares: readonly number[]): Row[] {
  return shares.map((share, i) => ({
    unit,
    indicator: 'share',
    month: MONTHS[i] ?? '',
    numerator: share * 10,
    denominator: 1000,
  }));
}

function effectOf(given: readonly Row[], effect = EFFECT, upTo = '2026-06', more: Partial<Indicator> = {}) {
  const workspace = workspaceOf({ unit: UNITS, indicator: { share: indicator(more) } }, given);
  return projectEffect(effect, workspace, openScores(workspace), upTo);
}

const BOTH = [...rows('pilot', [80, 81, 82, 90, 91, 92]), ...rows('control', [80, 81, 82, 81, 82, 83])];

describe('the effect of a project', () => {
  test('pools the months before and after, and says what is more than chance', () => {
    const { series, gain } = effectOf(BOTH);
    expect(series.map(({ before, after, change }) => [before.value, after.value, change])).toEqual([
      [81, 91, 10],
      [81, 82, 1],
    ]);
    expect(series.map(({ verdict }) => verdict)).toEqual(['better', 'within-noise']);
    expect(series[0]?.met).toEqual({ of: 3, count: 3 });
    expect(gain?.change).toBe(9);
    expect(gain?.verdict).toBe('better');
  });

  test('is none that the control has as well', () => {
    const { series, gain } = effectOf([
      ...rows('pilot', [80, 80, 80, 90, 90, 90]),
      ...rows('control', [80, 80, 80, 90, 90, 90]),
    ]);
    expect(series.map(({ verdict }) => verdict)).toEqual(['better', 'better']);
    expect(gain).toMatchObject({ change: 0, verdict: 'within-noise' });
  });

  test('is worse where lower is better and the share rose', () => {
    const { series } = effectOf(BOTH, { ...EFFECT, target: 85 }, '2026-06', { direction: 'lower' });
    expect(series[0]?.verdict).toBe('worse');
    expect(series[0]?.met).toEqual({ of: 3, count: 0 });
  });

  test('counts only what is known up to a month, and only the months that are asked for', () => {
    expect(effectOf(BOTH, EFFECT, '2026-04').series[0]?.after.months).toHaveLength(1);
    const early = effectOf(BOTH, EFFECT, '2026-03');
    expect(early.series[0]).toMatchObject({ change: null, verdict: 'no-figures', met: null });
    expect(early.gain).toBeNull();
    const asked = { ...EFFECT, before: { from: '2026-02', to: '2026-02' }, after: { from: '2026-05', to: '2026-05' } };
    expect(effectOf(BOTH, asked).series[0]).toMatchObject({ before: { value: 81 }, after: { value: 91 } });
  });

  test('does not compare across another definition', () => {
    const formula = [
      { from: '2026-01', value: { kind: 'ratio', numerator: '甲', denominator: '乙', scale: 100 } },
      { from: '2026-04', value: { kind: 'ratio', numerator: '丙', denominator: '乙', scale: 100 }, comparable: false },
    ] as unknown as Indicator['formula'];
    const workspace = workspaceOf({ unit: UNITS, indicator: { share: indicator({ formula }) } }, BOTH);
    const scores = openScores(workspace);
    const { series, gain } = projectEffect(EFFECT, workspace, scores, '2026-06');
    expect(scores.breaks('share')).toEqual(['2026-04']);
    expect(series[0]).toMatchObject({ change: null, interval: null, verdict: 'definition' });
    expect(gain).toBeNull();
  });

  test('of figures written without samples is not tested, and a bound counts where what it leaves open does not matter', () => {
    const written = (bound: 'at-least' | 'at-most'): ProjectEffect => ({
      ...EFFECT,
      series: [
        {
          id: 'pilot',
          name: '试点',
          as: 'pilot',
          figures: [
            { month: '2026-01', value: 88 },
            { month: '2026-04', value: 95, bound },
            { month: '2026-05', value: 95, bound },
          ],
        },
      ],
    });
    expect(effectOf([], written('at-least')).series[0]).toMatchObject({
      verdict: 'no-samples',
      change: null,
      before: { value: 88 },
      after: { value: null },
      met: { of: 2, count: 2 },
    });
    expect(effectOf([], written('at-most')).series[0]?.met).toEqual({ of: 0, count: 0 });
  });

  test('of a mean is told by its control chart, where that has enough months', () => {
    const mean = {
      formula: { kind: 'mean', numerator: '总时长', denominator: '笔数' },
      unit: '分钟',
    } as Partial<Indicator>;
    expect(effectOf(BOTH, EFFECT, '2026-06', mean).series[0]).toMatchObject({ verdict: 'few-months', change: 0.1 });
  });
});
