import { expect, test } from 'vitest';
import { figureOf } from '../../src/report/indicators.ts';
import { handbookOf } from '../helpers/handbook.ts';

const context = handbookOf().contexts['zh-CN'];
const changes = (unit: string, month: string) => {
  const figure = figureOf(context.scores.value(unit, 'hall-satisfaction', month), context);
  return [figure?.mom.regrouped, figure?.yoy.regrouped];
};

test('a change says where it compares with the time before another unit was merged into this one', () => {
  const merged = [...context.workspace.records.unit.values()].find(({ value }) => value.mergedInto !== undefined);
  const { mergedInto = '', closed = '' } = merged?.value ?? {};
  expect([mergedInto, closed]).toEqual(['beigang', '2026-04']);
  expect(changes('beigang', '2026-03')).toEqual([undefined, undefined]);
  expect(changes('beigang', '2026-04')).toEqual([true, true]);
  expect(changes('beigang', '2026-10')).toEqual([undefined, true]);
  expect(changes('company', '2026-04')).toEqual([undefined, undefined]);
});
