import { readXlsx, type Sheet } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { COLUMNS } from '../../src/export/columns.ts';
import { sheetNames } from '../../src/export/sheet-names.ts';
import { HEADER_ROW, templateWorkbook } from '../../src/export/template.ts';
import { INPUTS, templateFor } from '../../src/report/template/index.ts';
import { contextOf } from '../helpers/context.ts';
import { indicator, units } from '../helpers/workspace.ts';

const department = { name: '客户服务部' };
const context = contextOf(
  {
    unit: units(
      { province: null, east: 'province', west: 'province', gone: 'province' },
      { gone: { closed: '2026-05' } },
    ),
    department: { service: department, market: { name: '市场/经营部' }, idle: department },
    indicator: {
      satisfaction: indicator({
        name: '客户满意度',
        measuredAt: ['branch'],
        targets: [
          { from: '2026-01', target: 95 },
          { from: '2026-01', target: 96, units: ['west'] },
        ],
      }),
      clarity: indicator({
        name: '清晰度',
        owner: 'market',
        bounds: [0, 100],
        formula: { kind: 'value', counts: '清晰度' },
      }),
      total: indicator({ formula: { kind: 'computed', operation: 'sum', of: ['satisfaction', 'clarity'] } }),
      old: indicator({ measuredAt: ['branch'], until: '2026-09' }),
    },
  },
  [
    { unit: 'east', indicator: 'satisfaction', month: '2026-09', numerator: 190, denominator: 200 },
    { unit: 'west', indicator: 'clarity', month: '2026-09', value: 88.5 },
    {
      unit: 'west',
      indicator: 'satisfaction',
      month: '2026-10',
      numerator: 97,
      denominator: 100,
      preliminary: true,
      note: '补报',
    },
  ],
);
const template = templateFor(context, '2026-10');

describe('what there is to fill in', () => {
  test('the units that measure an indicator, else those that did lately; nothing that is computed, closed or over', () => {
    expect(
      template.sheets.map(({ name, rows }) => [name, rows.map(({ unit, indicator: id }) => `${unit} ${id}`)]),
    ).toEqual([
      ['客户服务部', ['east satisfaction', 'west satisfaction']],
      ['市场/经营部', ['west clarity']],
    ]);
  });

  test('last month, the target of the unit and what is there already stand beside', () => {
    const [east, west] = template.sheets[0]?.rows ?? [];
    expect(east).toMatchObject({ last: 95, target: '≥ 95.00', filled: {}, help: '分子：分子；分母：分母' });
    expect(west).toMatchObject({
      last: null,
      target: '≥ 96.00',
      filled: { numerator: 97, denominator: 100, status: 'preliminary', note: '补报' },
    });
  });

  test('a department may be asked for alone', () => {
    expect(templateFor(context, '2026-10', 'market').sheets.map(({ department: id }) => id)).toEqual(['market']);
    expect(templateFor(context, '2026-10', 'idle').sheets).toEqual([]);
  });
});

describe.each(['zh-CN', 'en'] as const)('the workbook, %s', (language) => {
  let sheets: readonly Sheet[];
  beforeAll(async () => {
    ({ sheets } = await readXlsx(await templateWorkbook(template, language), { readStyles: true }));
  });

  test('has a sheet for each department and one that says how', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      '客户服务部',
      '市场 经营部',
      language === 'en' ? 'How to fill it in' : '填写说明',
    ]);
  });

  test('is locked but for the cells that are to be filled in', () => {
    for (const [i, sheet] of template.sheets.entries()) {
      expect(sheets[i]?.protection?.sheet).toBe(true);
      for (const [r, row] of [...Array<undefined>(HEADER_ROW + 1), ...sheet.rows].entries()) {
        for (const [c, { name }] of COLUMNS.entries()) {
          const open = sheets[i]?.cells?.get(`${r},${c}`)?.style?.protection?.locked === false;
          const wanted = INPUTS.find((input) => input === name);
          expect(open, `${r},${c}`).toBe(row !== undefined && wanted !== undefined && row.inputs.includes(wanted));
        }
      }
    }
    expect(sheets.at(-1)?.protection?.sheet).toBe(true);
  });

  test('has drop-downs, limits and number formats', () => {
    const [service, market] = sheets;
    const states = service?.dataValidations?.find(({ type }) => type === 'list');
    expect(states?.values).toEqual(language === 'en' ? ['final', 'preliminary'] : ['正式', '初步']);
    expect(states?.range).toBe('G6:G7');
    expect(market?.dataValidations?.find(({ range }) => range.startsWith('E'))).toMatchObject({
      formula1: '0',
      formula2: '100',
      errorStyle: 'warning',
    });
    expect(service?.cells?.get('5,2')?.style?.numFmt ?? service?.cells?.get('6,2')?.style?.numFmt).toBe('#,##0');
    expect(market?.cells?.get('5,10')).toMatchObject({ value: 88.5, style: { numFmt: '#,##0.00' } });
  });
});

test('the same template gives the same bytes, whenever it is written', async () => {
  const [first, second] = [await templateWorkbook(template, 'zh-CN'), await templateWorkbook(template, 'zh-CN')];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const { properties } = await readXlsx(first);
  expect(properties?.modified).toEqual(new Date('2026-10-01T00:00:00Z'));
});

test('sheets have names that Excel takes, and different ones', () => {
  const long = '一'.repeat(40);
  expect(sheetNames(['a/b', 'A b', "'x'", '[]', long, long])).toEqual([
    'a b',
    'A b (2)',
    'x',
    '-',
    '一'.repeat(31),
    `${'一'.repeat(27)} (2)`,
  ]);
});
