import { describe, expect, test } from 'vitest';
import { imported, problemsOf, rowsIn } from './support.ts';

const TABLE = '单位,指标,分子,分母\n东区分公司,客户满意度,192,200\n西区分公司,客户满意度,181,190\n';
const EXPECTED = [
  '2026-11 east satisfaction numerator=192 denominator=200',
  '2026-11 west satisfaction numerator=181 denominator=190',
];

/** TABLE as GBK: what Excel in Chinese saves as "CSV". */
const GBK = Buffer.from(
  'b5a5cebb2cd6b8b1ea2cb7d6d7d32cb7d6c4b80ab6abc7f8b7d6b9abcbbe2cbfcdbba7c2fad2e2b6c82c3139322c3230300acef7c7f8b7d6b9abcbbe2cbfcdbba7c2fad2e2b6c82c3138312c3139300a',
  'hex',
);

function utf16(text: string, mark: boolean, big = false): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
  return big ? bytes.swap16() : bytes;
}

describe('a CSV file', () => {
  test.each<[string, string | Uint8Array]>([
    ['UTF-8', TABLE],
    ['UTF-8 with a mark', `\uFEFF${TABLE}`],
    ['GBK', GBK],
    ['UTF-16 with a mark', utf16(TABLE, true)],
    ['UTF-16, big end first', utf16(TABLE, true, true)],
    ['UTF-16 with tabs, as Excel saves "Unicode text"', utf16(TABLE.replaceAll(',', '\t'), true)],
    ['UTF-16 without a mark', utf16(TABLE, false)],
    ['CRLF', TABLE.replaceAll('\n', '\r\n')],
    ['semicolons', TABLE.replaceAll(',', ';')],
    ['full-width commas', TABLE.replaceAll(',', '，')],
    ['quotes', TABLE.replaceAll('东区分公司', '"东区分公司"')],
    ['no line end at the end', TABLE.trimEnd()],
    ['a title above and a note below', `2026年11月服务质量\n\n${TABLE}\n注：由客户服务部提供\n`],
  ])('is read as %s', async (_, file) => {
    const read = await imported({ file, month: '2026-11' });
    expect(problemsOf(read)).toEqual([]);
    expect(rowsIn(read)).toEqual(EXPECTED);
  });

  test('a name may be an id, a former name, the English one, or written in full width', async () => {
    const file =
      'unit,indicator,value\neast,clarity,90\n东城分公司,satisfaction,\nWest  Branch,资费规则清晰度,８８％\n';
    expect(rowsIn(await imported({ file, month: '2026-11' }))).toEqual([
      '2026-11 east clarity value=90',
      '2026-11 west clarity value=88',
    ]);
  });

  test('the month may stand above the table', async () => {
    expect(rowsIn(await imported({ file: `月份,2026年11月\n${TABLE}` }))).toEqual(EXPECTED);
  });

  test('each mistake is told with its cell', async () => {
    const file = [
      '单位,指标,分子,分母,数值,状态',
      '东区,客户满意度,192,200,,',
      '西区分公司,客户满意渡,181,190,,',
      ',客户满意度,1,2,,',
      '西区分公司,客户满意度,1.2万,190件,,',
      '东区分公司,客户满意度,,,98.5%,',
      '东区分公司,资费规则清晰度,,,98.5,暂估',
      '西区分公司,平均等候时长,98%,3,,',
      '西区分公司,资费规则清晰度,,,#DIV/0!,',
      '西区分公司,资费规则清晰度,,,90,',
      '西区分公司,资费规则清晰度,,,91,',
      '合计,客户满意度,9,9,,',
    ].join('\n');
    expect(problemsOf(await imported({ file, month: '2026-11' }))).toEqual([
      'A2 import-name',
      'B3 import-name',
      'A4 import-name',
      'C5 import-not-a-number',
      'D5 import-not-a-number',
      'E6 import-columns',
      'F7 import-status',
      'C8 import-per-cent',
      'E9 import-not-calculated',
      'E11 import-duplicate',
      'A12 import-name',
    ]);
  });

  test('a short name is asked about', async () => {
    const { problems } = await imported({ file: '单位,指标,数值\n东区分,资费规则清晰度,9\n', month: '2026-11' });
    expect(problems[0]?.hint.zh).toContain('east（东区分公司）');
  });

  test('without a month it is said how to give one', async () => {
    const { problems } = await imported({ file: TABLE });
    expect(problems[0]).toMatchObject({
      code: 'import-month',
      hint: { zh: expect.stringContaining('--month') as string },
    });
  });

  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'import-file'],
    ['bytes that are no text', Uint8Array.from([0, 1, 2, 0xff, 0, 0, 7]), 'import-file'],
    ['no table', '一,二\n三,四\n', 'A1 import-header'],
    ['a table without figures', '单位,指标,数值\n东区分公司,资费规则清晰度,\n', 'import-nothing'],
  ])('%s is refused', async (_, file, expected) => {
    expect(problemsOf(await imported({ file, month: '2026-11' }))).toEqual([expected]);
  });
});
