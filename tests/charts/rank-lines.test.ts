import { describe, expect, test } from 'vitest';
import { rankLines, type RankLines } from '../../src/charts/rank-lines.ts';
import { CAPTION, ESCAPED, HOSTILE, MONTHS } from './samples.ts';
import { bytes, expectSnapshot } from './snapshot.ts';

/** Five units that change places month by month; one of them is not there at first. */
const NAMES = ['河东分公司', '清湖分公司', '安澜分公司', '云岭分公司', '北港分公司'];
const months = MONTHS.slice(9);
const ranksOf = (unit: number) =>
  months.map((_, m) => (unit === 4 && m < 3 ? null : unit === 0 ? 1 : ((unit + m) % 4) + 2));
const DATA: RankLines = {
  months,
  lines: NAMES.map((name, i) => ({
    label: `${ranksOf(i).at(-1) ?? ''} ${name}`,
    ranks: ranksOf(i),
    strong: name === '云岭分公司',
  })),
};

describe('places over months', () => {
  for (const size of ['wide', 'narrow'] as const) {
    test(`five units, ${size}`, () => {
      const svg = rankLines(DATA, CAPTION, size);
      expectSnapshot(`rank-lines-${size}`, svg);
      expect(bytes(svg)).toBeLessThanOrEqual(5_000);
      expect(rankLines(DATA, CAPTION, size)).toBe(svg);
    });
  }

  test('names every unit that has a place in the last month, and no other', () => {
    const gone = { label: '白滩分公司', ranks: months.map((_, m) => (m < 4 ? 5 : null)), strong: false };
    const svg = rankLines({ months, lines: [...DATA.lines, gone] }, CAPTION, 'wide');
    for (const { label } of DATA.lines) expect(svg).toContain(label);
    expect(svg).not.toContain('白滩分公司');
  });

  test('has room for every place, however many', () => {
    const heightOf = (lowest: number) => {
      const svg = rankLines(
        { months, lines: [{ label: 'x', ranks: months.map(() => lowest), strong: true }] },
        CAPTION,
        'wide',
      );
      return Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1]);
    };
    expect(heightOf(15) - heightOf(3)).toBe(12 * (heightOf(4) - heightOf(3)));
  });

  test('text stays text, and nothing is no number', () => {
    const line = { label: HOSTILE, ranks: months.map(() => 1), strong: true };
    const svg = rankLines({ months, lines: [line] }, { ...CAPTION, title: HOSTILE }, 'wide');
    expect(svg).not.toMatch(/<script|\u0000|\u202e/);
    expect(svg.split(ESCAPED)).toHaveLength(1 + 2);
    expect(rankLines({ months: [], lines: [] }, CAPTION, 'narrow')).not.toContain('NaN');
  });
});
