import { describe, expect, test } from 'vitest';
import { CODES } from '../../src/load/diagnose.ts';
import { LOAD_RULES, loadWorkspace, memoryReader } from '../../src/load/index.ts';
import type { ExampleFiles, RuleDoc } from '../../src/model/rule.ts';
import { SITE } from './cases/case.ts';

const codesOf = (files: Record<string, string | Uint8Array>) =>
  new Set(loadWorkspace(memoryReader({ ...SITE, ...files })).diagnostics.map(({ code }) => code));

const bytesOf = (files: ExampleFiles = {}) =>
  Object.fromEntries(
    Object.entries(files).map(([path, base64]) => [path, Uint8Array.from(Buffer.from(base64, 'base64'))]),
  );

/** A chinese character beside an ASCII mark, outside of what is quoted. */
const ASCII_MARK = /[\u4E00-\u9FFF][,;:!?](?![\s”])|[,;!?][\u4E00-\u9FFF]/;

test('every code has its rule', () => {
  expect(LOAD_RULES.map(({ code }) => code).sort()).toEqual([...CODES].sort());
});

describe.each(LOAD_RULES.map((rule): [string, RuleDoc] => [rule.code, rule]))('%s', (code, rule) => {
  test('reports its bad example and not its good one', () => {
    expect(codesOf(rule.good)).not.toContain(code);
    if (!rule.noExample) expect(codesOf({ ...rule.bad, ...bytesOf(rule.badBytes) })).toContain(code);
    else expect(rule.bad).toEqual({});
  });

  test('has a good example without any fault', () => {
    expect([...codesOf(rule.good)]).toEqual([]);
  });

  test('speaks both languages', () => {
    for (const { zh, en } of [rule.title, rule.why, rule.fix, ...(rule.noExample ? [rule.noExample] : [])]) {
      expect(zh).toMatch(/[\u4E00-\u9FFF]/);
      expect(zh.replace(/“[^”]*”/g, '“”')).not.toMatch(ASCII_MARK);
      expect(en).toMatch(/^[A-Z"]/);
    }
  });
});
