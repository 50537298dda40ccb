import { writeXlsx, type Cell } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { imported, problemsOf, rowsIn, workspace } from './support.ts';

const HEAD = ['单位', '指标', '分子', '分母', '数值'];

/** A workbook with one sheet; `styled` are cells by `row,column` from 0. */
function book(
  rows: (string | number | boolean | Date | null)[][],
  styled: Readonly<Record<string, Partial<Cell>>> = {},
) {
  return writeXlsx({ sheets: [{ name: '概况', rows, cells: new Map(Object.entries(styled)) }] });
}

describe('a workbook', () => {
  test('is read as it shows: numbers, texts, per cent, calculated cells', async () => {
    const file = await book(
      [
        ['2026年10月服务质量月报'],
        HEAD,
        ['东区分公司', '客户满意度', 192, '２００'],
        ['西区分公司', '客户满意度', '1,181', null],
        ['东区分公司', '资费规则清晰度', null, null, 0.985],
        ['西区分公司', '资费规则清晰度', '—', null, '98.5%'],
        ['注：由客户服务部提供'],
      ],
      { '4,4': { style: { numFmt: '0.0%' } }, '3,3': { formula: 'C4+19', formulaResult: 1200 } },
    );
    const read = await imported({ file, month: '2026-10' });
    expect(problemsOf(read)).toEqual([]);
    expect(rowsIn(read)).toEqual([
      '2026-10 east satisfaction numerator=192 denominator=200',
      '2026-10 west satisfaction numerator=1181 denominator=1200',
      '2026-10 east clarity value=98.5',
      '2026-10 west clarity value=98.5',
    ]);
    expect(read.leftOut.map(({ why }) => why)).toEqual(['note']);
  });

  test('each mistake is told with sheet and cell', async () => {
    const file = await book(
      [
        HEAD,
        ['东区分公司', '客户满意度', '1.2万', true],
        ['西区分公司', '客户满意度', new Date('2026-10-01T00:00:00Z'), 0.5],
        ['东区分公司', '资费规则清晰度', null, null, 0.1 + 0.2],
      ],
      { '2,3': { style: { numFmt: '0%' } } },
    );
    expect(problemsOf(await imported({ file, month: '2026-10' }))).toEqual([
      '概况!C2 import-not-a-number',
      '概况!D2 import-not-a-number',
      '概况!C3 import-not-a-number',
      '概况!D3 import-per-cent',
      '概况!E4 import-rounded',
    ]);
  });

  test('a formula without a result, and one whose result is an error, are refused', async () => {
    const file = await book([HEAD, ['东区分公司', '客户满意度', null, '#REF!']], { '1,2': { formula: 'SUM(A1:A9)' } });
    expect(problemsOf(await imported({ file, month: '2026-10' }))).toEqual([
      '概况!C2 import-not-calculated',
      '概况!D2 import-not-calculated',
    ]);
  });

  test('a hidden sheet is left out, which is said; a mapping may name it', async () => {
    const rows = [HEAD, ['东区分公司', '客户满意度', 192, 200]];
    const file = await writeXlsx({
      sheets: [
        { name: '旧数', hidden: true, rows },
        { name: '概况', rows: [HEAD, ['西区分公司', '客户满意度', 181, 190]] },
      ],
    });
    const read = await imported({ file, month: '2026-10' });
    expect(problemsOf(read)).toEqual(['import-hidden']);
    expect(rowsIn(read)).toEqual(['2026-10 west satisfaction numerator=181 denominator=190']);
    const mapping = `tables:\n  - sheet: 旧数\n    header: 1\n    keys: { unit: 单位, indicator: 指标 }\n    figures: [{ column: 分子, as: numerator }, { column: 分母, as: denominator }]\n`;
    expect(rowsIn(await imported({ file, month: '2026-10', mapping }))).toEqual([
      '2026-10 east satisfaction numerator=192 denominator=200',
    ]);
  });

  test('a hidden row is imported, which is said', async () => {
    const rows = [HEAD, ['东区分公司', '客户满意度', 192, 200], ['西区分公司', '客户满意度', 181, 190]];
    const file = await writeXlsx({ sheets: [{ name: '概况', rows, rowDefs: new Map([[2, { hidden: true }]]) }] });
    const read = await imported({ file, month: '2026-10' });
    expect(rowsIn(read)).toHaveLength(2);
    expect(problemsOf(read)).toEqual(['概况!A3 import-hidden']);
  });

  test.each([
    ['bytes cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2), '完好'],
    ['bytes changed', (bytes: Uint8Array) => bytes.map((byte, i) => (i > 200 && i < 230 ? byte ^ 0xff : byte)), '完好'],
    ['an old .xls', () => Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(1000)}`, 'hex'), '.xls'],
  ])('%s is refused in words', async (_, damage, said) => {
    const read = await imported({ file: damage(await book([HEAD])), month: '2026-10' });
    expect(problemsOf(read)).toEqual(['import-file']);
    expect(read.problems[0]?.message.zh).toContain(said);
  });

  test('one with a password is refused in words', async () => {
    const encryption = { password: 'secret', spinCount: 100 };
    const file = await writeXlsx({ sheets: [{ name: 'a', rows: [HEAD] }], encryption });
    const { problems } = await imported({ file, month: '2026-10' });
    expect(problems[0]?.message.zh).toContain('密码');
  });
});

describe('a mapping', () => {
  test('of a wide table: units down, indicators across, headers of two merged rows', async () => {
    const file = await writeXlsx({
      sheets: [
        {
          name: '通报',
          rows: [
            ['十月通报', null, null, null, null],
            ['分公司', '满意度', null, '资费清晰度', '等候'],
            [null, '满意数', '样本数', null, '备考'],
            ['东区', 192, 200, 0.985, '正常'],
            ['西区', 181, 190, '99%', null],
            ['合计', 373, 390, 0.98, null],
          ],
          merges: [
            { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
            { startRow: 1, startCol: 1, endRow: 1, endCol: 2 },
            { startRow: 1, startCol: 3, endRow: 2, endCol: 3 },
          ],
          cells: new Map([['3,3', { style: { numFmt: '0.0%' } }]]),
        },
      ],
    });
    const mapping = `
tables:
  - sheet: 通报
    header: 3
    headerRows: 2
    keys: { unit: 分公司 }
    all: { month: 2026-10 }
    figures:
      - { column: 满意度/满意数, as: numerator, indicator: satisfaction }
      - { column: 样本数, as: denominator, indicator: satisfaction }
      - { column: 资费清晰度, as: value, indicator: clarity }
names:
  - { written: [东区, 东城], unit: east }
  - { written: [西区], unit: west }
ignore: [合计]
`;
    const read = await imported({ file, mapping });
    expect(problemsOf(read)).toEqual([]);
    expect(rowsIn(read)).toEqual([
      '2026-10 east satisfaction numerator=192 denominator=200',
      '2026-10 east clarity value=98.5',
      '2026-10 west satisfaction numerator=181 denominator=190',
      '2026-10 west clarity value=99',
    ]);
  });

  test('of a table with months across and units merged downwards; only the month that is wanted', async () => {
    const file = await writeXlsx({
      sheets: [
        {
          name: '全年',
          rows: [
            ['单位', '指标', '2026年9月', '2026年10月'],
            ['东区分公司', '资费规则清晰度', 97, 98],
            [null, '乘次', 1.2, 1.3],
          ],
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
        },
      ],
    });
    const mapping = `tables:\n  - header: 1\n    keys: { unit: 单位, indicator: 指标 }\n    across: { from: C, to: D, is: month, as: value }\n`;
    expect(rowsIn(await imported({ file, mapping }))).toEqual([
      '2026-09 east clarity value=97',
      '2026-09 east rides value=1.2',
      '2026-10 east clarity value=98',
      '2026-10 east rides value=1.3',
    ]);
    const october = await imported({ file, mapping, month: '2026-10' });
    expect(rowsIn(october)).toEqual(['2026-10 east clarity value=98', '2026-10 east rides value=1.3']);
    expect(october.leftOut.map(({ why }) => why)).toEqual(['other-month', 'other-month']);
  });

  test('that is wrong is refused with its place', async () => {
    const mapping =
      'tables:\n  - header: 1\n    keys: { unit: 单位 }\n    all: { indicator: satisfacton }\n    figurs: []\n';
    await expect(imported({ file: 'a,b\n', mapping })).rejects.toThrow('figurs');
    const unknown = 'tables:\n  - header: 1\n    all: { indicator: satisfacton }\n';
    await expect(imported({ file: 'a,b\n', mapping: unknown })).rejects.toThrow('satisfacton');
  });

  test('that does not fit the table is told of with the headers that there are', async () => {
    const mapping =
      'tables:\n  - header: 1\n    keys: { unit: 分公司 }\n    all: { indicator: clarity }\n    figures: [{ column: 值, as: value }]\n';
    const read = await imported({ file: '单位,值\n东区分公司,98\n', mapping, month: '2026-10', into: workspace() });
    expect(problemsOf(read)[0]).toBe('A1 import-header');
    expect(read.problems[0]?.hint.zh).toContain('单位、值');
  });
});
