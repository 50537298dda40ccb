import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model/diagnostic.ts';
import { gapsJson, gapsOf, gapsPage } from '../../src/report/gaps/index.ts';
import { contextOf } from '../helpers/context.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts, workspace } = handbookOf();
const page = gapsPage(contexts['zh-CN']);
const lines = page.groups.flatMap(({ kinds }) => kinds.flatMap((kind) => kind.lines));
const HAN = /\p{Script=Han}/u;

describe('the list of gaps', () => {
  test('has every gap once, each with its file and line', () => {
    expect(lines).toHaveLength(page.count);
    for (const { file, line } of lines) {
      expect(file).toMatch(/^(content|data)\//);
      expect(line).toBeGreaterThan(0);
    }
  });

  test('says in its heading how many there are', () => {
    expect(page.finding).toContain(String(page.count));
  });

  test('has a choice for each department and process that has gaps, which lets as many through as it says', () => {
    for (const { id, count } of page.filters) {
      expect(lines.filter(({ filters }) => filters.includes(id))).toHaveLength(count);
    }
    const owners = new Set(lines.flatMap(({ owner }) => owner?.id ?? []));
    for (const owner of owners) expect(page.filters.map(({ id }) => id)).toContain(`of-${owner}`);
  });

  test('is in English without a Chinese word, and says the same', () => {
    const english = gapsPage(contexts.en);
    expect(english.count).toBe(page.count);
    const texts = english.groups.flatMap(({ kinds }) =>
      kinds.flatMap(({ title, why, fix, lines }) => [title, why, fix, ...lines.map(({ message }) => message)]),
    );
    expect(texts.filter((text) => HAN.test(text))).toEqual([]);
  });

  test('counts the rules that found nothing among the whole', () => {
    const found = page.groups.flatMap(({ kinds }) => kinds.map(({ code }) => code));
    const all = gapsJson(contexts['zh-CN']).rules.map(({ code }) => code);
    expect([...found, ...page.whole.map(({ code }) => code)].toSorted()).toEqual(all.toSorted());
  });
});

describe('the matrix', () => {
  test('has a row a department, and its sum is what is to be closed by it', () => {
    expect(page.matrix.rows).toHaveLength(workspace.records.department.size);
    const sum = page.matrix.rows.reduce((total, { department }) => total + department.count, 0);
    expect(sum).toBe(lines.filter(({ owner }) => owner).length);
  });

  test('leads from every count to a choice of the list', () => {
    const ids = page.filters.map(({ id }) => id);
    for (const { department, cells, elsewhere } of page.matrix.rows) {
      for (const { count, filter } of [department, ...cells, elsewhere]) {
        if (count > 0) expect(ids).toContain(filter);
      }
    }
  });

  test('shows who leads', () => {
    const { processes, rows } = page.matrix;
    const at = processes.findIndex(({ path }) => path.includes('problem-resolution'));
    const leaders = rows.filter(({ cells }) => cells[at]?.role === 'accountable');
    expect(leaders.map(({ department }) => department.path)).toEqual(['departments/customer-service/']);
  });
});

describe('the list for programs', () => {
  test.each(LANGUAGES)('says what the page says, in %s', (language) => {
    const json = gapsJson(contexts[language]);
    const pageLines = gapsPage(contexts[language]).groups.flatMap(({ kinds }) => kinds.flatMap((kind) => kind.lines));
    expect(json.summary.gaps).toBe(json.gaps.length);
    expect(json.gaps.map(({ message }) => message)).toEqual(pageLines.map(({ message }) => message));
    expect(json.gaps.map(({ file, line }) => `${file}:${line}`)).toEqual(
      pageLines.map(({ file, line }) => `${file}:${line}`),
    );
  });

  test('adds up to what the matrix counts', () => {
    const { matrix } = gapsJson(contexts.en);
    const cell = matrix.find(
      ({ department, process }) => department === 'marketing' && process === 'service-consumption',
    );
    const of = { owner: 'marketing', process: 'service-consumption' };
    expect(cell?.gaps).toBe(gapsOf(of, contexts.en).length);
  });
});

describe('a workspace with nothing in it', () => {
  test('has nothing missing, and says so', () => {
    const { count, groups, finding } = gapsPage(contextOf({}, []));
    expect(count).toBe(0);
    expect(groups).toEqual([]);
    expect(finding).toContain('没有');
  });
});
