import { describe, expect, test } from 'vitest';
import { wilson } from '../../src/score/interval.ts';
import { xmr } from '../../src/score/spc/xmr.ts';
import type { Signal } from '../../src/model/results.ts';
import { caseContext } from '../../src/report/cases/index.ts';
import { handbookOf } from '../helpers/handbook.ts';

// Chapters say in words what their charts and tables show. Where the figures change, these words must.

const zh = handbookOf().contexts['zh-CN'];

describe('the chapter on control charts', () => {
  const points = zh.scores.chart('beiyuan', 'hotline-connection-rate')?.points ?? [];
  const monthsWith = (signal: Signal) =>
    points.filter(({ signals }) => signals.includes(signal)).map(({ month }) => month);

  test('names the months in which its chart has each of the four signals', () => {
    expect(monthsWith('outside')).toEqual(['2026-03']);
    expect([monthsWith('run').at(0), monthsWith('run').at(-1)]).toEqual(['2025-03', '2025-09']);
    expect([monthsWith('trend').at(0), monthsWith('trend').at(-1)]).toEqual(['2026-03', '2026-10']);
    expect(monthsWith('two-of-three')).toEqual(['2026-08', '2026-09', '2026-10']);
  });

  test('shows a jump without a signal', () => {
    const [january, february] = ['2026-01', '2026-02'].map((month) => points.find((point) => point.month === month));
    expect((february?.value ?? 0) - (january?.value ?? 0)).toBeGreaterThan(1);
    expect(february?.signals).toEqual([]);
  });

  test('computes its example as charts are computed', () => {
    const chart = xmr([96, 94, 95, 97]);
    expect([chart?.mean, chart?.lower, chart?.upper].map((figure) => figure?.toFixed(2))).toEqual([
      '95.50',
      '91.07',
      '99.93',
    ]);
  });
});

describe('the study of 2008', () => {
  test('says which areas reached the target, and when', () => {
    const { scores } = caseContext('hall-satisfaction-2008', zh) ?? {};
    const reached = ['city-district', 'raoping', 'chaoan'].flatMap((unit) =>
      (scores?.series(unit, 'hall-satisfaction') ?? [])
        .filter(({ status }) => status === 'achieved')
        .map(({ month }) => `${unit} ${month}`),
    );
    expect(reached).toEqual(['city-district 2008-03', 'chaoan 2008-03']);
  });

  test.each([
    [190, 200, '91.0', '97.3'],
    [19, 20, '76.4', '99.1'],
  ])('says how far the truth may be from %i of %i', (satisfied, asked, lower, upper) => {
    const interval = wilson(satisfied, asked);
    expect([interval?.lower, interval?.upper].map((share) => ((share ?? 0) * 100).toFixed(1))).toEqual([lower, upper]);
  });
});

test('the study of 2007 says how many calls were left outside', () => {
  const { scores } = caseContext('call-centre-2007', zh) ?? {};
  const year = scores?.value('hotline', 'connection-rate', '2007-12');
  const outside = (year?.denominator ?? 0) - (year?.numerator ?? 0);
  expect(outside).toBeGreaterThan(580_000);
  expect(outside).toBeLessThan(600_000);
});
