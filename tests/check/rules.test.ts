import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/check/index.ts';
import { LOAD_RULES } from '../../src/load/index.ts';
import { BROKEN } from './broken/index.ts';
import { check, filesIn, laidOver, MINIMAL } from './support.ts';

const FOLDER = new URL('../../src/check/rules/', import.meta.url);
const codes = RULES.map(({ code }) => code);

describe('the list of rules', () => {
  test('has each file of the folder, and each under its file name', () => {
    const files = readdirSync(FOLDER).map((name) => name.replace(/\.ts$/, ''));
    expect([...codes].sort()).toEqual(files.filter((name) => name !== 'index').sort());
  });

  test('has no code twice, loading included', () => {
    const all = [...codes, ...LOAD_RULES.map(({ code }) => code)];
    expect(all.filter((code, i) => all.indexOf(code) !== i)).toEqual([]);
  });

  test('has a broken file for every rule', () => {
    const shown = new Set(BROKEN.map(({ code }) => code));
    expect(codes.filter((code) => !shown.has(code))).toEqual([]);
  });

  test.each(RULES)('$code says title, why and fix in both languages', ({ title, why, fix }) => {
    for (const { zh, en } of [title, why, fix]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(zh).not.toMatch(/\p{Script=Han}[,;!?]/u);
      expect(en).toMatch(/^[A-Z0-9“]/);
      expect(en).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
    }
    for (const { zh, en } of [why, fix]) {
      expect(zh).toMatch(/[。]$/);
      expect(en).toMatch(/[.]$/);
    }
  });
});

describe('the examples of rules', () => {
  test('are laid over a workspace in which nothing is wrong', () => {
    expect(check(filesIn(MINIMAL)).diagnostics).toEqual([]);
  });

  test.each(RULES)('$code: the bad one is reported under this code and no other', ({ code, severity, bad }) => {
    const found = check(laidOver(bad)).diagnostics;
    expect(new Set(found.map((diagnostic) => diagnostic.code))).toEqual(new Set([code]));
    expect(new Set(found.map((diagnostic) => diagnostic.severity))).toEqual(new Set([severity]));
    for (const { place } of found) expect(Object.keys(bad)).toContain(place.file.path);
  });

  test.each(RULES)('$code: nothing is wrong with the good one', ({ good }) => {
    expect(check(laidOver(good)).diagnostics).toEqual([]);
  });

  test.each(RULES)('$code: the two differ', ({ bad, good }) => {
    expect(bad).not.toEqual(good);
  });
});
