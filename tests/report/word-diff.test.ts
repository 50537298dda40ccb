import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDiff, type Edit } from '../../src/report/word-diff.ts';

/** Edits as they are read: `[-10-]{+9+}分钟`. */
const told = (edits: readonly Edit[]) =>
  edits.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`)).join('');

test.each([
  ['nothing changed', '平均等候不超过9分钟。', '平均等候不超过9分钟。', '平均等候不超过9分钟。'],
  ['a figure is one word', '不超过10分钟', '不超过9分钟', '不超过[-10-]{+9+}分钟'],
  ['with decimals and sign', '不低于98.5%的', '不低于98.8%的', '不低于[-98.5%-]{+98.8%+}的'],
  ['English by the word', 'within 2 hours of it', 'within 1 hour of it', 'within [-2 hours-]{+1 hour+} of it'],
  ['something put behind', '提前24小时告知。', '提前24小时告知，并备口径。', '提前24小时告知{+，并备口径+}。'],
  ['a clause that is new', '', '及时应答。', '{+及时应答。+}'],
  ['a clause that is gone', '及时应答。', '', '[-及时应答。-]'],
  ['nothing at all', '', '', ''],
  ['one character between changes is not left alone', '甲乙和丙丁', '戊己和庚辛', '[-甲乙和丙丁-]{+戊己和庚辛+}'],
  ['a word between changes is', '由旧版改为新版本', '从旧版变为老版本', '[-由-]{+从+}旧版[-改为新-]{+变为老+}版本'],
])('%s', (_, before, after, expected) => {
  expect(told(wordDiff(before, after))).toBe(expected);
});

test('texts too long to be compared are replaced whole, but for what they share at both ends', () => {
  const long = (digit: string) => `头${`${digit} `.repeat(3000)}尾`;
  expect(wordDiff(long('1'), long('2')).map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
});

describe('laws', () => {
  const text = fc
    .array(fc.constantFrom('甲', '乙', '丙', '，', ' ', '10', '9.5%', 'hour', 'hours', '“', '𠮷', '\n'), {
      maxLength: 24,
    })
    .map((parts) => parts.join(''));
  const pairs = fc.oneof(fc.tuple(text, text), fc.tuple(fc.string(), fc.string()));
  const without = (kind: Edit['kind'], edits: readonly Edit[]) =>
    edits.map((edit) => (edit.kind === kind ? '' : edit.text)).join('');

  test('without what was added it is the earlier text, without what was removed the later', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const edits = wordDiff(before, after);
        expect(without('added', edits)).toBe(before);
        expect(without('removed', edits)).toBe(after);
      }),
    );
  });

  test('no edit is empty, none stands beside its like, and what was removed comes first', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const edits = wordDiff(before, after);
        expect(edits.every((edit) => edit.text !== '')).toBe(true);
        for (const [i, edit] of edits.entries()) {
          const next = edits[i + 1];
          expect(next?.kind).not.toBe(edit.kind);
          if (edit.kind === 'added') expect(next?.kind ?? 'same').toBe('same');
        }
      }),
    );
  });

  test('equal texts have nothing removed or added', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(wordDiff(same, same).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });
});
