import { describe, expect, test } from 'vitest';
import { FORMATS, type FormatOptions } from '../../src/check/format/index.ts';
import { check, laidOver } from './support.ts';

const BROKEN = check(
  laidOver({
    'content/indicators/hotline.yaml':
      'name: 热线接通率\nlevel: kqi\nowner: custmer-service\nunit: 5\nprecision: 1\ndirection: higher\n' +
      'formula: { kind: ratio, numerator: 接通数, denominator: 请求数, scal: 100 }\n',
    'data/2026-10/measurements.csv':
      'unit,indicator,numerator,denominator\n东区分公司,hall-satisfaction,1,2\nwest,hall-satisfaction,0,0\n',
  }),
);
const SOUND = check(laidOver({}));
const CHINESE: FormatOptions = { language: 'zh-CN', prefix: '', colour: false };
const ENGLISH: FormatOptions = { language: 'en', prefix: 'tests/x/', colour: false };

describe('text', () => {
  test('says what, where and what to do, in Chinese', () => {
    expect(FORMATS.text(BROKEN, CHINESE)).toMatchSnapshot();
  });

  test('says the same in English, with paths from where the reader stands', () => {
    expect(FORMATS.text(BROKEN, ENGLISH)).toMatchSnapshot();
  });

  test('says that all is well', () => {
    expect(FORMATS.text(SOUND, CHINESE)).toBe('✓ 没有错误，没有警告。共检查 6 个文件、8 条记录、4 行数据。\n');
    expect(FORMATS.text(SOUND, ENGLISH)).toBe(
      '✓ No errors, no warnings. 6 files, 8 records and 4 rows of figures checked.\n',
    );
  });

  test('has colours only where they are asked for, and says no more with them', () => {
    const coloured = FORMATS.text(BROKEN, { ...CHINESE, colour: true });
    const escape = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
    expect(coloured).toMatch(escape);
    expect(coloured.replace(escape, '')).toBe(FORMATS.text(BROKEN, CHINESE));
  });

  test('shows ten of a kind in a file and counts the others', () => {
    const rows = Array.from({ length: 13 }, (_, i) => `unit-${i}-of-elsewhere,hall-satisfaction,1,2`);
    const many = check(
      laidOver({ 'data/2026-10/measurements.csv': ['unit,indicator,numerator,denominator', ...rows, ''].join('\n') }),
    );
    const text = FORMATS.text(many, CHINESE);
    expect(text.match(/错误 measurement-unknown/g)).toHaveLength(10);
    expect(text).toContain('还有 3 处 measurement-unknown');
  });
});

describe('json', () => {
  test('holds to its contract', () => {
    expect(FORMATS.json(BROKEN, CHINESE)).toMatchSnapshot();
    const { diagnostics, summary } = JSON.parse(FORMATS.json(BROKEN, ENGLISH)) as {
      diagnostics: Record<string, unknown>[];
      summary: unknown;
    };
    expect(summary).toEqual({ errors: 4, warnings: 1, files: 7, records: 9, measurements: 2 });
    for (const diagnostic of diagnostics) {
      expect(Object.keys(diagnostic)).toEqual([
        'code',
        'severity',
        'message',
        'file',
        'line',
        'column',
        'endLine',
        'endColumn',
        'hint',
      ]);
    }
  });
});

describe('github', () => {
  test('writes a command a line', () => {
    expect(FORMATS.github(BROKEN, ENGLISH)).toMatchSnapshot();
    expect(FORMATS.github(SOUND, ENGLISH)).toBe('');
  });

  test('escapes what would end a command or a property', () => {
    const said = { zh: '一%\n二', en: '1%\n::error::2' };
    const file = { path: 'a,b:c%.yaml', text: 'x\n' };
    const diagnostics = [
      { code: 'x', severity: 'error', place: { file, span: { start: 0, end: 1 } }, message: said, hint: said } as const,
    ];
    expect(FORMATS.github({ ...SOUND, diagnostics }, { ...ENGLISH, prefix: '' })).toBe(
      '::error file=a%2Cb%3Ac%25.yaml,line=1,col=1,endColumn=2,title=x::1%25%0A::error::2%0A1%25%0A::error::2\n',
    );
  });
});

describe('gitlab', () => {
  const fingerprints = (report: typeof BROKEN) =>
    (JSON.parse(FORMATS.gitlab(report, CHINESE)) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);

  test('is a code quality report', () => {
    expect(FORMATS.gitlab(BROKEN, CHINESE)).toMatchSnapshot();
  });

  test('gives each finding a mark of its own that edits above it and the language leave alone', () => {
    const row = '东区分公司,hall-satisfaction,1,2\n';
    const header = 'unit,indicator,numerator,denominator\n';
    const at = (text: string) => fingerprints(check(laidOver({ 'data/2026-10/measurements.csv': text })));
    expect(at(`${header}west,hall-satisfaction,1,2\n${row}`)).toEqual(at(header + row));
    const english = JSON.parse(FORMATS.gitlab(BROKEN, ENGLISH)) as { fingerprint: string }[];
    expect(english.map(({ fingerprint }) => fingerprint)).toEqual(fingerprints(BROKEN));
    expect(new Set(fingerprints(BROKEN)).size).toBe(BROKEN.diagnostics.length);
  });
});
