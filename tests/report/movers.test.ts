import { describe, expect, test } from 'vitest';
import { monthRange } from '../../src/model/month.ts';
import { moversOf, rankedBelow } from '../../src/report/movers.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];
const signed = (text: string) => Number(text.replace('−', '-'));

describe.each(zh.months.slice(1))('who rose and fell in %s', (month) => {
  const { rose, fell } = moversOf(month, zh);
  const changes = rankedBelow(month, zh).map(({ mom }) => mom ?? 0);

  test('is three each way, or as many as moved, the furthest first', () => {
    expect(rose.map(({ mom }) => signed(mom.text))).toEqual(
      changes
        .filter((mom) => mom > 0)
        .sort((a, b) => b - a)
        .slice(0, 3),
    );
    expect(fell.map(({ mom }) => signed(mom.text))).toEqual(
      changes
        .filter((mom) => mom < 0)
        .sort((a, b) => a - b)
        .slice(0, 3),
    );
  });

  test('has reasons that went the same way, the largest first, before one that did not', () => {
    for (const { mom, reasons } of [...rose, ...fell]) {
      const sign = Math.sign(signed(mom.text));
      const points = reasons.map((reason) => signed(reason.points.text) * sign);
      const along = points.filter((by) => by > 0);
      expect(along.length).toBeGreaterThan(0);
      expect(points).toEqual([...along.toSorted((a, b) => b - a), ...points.filter((by) => by < 0)]);
      expect(points.length - along.length).toBeLessThanOrEqual(1);
    }
  });
});

test('nobody moved in the first month, nor where nobody is ranked', () => {
  const nobody = { rose: [], fell: [] };
  expect(moversOf(zh.months[0] ?? '', zh)).toEqual(nobody);
  const { contexts: minimal } = handbookOf('minimal');
  expect(moversOf(minimal['zh-CN'].latest ?? '', minimal['zh-CN'])).toEqual(nobody);
});

test('ranks are those of the branches, not of the hotline that stands beside them', () => {
  const [first = '', last = ''] = [zh.months.at(0), zh.months.at(-1)];
  for (const month of monthRange(first, last)) {
    expect(new Set(rankedBelow(month, zh).map(({ scorecard }) => scorecard))).toEqual(new Set(['branch']));
  }
});
