import { describe, expect, test } from 'vitest';
import { openFile } from '../../src/load/open.ts';
import { loadFile, placed, told } from './cases/case.ts';

const CSV = 'data/2026-10/measurements.csv';
const NORM = 'content/norms/x.yaml';
const TEXT = '单位,指标,数值\n公司,客户满意度,98\n';

/** "单位,指标,数值" as Excel saves it when "CSV" is chosen on a Chinese system. */
const GBK = Uint8Array.from(Buffer.from('b5a5cebb2cd6b8b1ea2ccafdd6b50a', 'hex'));

const utf16 = (text: string, littleEndian: boolean, mark: boolean) => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return Uint8Array.from(littleEndian ? bytes : bytes.swap16());
};

describe('encodings', () => {
  test('UTF-8 is read with and without a byte order mark', () => {
    const text = TEXT.replace('公司', 'u').replace('客户满意度', 'i');
    for (const written of [text, `\uFEFF${text}`]) {
      const { diagnostics, measurementFiles } = loadFile(CSV, written);
      expect(diagnostics).toEqual([]);
      expect(measurementFiles[0]?.file.text).toBe(text);
    }
  });

  test.each([
    ['GBK', GBK, 'GBK'],
    ['UTF-16 with a mark', utf16(TEXT, true, true), 'UTF-16'],
    ['UTF-16, big end first', utf16(TEXT, false, true), 'UTF-16'],
    ['UTF-16 without a mark', utf16('unit,indicator,value\n', true, false), 'UTF-16'],
  ])('%s is named, and how to save as UTF-8', (_, bytes, name) => {
    const { diagnostics } = loadFile(CSV, bytes);
    expect(diagnostics.map(placed)).toEqual(['file-encoding 1:1']);
    expect(diagnostics[0]?.message.zh).toContain(`看起来是 ${name} 编码`);
    expect(diagnostics[0]?.hint.zh).toContain('CSV UTF-8');
  });

  test('a damaged character in UTF-8 is shown at its place', () => {
    const bytes = Buffer.from('name: 客户满意度\nsource: 满意', 'utf8').subarray(0, -1);
    expect(told(loadFile(NORM, Uint8Array.from(bytes)))).toEqual(['file-encoding 2:10']);
  });

  test('bytes of no known encoding are reported', () => {
    expect(told(loadFile(NORM, Uint8Array.of(0x61, 0xff, 0xff, 0xff)))).toEqual(['file-encoding 1:1']);
  });

  test.each([
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2), 'Excel'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'Excel'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'PNG'],
    ['zero bytes', Uint8Array.of(97, 0, 98, 99, 0, 0), 'zero bytes'],
  ])('%s is binary', (_, bytes, name) => {
    const { diagnostics } = loadFile(NORM, bytes);
    expect(diagnostics.map(placed)).toEqual(['file-binary 1:1']);
    expect(diagnostics[0]?.message.en).toContain(name);
  });

  test.each([NORM, CSV, 'content/handbook/x.mdx', 'content/translations/en/norm.yaml'])(
    '%s may not be empty',
    (path) => {
      for (const nothing of ['', '\uFEFF', ' \n\r\n'])
        expect(told(loadFile(path, nothing))).toEqual(['file-empty 1:1']);
    },
  );
});

describe('sizes', () => {
  const open = (path: string, size: number) =>
    openFile({ list: () => [], read: () => new Uint8Array([97]) }, { path, size }).diagnostic?.code;

  test('a file beyond its limit is not even read', () => {
    expect(open(NORM, 2_000_000)).toBeUndefined();
    expect(open(NORM, 2_000_001)).toBe('file-too-large');
    expect(open(CSV, 200_000_000)).toBeUndefined();
    expect(open(CSV, 200_000_001)).toBe('file-too-large');
    expect(open('content/handbook/x.mdx', 20_000_001)).toBe('file-too-large');
  });

  test('a file that grew since it was listed is refused as well', () => {
    const grown = { list: () => [], read: () => new Uint8Array(2_000_001).fill(97) };
    expect(openFile(grown, { path: NORM, size: 1 }).diagnostic?.code).toBe('file-too-large');
  });
});
