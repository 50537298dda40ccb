import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumExact } from '../../src/model/decimal.ts';
import { heatTable, type HeatRow, type HeatTable } from '../../src/report/heat-table.ts';
import { companyPage, scorecardPage } from '../../src/report/scorecard/index.ts';
import { shortNames } from '../../src/report/short-names.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];
const latest = zh.latest ?? '';

function tableOf(month: string, context = zh): HeatTable {
  const table = heatTable(month, context);
  if (!table) throw new Error(`there is no heat table of ${month}`);
  return table;
}

const rowsOf = (table: HeatTable): HeatRow[] => table.groups.flatMap(({ rows }) => rows);
const idOf = ({ path }: { path: string }) => path.split('/').at(-2) ?? '';

describe.each(zh.months)('the heat table of %s', (month) => {
  const table = tableOf(month);

  test('has every key indicator once, with a cell for every branch', () => {
    const key = [...zh.workspace.records.indicator.values()].filter(({ value }) => value.key).map(({ id }) => id);
    expect(rowsOf(table).map(idOf).sort()).toEqual(key.sort());
    for (const { cells } of rowsOf(table)) expect(cells).toHaveLength(table.units.length);
  });

  test('has the branches by rank', () => {
    const ranks = table.units.map(({ rank }) => rank ?? Infinity);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(ranks[0]).toBe(1);
  });

  test('counts the same misses along its rows and down its columns', () => {
    const along = rowsOf(table).map(({ missed }) => missed ?? 0);
    const down = table.units.map(({ missed }) => missed);
    expect(sumExact(along)).toBe(sumExact(down));
  });

  test('puts what most branches miss first in each section, what none measures last', () => {
    for (const { rows } of table.groups) {
      const missed = rows.map((row) => row.missed ?? -1);
      expect(missed).toEqual(missed.toSorted((a, b) => b - a));
    }
  });
});

test('a cell says what was published, and how it stands', () => {
  const table = tableOf(latest);
  for (const row of rowsOf(table)) {
    row.cells.forEach((cell, i) => {
      const value = zh.scores.value(idOf(table.units[i] ?? { path: '' }), idOf(row), latest);
      expect(cell?.value.replace('−', '-')).toBe(value.published?.toFixed((cell?.value.split('.')[1] ?? '').length));
      if (cell) expect(cell).toMatchObject({ status: value.status, preliminary: value.preliminary });
      expect(cell?.smallSample ?? false).toBe(cell !== undefined && value.smallSample === true);
    });
  }
});

test('a cell leads to a row that is there on the card of its branch', () => {
  const table = tableOf(latest);
  table.units.forEach((unit, i) => {
    const page = scorecardPage({ id: idOf(unit), isDepartment: false }, latest, zh);
    const anchors = page?.sections.flatMap(({ rows }) => rows.map(({ anchor }) => `${unit.path}#${anchor}`));
    const addresses = rowsOf(table).flatMap(({ cells }) => cells[i]?.path ?? []);
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter((path) => !anchors?.includes(path))).toEqual([]);
  });
});

test('an indicator stands once on a card with its anchor', () => {
  const anchors = companyPage(latest, zh)?.sections.flatMap(({ rows }) => rows.map(({ anchor }) => anchor));
  expect(new Set(anchors).size).toBe(anchors?.length);
});

test('says the same in both languages', () => {
  const figures = (table: HeatTable) =>
    rowsOf(table).map(({ own, cells }) => [own, ...cells].map((cell) => `${cell?.value} ${cell?.status}`));
  const [a, b] = [tableOf(latest), tableOf(latest, contexts.en)];
  expect(figures(a)).toEqual(figures(b));
  expect(b.finding).not.toMatch(/\p{Script=Han}/u);
});

test('its title counts what its rows show', () => {
  const table = tableOf(latest);
  const worst = Math.max(...rowsOf(table).map(({ missed }) => missed ?? 0));
  const behind = Math.max(...table.units.map(({ missed }) => missed));
  expect(table.finding).toContain(`12 家分公司中 ${worst} 家未达标`);
  expect(table.finding).toContain(`${behind} 项`);
});

test('only the company’s card has one, and a workspace without cards has none', () => {
  expect(companyPage(latest, zh)?.heat?.units).toHaveLength(12);
  expect(scorecardPage({ id: 'yunling', isDepartment: false }, latest, zh)?.heat).toBeUndefined();
  expect(scorecardPage({ id: 'customer-service', isDepartment: true }, latest, zh)?.heat).toBeUndefined();
  const minimal = handbookOf('minimal').contexts['zh-CN'];
  expect(heatTable(minimal.latest ?? '', minimal)).toBeUndefined();
});

describe('short names', () => {
  test.each([
    [
      ['云岭分公司', '河东分公司'],
      ['云岭', '河东'],
    ],
    // What is shared goes only as far as two characters stay.
    [
      ['东山分公司', '西山分公司'],
      ['东山', '西山'],
    ],
    [
      ['Yunling Branch', 'Hedong Branch'],
      ['Yunling', 'Hedong'],
    ],
    // Nothing is cut inside a Latin word, nothing of a name that stands alone, nothing where endings differ.
    [
      ['Qinghu', 'Wanghu'],
      ['Qinghu', 'Wanghu'],
    ],
    [['云岭分公司'], ['云岭分公司']],
    [
      ['市区', '饶平'],
      ['市区', '饶平'],
    ],
    [[], []],
  ])('%j', (names, short) => {
    expect(shortNames(names)).toEqual(short);
  });

  test('begin as their names do, and are as different as these', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[东西山海]{2,4}(分公司)?$/u), { minLength: 1 }), (names) => {
        const short = shortNames(names);
        expect(new Set(short).size).toBe(names.length);
        short.forEach((name, i) => expect(name.length >= 2 && names[i]?.startsWith(name)).toBe(true));
      }),
    );
  });
});
