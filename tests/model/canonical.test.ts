import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/model/canonical.ts';
import { fingerprintOf } from '../../src/trace/suspects/index.ts';

describe('a fingerprint', () => {
  test('is sixteen hexadecimal digits', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => /^[0-9a-f]{16}$/.test(fingerprintOf(value))));
  });

  test('does not depend on the order of keys', () => {
    const values = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(values, (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(fingerprintOf(turned)).toBe(fingerprintOf(value));
      }),
    );
  });

  test('depends on every figure and every word', () => {
    const values = fc.record({ text: fc.stringMatching(/^[a-z]{1,8}$/), limit: fc.integer() });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const same = a.text === b.text && a.limit === b.limit;
        expect(fingerprintOf(a) === fingerprintOf(b)).toBe(same);
      }),
    );
  });

  test('depends on the order of a list', () => {
    expect(fingerprintOf(['a', 'b'])).not.toBe(fingerprintOf(['b', 'a']));
  });

  test.each([
    ['folded lines of Chinese', '来电有人接， 问题\n有人管。', '来电有人接，问题有人管。'],
    ['blanks at the ends', ' 一次填准\n', '一次填准'],
    ['folded lines of English', 'answered\n  in time', 'answered in time'],
    ['a blank between Chinese and a figure', '不超过 24 小时', '不超过24小时'],
    ['composed characters', 'cafe\u0301', 'caf\u00e9'],
  ])('does not depend on %s', (_, a, b) => {
    expect(fingerprintOf({ text: a })).toBe(fingerprintOf({ text: b }));
  });

  test.each([
    ['blanks between English words', 'in time', 'intime'],
    ['a figure', '24小时', '48小时'],
    ['a mark', '有人管。', '有人管？'],
    ['a figure as a figure', 24, '24'],
  ])('depends on %s', (_, a, b) => {
    expect(fingerprintOf({ text: a })).not.toBe(fingerprintOf({ text: b }));
  });

  test('leaves keys out that have no value', () => {
    expect(canonical({ a: 1, b: undefined })).toBe(canonical({ a: 1 }));
  });
});
