import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../src/charts/direct-labels.ts';
import { formatFigure } from '../../src/charts/figures.ts';
import { plainText } from '../../src/charts/markup.ts';
import { monthTicks } from '../../src/charts/months.ts';
import { niceRange } from '../../src/charts/nice-range.ts';
import { fitText, textWidth } from '../../src/charts/text-width.ts';
import { TOKENS } from '../../src/charts/tokens.ts';
import { MONTHS } from './samples.ts';

describe('charts.css', () => {
  const css = readFileSync(new URL('../../src/charts/charts.css', import.meta.url), 'utf8');

  test('gives every token a colour in every theme and on paper, and no other', () => {
    const blocks = [...css.matchAll(/\{([^{}]*--chart-[^{}]*)\}/g)]
      .map(([, block]) => [...(block ?? '').matchAll(/--chart-([\w-]+):/g)].map(([, name]) => name))
      .filter((names) => names.length > 0);
    expect(blocks).toHaveLength(5);
    for (const names of blocks) expect(names).toEqual([...TOKENS]);
  });

  test('has a class for each token as stroke and as fill', () => {
    const compact = css.replace(/\s+/g, ' ');
    for (const name of TOKENS) {
      expect(compact).toContain(`.c-${name}-s { stroke: var(--chart-${name}); }`);
      expect(compact).toContain(`.c-${name}-f { fill: var(--chart-${name}); }`);
    }
  });
});

describe('value axis', () => {
  const figure = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000);
  const figures = fc.array(figure, { minLength: 1, maxLength: 40 });

  test('holds every figure, in whole steps, within its bounds', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 2, max: 6 }), (all, steps) => {
        const { min, max, step } = niceRange(all, { steps });
        expect(min).toBeLessThanOrEqual(Math.min(...all));
        expect(max).toBeGreaterThanOrEqual(Math.max(...all));
        expect(max).toBeGreaterThan(min);
        expect((max - min) / step).toBeLessThanOrEqual(2 * steps + 3);
      }),
    );
  });

  test('a share never goes beyond 0 and 100', () => {
    expect(niceRange([97, 99.9], { steps: 4, bounds: [0, 100] })).toMatchObject({ max: 100, zoomed: true });
    expect(niceRange([0, 3], { steps: 4, bounds: [0, 100] })).toMatchObject({ min: 0, zoomed: false });
  });

  test('figures that are all alike, or beyond their bounds, are still shown', () => {
    for (const value of [0, 100, 1e-12, 93.81]) {
      const { min, max } = niceRange([value, value], { steps: 4, bounds: [0, 100] });
      expect(min <= value && value <= max && min < max).toBe(true);
    }
    expect(niceRange([99, 104], { steps: 4, bounds: [0, 100] }).max).toBe(104);
  });

  test('zooms only where the figures stay far from zero', () => {
    expect(niceRange([80, 90], { steps: 4 }).zoomed).toBe(true);
    expect(niceRange([30, 90], { steps: 4 }).zoomed).toBe(false);
    expect(niceRange([-5, 90], { steps: 4 }).zoomed).toBe(false);
  });

  test('its labels have the decimals that its steps need', () => {
    expect(niceRange([5.25, 6.4], { steps: 4 })).toMatchObject({ step: 0.5, places: 1 });
    expect(niceRange([0.001, 0.0015], { steps: 2 })).toMatchObject({ step: 0.00025, places: 5 });
    expect(niceRange([1000, 2400], { steps: 4 }).places).toBe(0);
  });
});

describe('months', () => {
  test('quarters from January, the year under the first one', () => {
    const shown = monthTicks(MONTHS, 11).filter((lines) => lines.length > 0);
    expect(shown).toEqual([
      ['1月', '2025年'],
      ['4月'],
      ['7月'],
      ['10月'],
      ['1月', '2026年'],
      ['4月'],
      ['7月'],
      ['10月'],
    ]);
  });

  test('count from January even where the row begins in spring, and every month where there is room', () => {
    const spring = MONTHS.slice(4);
    expect(monthTicks(spring, 11)[2]).toEqual(['7月', '2025年']);
    expect(monthTicks(spring, 60).every((lines) => lines.length > 0)).toBe(true);
  });

  test('a year that would run into the next is left out', () => {
    const winter = monthTicks(MONTHS.slice(11, 15), 20);
    expect(winter.map((lines) => lines[1])).toEqual([undefined, '2026年', undefined, undefined]);
  });
});

describe('labels', () => {
  test('keep their distance and order, and stay in the plot', () => {
    const wanted = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 6 });
    fc.assert(
      fc.property(wanted, (places) => {
        const placed = spread(places, 16, 0, 200);
        const inOrder = placed.map((place, i) => ({ place, wanted: places[i] ?? 0 })).sort((a, b) => a.place - b.place);
        inOrder.slice(1).forEach((label, i) => {
          expect(label.place - (inOrder[i]?.place ?? 0)).toBeGreaterThanOrEqual(16);
          expect(label.wanted).toBeGreaterThanOrEqual(inOrder[i]?.wanted ?? 0);
        });
        for (const { place } of inOrder) expect(place >= 0 && place <= 200).toBe(true);
      }),
    );
  });

  test('stand where they belong when nothing is in their way', () => {
    expect(spread([100, 20, 60], 16, 0, 200)).toEqual([100, 20, 60]);
  });
});

describe('text', () => {
  test('Chinese is one em wide, figures are all alike', () => {
    expect(textWidth('目标', 12)).toBe(24);
    expect(textWidth('1111', 12)).toBe(textWidth('0890', 12));
    expect(textWidth('', 12)).toBe(0);
  });

  test('is cut to its room, between characters', () => {
    expect(fitText('宽带装维', 100, 12)).toBe('宽带装维');
    expect(fitText('宽带装维上门', 48, 12)).toBe('宽带装…');
    expect(fitText('😀😀😀', 24, 12)).toBe('😀…');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 12, max: 80 }), (text, room) => {
        expect(textWidth(fitText(text, room, 12), 12)).toBeLessThanOrEqual(room);
      }),
    );
  });

  test('keeps what is text and drops what is not', () => {
    expect(plainText('a\n\tb\u0007\u200fc\ud800')).toBe('a bc');
    expect(plainText('一级 😀 ≤5.60')).toBe('一级 😀 ≤5.60');
  });
});

test('figures have separators, a true minus and no negative nothing', () => {
  expect(formatFigure(1234567.5, 1)).toBe('1,234,567.5');
  expect(formatFigure(-1.005, 2)).toBe('−1.01');
  expect(formatFigure(-0.001, 2)).toBe('0.00');
});
