import { expect, test } from 'vitest';
import { historyPage } from '../../src/report/history/index.ts';
import { figureOf } from '../../src/report/indicators.ts';
import { rankingPage } from '../../src/report/ranking/index.ts';
import { scorecardPage } from '../../src/report/scorecard/index.ts';
import { handbookOf } from '../helpers/handbook.ts';

const context = handbookOf().contexts['zh-CN'];
const changes = (unit: string, month: string) => {
  const figure = figureOf(context.scores.value(unit, 'hall-satisfaction', month), context);
  return [figure?.mom.regrouped, figure?.yoy.regrouped];
};

test('a score says the same, on its card, in the ranking and among all months', () => {
  const marked = (month: string) => {
    const page = scorecardPage({ id: 'beigang', isDepartment: false }, month, context);
    const months = historyPage({ id: 'beigang', isDepartment: false }, context)?.months;
    const row = rankingPage(month, context)?.blocks.flatMap(
      ({ rows }) => rows.find(({ id }) => id === 'beigang') ?? [],
    );
    const all = [page, row?.[0], months?.find((each) => each.month === month)];
    return all.map((each) => [each?.mom.regrouped, each?.yoy.regrouped]);
  };
  expect(marked('2026-03')).toEqual(Array(3).fill([undefined, undefined]));
  expect(marked('2026-04')).toEqual(Array(3).fill([true, true]));
  expect(marked('2026-10')).toEqual(Array(3).fill([undefined, true]));
  const others = context.scores.scorecards('2026-04').filter(({ regrouped }) => regrouped);
  expect(others.map(({ unit }) => unit)).toEqual(['beigang']);
});

test('a change says where it compares with the time before another unit was merged into this one', () => {
  const merged = [...context.workspace.records.unit.values()].find(({ value }) => value.mergedInto !== undefined);
  const { mergedInto = '', closed = '' } = merged?.value ?? {};
  expect([mergedInto, closed]).toEqual(['beigang', '2026-04']);
  expect(changes('beigang', '2026-03')).toEqual([undefined, undefined]);
  expect(changes('beigang', '2026-04')).toEqual([true, true]);
  expect(changes('beigang', '2026-10')).toEqual([undefined, true]);
  expect(changes('company', '2026-04')).toEqual([undefined, undefined]);
});
