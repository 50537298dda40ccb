import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lineColumn } from '../../../src/model/source.ts';
import { COVERAGE_RULES, findGaps, type Gap } from '../../../src/trace/coverage/index.ts';
import { handbookOf } from '../../helpers/handbook.ts';
import { COVERAGE_CASES } from './cases/index.ts';

const AS_OF = '2026-11-05';
const FOLDER = new URL('../../../src/trace/coverage/rules/', import.meta.url);

const told = ({ document, part }: Gap) => `${document.kind}/${document.id}${part === undefined ? '' : `#${part}`}`;

describe('the rules of coverage', () => {
  const codes = COVERAGE_RULES.map(({ code }) => code);

  test('are the files of their folder, each under its file name', () => {
    const files = readdirSync(FOLDER).map((name) => name.replace(/\.ts$/, ''));
    expect(codes.toSorted()).toEqual(files.filter((name) => name !== 'index').sort());
  });

  test('have a case each', () => {
    expect(COVERAGE_CASES.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
  });

  test.each(COVERAGE_RULES)('$code says title, why and fix in both languages', ({ title, why, fix }) => {
    for (const { zh, en } of [title, why, fix]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(zh).not.toMatch(/\p{Script=Han}[,;!?]/u);
      expect(en).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
    }
    for (const { zh, en } of [why, fix]) {
      expect(zh).toMatch(/。$/);
      expect(en).toMatch(/\.$/);
    }
  });
});

describe.each(COVERAGE_CASES)('$code', ({ code, gap, none, at, owner }) => {
  const rules = COVERAGE_RULES.filter((rule) => rule.code === code);

  test('is found once, with the record to mend and who is to do it', () => {
    const found = findGaps(gap, AS_OF, rules);
    expect(found.map(told)).toEqual([at]);
    expect(found[0]?.owner).toBe(owner);
    expect(found[0]?.message.zh).toMatch(/\p{Script=Han}/u);
  });

  test('is not found where the link is there', () => {
    expect(findGaps(none, AS_OF, rules)).toEqual([]);
  });
});

describe('the demonstration', () => {
  const { workspace } = handbookOf();
  const gaps = findGaps(workspace, AS_OF);

  test('has the gaps that it is known to have', () => {
    const counts = Map.groupBy(gaps, ({ rule }) => rule.code);
    expect(Object.fromEntries([...counts].map(([code, found]) => [code, found.length]))).toEqual({
      'kci-without-control-point': 2,
      'point-without-indicator': 3,
      'point-without-standard': 7,
      'blocking-without-gate': 5,
      'gate-without-blocking': 1,
      'standard-without-indicator': 3,
      'standard-without-control-point': 1,
      'review-overdue': 2,
      'norm-without-standard': 4,
      'stage-without-accountable': 1,
      'owner-without-duty': 8,
    });
  });

  test('names for each a file and line, and a department that there is', () => {
    for (const { place, owner, processes } of gaps) {
      expect(place.file.text).not.toBe('');
      expect(lineColumn(place.file, place.span.start).line).toBeGreaterThan(0);
      expect(workspace.records.department.has(owner ?? '')).toBe(true);
      for (const process of processes) expect(workspace.records.process.has(process)).toBe(true);
    }
  });

  test('points at the control point that is meant', () => {
    const gap = gaps.find(({ part }) => part === 'compensation-delivered');
    const line = gap && lineColumn(gap.place.file, gap.place.span.start).line;
    expect(gap?.place.file.text.split('\n')[(line ?? 0) - 1]).toContain('compensation-delivered');
  });

  test('is gone through in less than 100 ms', () => {
    const times = [1, 2, 3].map(() => {
      const begun = performance.now();
      findGaps(workspace, AS_OF);
      return performance.now() - begun;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });
});
