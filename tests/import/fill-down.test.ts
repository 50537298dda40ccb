import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imported, problemsOf, rowsIn } from './support.ts';

const mapping = (fillDown: string) => `
tables:
  - header: 1
    keys: { unit: 单位, indicator: 指标 }
    ${fillDown}
    figures: [{ column: 分子, as: numerator }, { column: 分母, as: denominator }, { column: 数值, as: value }]
ignore: [合计]
`;
const FILLED = mapping('fillDown: [unit]');
const HEADERS = '单位,指标,分子,分母,数值';

describe('names left blank that mean as above', () => {
  const file = [
    HEADERS,
    '东区分公司,客户满意度,192,200,',
    ',资费规则清晰度,,,98.5',
    '西区分公司,客户满意度,181,190,',
    ',,,,',
    ',资费规则清晰度,,,97',
    '合计,客户满意度,373,390,',
    ',资费规则清晰度,,,97.8',
    '注：由客户服务部提供,,,,',
  ].join('\n');

  test('take the name above, within the table; rows below a total belong to it', async () => {
    const read = await imported({ file, mapping: FILLED, month: '2026-10' });
    expect(problemsOf(read)).toEqual([]);
    expect(rowsIn(read)).toEqual([
      '2026-10 east satisfaction numerator=192 denominator=200',
      '2026-10 east clarity value=98.5',
      '2026-10 west satisfaction numerator=181 denominator=190',
      '2026-10 west clarity value=97',
    ]);
    expect(read.leftOut.map(({ why }) => why)).toEqual(['ignored', 'ignored', 'note']);
  });

  test('are errors where nobody said so', async () => {
    const read = await imported({ file, mapping: mapping(''), month: '2026-10' });
    expect(problemsOf(read)).toEqual(['A3 import-name', 'A6 import-name', 'A8 import-name']);
  });

  test('have no name above in the first row', async () => {
    const first = `${HEADERS}\n,客户满意度,192,200,\n`;
    const read = await imported({ file: first, mapping: FILLED, month: '2026-10' });
    expect(problemsOf(read)).toEqual(['A2 import-name']);
  });

  test('are of a key that says which column it is', async () => {
    const read = await imported({ file, mapping: mapping('fillDown: [unit, month]'), month: '2026-10' });
    expect(problemsOf(read)).toEqual(['A1 import-mapping']);
  });

  test('may be months', async () => {
    const months = '月份,单位,数值\n2026-09,东区分公司,90\n,西区分公司,91\n2026-10,东区分公司,92\n';
    const each = `
tables:
  - header: 1
    keys: { unit: 单位, month: 月份 }
    fillDown: [month]
    all: { indicator: clarity }
    figures: [{ column: 数值, as: value }]
`;
    expect(rowsIn(await imported({ file: months, mapping: each }))).toEqual([
      '2026-09 east clarity value=90',
      '2026-09 west clarity value=91',
      '2026-10 east clarity value=92',
    ]);
  });

  test('say the same as names written out, whichever are left blank', async () => {
    const rows = ['east', 'west', 'province', 'east-hall'].flatMap((unit) =>
      ['客户满意度,1,2,', '资费规则清晰度,,,3'].map((rest) => ({ unit, rest })),
    );
    const written = rows.map(({ unit, rest }) => `${unit},${rest}`).join('\n');
    const whole = rowsIn(await imported({ file: `${HEADERS}\n${written}`, mapping: FILLED, month: '2026-10' }));
    expect(whole).toHaveLength(rows.length);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: rows.length, maxLength: rows.length }), async (blanks) => {
        const texts = rows.map(({ unit, rest }, i) => {
          const isAsAbove = i > 0 && rows[i - 1]?.unit === unit;
          return `${isAsAbove && blanks[i] ? '' : unit},${rest}`;
        });
        const read = await imported({ file: `${HEADERS}\n${texts.join('\n')}`, mapping: FILLED, month: '2026-10' });
        expect(rowsIn(read)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });
});
