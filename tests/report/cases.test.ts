import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model/diagnostic.ts';
import { caseContext, caseFigure, caseTable } from '../../src/report/cases/index.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts, workspace } = handbookOf();
const zh = contexts['zh-CN'];
const en = contexts.en;

describe('a figure of a case', () => {
  test('is computed from what was published, and says how', () => {
    expect(caseFigure('call-centre-2007', 'hotline', 'connection-rate', '2007-12', zh)).toEqual({
      unit: '服务热线',
      month: '2007年12月',
      value: '93.03%',
      status: 'no-target',
      formula: '全年接通电话数 ÷ 全年呼入电话数 × 100：7,920,545 ÷ 8,513,560，得 93.03%',
      worked: { numerator: '7,920,545', denominator: '8,513,560', result: '93.03%' },
      rows: [{ file: 'content/cases/call-centre-2007/data/2007-12/measurements.csv', line: 2 }],
    });
    expect(caseFigure('call-centre-2007', 'hotline', 'service-level', '2007-12', en)?.formula).toBe(
      'Service level of the year: as it was published, 85.07%',
    );
  });

  test.each([
    ['no-such-case', 'hotline', 'connection-rate'],
    ['call-centre-2007', 'nobody', 'connection-rate'],
    ['call-centre-2007', 'hotline', 'hall-satisfaction'],
  ])('there is none of %s, %s, %s', (id, unit, indicator) => {
    expect(caseFigure(id, unit, indicator, '2007-12', zh)).toBeUndefined();
  });

  test('is a dash in a month without figures', () => {
    expect(caseFigure('call-centre-2007', 'hotline', 'connection-rate', '2007-11', zh)?.value).toBe('—');
  });
});

describe('a table of a case', () => {
  test('has its units by its months, with the target and what they say', () => {
    const table = caseTable('hall-satisfaction-2008', 'hall-satisfaction', zh);
    expect(table?.months).toEqual(['2008年1月', '2008年2月', '2008年3月']);
    expect(table?.target).toBe('≥ 95.00%');
    expect(table?.rows.map(({ unit, figures }) => [unit, ...figures.map(({ value }) => value)])).toEqual([
      ['市区', '94.50%', '94.54%', '97.31%'],
      ['饶平', '91.39%', '91.72%', '92.31%'],
      ['潮安', '92.63%', '91.72%', '96.31%'],
    ]);
    expect(table?.finding).toBe('9 个数里 2 个达到目标（≥ 95.00%）');
    expect(table?.isAsReported).toBe(true);
  });

  test('of a single figure says it', () => {
    expect(caseTable('call-centre-2007', 'connection-rate', zh)?.finding).toBe('服务热线人工接通率（全年）：93.03%');
  });
});

/** Figures that the demonstration's project repeats from the same source as the case. */
test('the project of 2008 states what its case does', () => {
  const project = workspace.records.project.get('hall-satisfaction-2008')?.value;
  const its = caseContext('hall-satisfaction-2008', zh);
  const before = (project?.results?.series ?? []).flatMap(({ id, name, figures = [] }) =>
    figures[0]?.month === '2008-01' ? [{ id, name, figures }] : [],
  );
  expect(before.length).toBe(3);
  for (const { id, name, figures } of before) {
    expect(its?.names.unit(id)).toBe(name);
    const series = its?.scores
      .series(id, 'hall-satisfaction')
      .map(({ month, published }) => ({ month, value: published }));
    expect(series).toEqual(figures.map(({ month, value }) => ({ month, value })));
  }
  expect(before.map(({ id }) => id)).toEqual(its?.scores.unitsOf('hall-satisfaction'));
  // And where the charter tells them in words, they are these.
  const told = (project?.charter.present ?? []).join('');
  for (const { figures } of before) {
    for (const { value } of figures) expect(told).toContain(`${String(value)}%`);
  }
});

test('every figure of every case is the same in both languages, and rests on rows of its own files', () => {
  for (const [id, its] of workspace.cases) {
    for (const indicator of its.records.indicator.keys()) {
      const [first, second] = LANGUAGES.map((language) => caseTable(id, indicator, contexts[language]));
      const values = (table: typeof first) => table?.rows.map(({ figures }) => figures.map(({ value }) => value));
      expect(values(first)).toEqual(values(second));
      expect(first?.rows.length).toBeGreaterThan(0);
      for (const { rows } of first?.rows.flatMap(({ figures }) => figures) ?? []) {
        for (const { file } of rows) expect(file.startsWith(`content/cases/${id}/data/`)).toBe(true);
      }
    }
  }
});
