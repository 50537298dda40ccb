import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appended } from '../../src/load/yaml/append.ts';
import { readYaml } from '../../src/load/yaml/read.ts';

const ITEM = ['- day: 2026-10-20', '  by: 岗位'];
const add = (text: string) => appended({ path: 'x.yaml', text }, 'confirmed', ITEM);
const listIn = (text: string) => readYaml({ path: 'x.yaml', text }).value?.['confirmed'];

describe('an item is added at the end of a list', () => {
  test.each([
    [
      'as far in as the last',
      'confirmed:\n  - day: a\n',
      'confirmed:\n  - day: a\n  - day: 2026-10-20\n    by: 岗位\n',
    ],
    ['that begins at the margin', 'confirmed:\n- day: a\n', 'confirmed:\n- day: a\n- day: 2026-10-20\n  by: 岗位\n'],
    [
      'without a last line end',
      'confirmed:\n  - day: a',
      'confirmed:\n  - day: a\n  - day: 2026-10-20\n    by: 岗位\n',
    ],
    [
      'with comments kept where they are',
      '# 头\nconfirmed: # 一\n  - day: a # 二\n  # 三\n# 尾\n',
      '# 头\nconfirmed: # 一\n  - day: a # 二\n  - day: 2026-10-20\n    by: 岗位\n  # 三\n# 尾\n',
    ],
    ['that is empty', 'confirmed: [] # 还没有\n', 'confirmed: # 还没有\n  - day: 2026-10-20\n    by: 岗位\n'],
    [
      'before another key',
      'confirmed:\n  - day: a\n\nother: 1\n',
      'confirmed:\n  - day: a\n  - day: 2026-10-20\n    by: 岗位\n\nother: 1\n',
    ],
    [
      'whose items are in braces',
      'confirmed:\n  - { day: a }\n',
      'confirmed:\n  - { day: a }\n  - day: 2026-10-20\n    by: 岗位\n',
    ],
    [
      'whose item begins below its dash',
      'confirmed:\n  -\n    day: a\n',
      'confirmed:\n  -\n    day: a\n  - day: 2026-10-20\n    by: 岗位\n',
    ],
    [
      'whose last text is folded',
      'confirmed:\n  - day: a\n    by: >-\n      一\n      二\n',
      'confirmed:\n  - day: a\n    by: >-\n      一\n      二\n  - day: 2026-10-20\n    by: 岗位\n',
    ],
  ])('%s', (_, before, after) => {
    expect(add(before)).toBe(after);
  });

  test('with the line ends of the file', () => {
    expect(add('confirmed:\r\n  - day: a\r\n')).toBe(
      'confirmed:\r\n  - day: a\r\n  - day: 2026-10-20\r\n    by: 岗位\r\n',
    );
  });

  test.each([
    ['a list in brackets', 'confirmed: [{ day: a }]\n'],
    ['no list', 'confirmed: 1\n'],
    ['no such key', 'other: []\n'],
    ['no YAML', 'confirmed: [\n'],
  ])('but not where there is %s', (_, text) => {
    expect(add(text)).toBeUndefined();
  });

  test('always: what stood there is read as before, and is a part of the text byte by byte', () => {
    const item = fc.record({ day: fc.stringMatching(/^[a-z]{1,5}$/), comment: fc.boolean(), blank: fc.boolean() });
    const files = fc.array(item, { minLength: 1, maxLength: 4 }).chain((items) =>
      fc.constantFrom('', '  ', '    ').map((indent) => {
        const rows = items.map(
          ({ day, comment, blank }) => `${indent}- day: ${day}${comment ? ' # 注' : ''}\n${blank ? '\n' : ''}`,
        );
        return `confirmed:\n${rows.join('')}`;
      }),
    );
    fc.assert(
      fc.property(files, (text) => {
        const after = add(text);
        if (after === undefined) throw new Error('nothing was added');
        expect(listIn(after)).toEqual([...(listIn(text) as unknown[]), { day: '2026-10-20', by: '岗位' }]);
        const [head, tail] = after.split(/ *- day: 2026-10-20\n +by: 岗位\n/);
        expect(`${head}${tail}`).toBe(text);
      }),
    );
  });
});
