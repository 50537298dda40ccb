import { describe, expect, test } from 'vitest';
import type { Month } from '../../src/model/month.ts';
import { briefsOf, DOCUMENT_KINDS, documentsOf } from '../../src/report/print/index.ts';
import { companyPage, scorecardPage } from '../../src/report/scorecard/index.ts';
import { unitsBelow } from '../../src/report/scorecard/subjects.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts } = handbookOf();
const context = contexts['zh-CN'];
const LATEST: Month = '2026-10';
const EARLIER: Month = '2025-03';

describe.each([LATEST, EARLIER])('briefs of %s', (month) => {
  const briefs = briefsOf(month, context);

  test('are one for the company, one for each unit below it, and one for each department with a card', () => {
    const company = companyPage(month, context);
    expect(briefs[0]?.page).toEqual(company);
    const units = briefs.filter(({ of }) => of === 'unit').map(({ id }) => id);
    expect(units).toEqual(unitsBelow(briefs[0]?.id ?? '', month, context));
    const departments = company?.rankings.flatMap(({ standings }) => standings.map(({ path }) => path));
    for (const { of, page } of briefs.slice(1)) {
      if (of === 'department') expect(departments).toContain(page.subject.path);
    }
  });

  test('say what the scorecard says, and stand at a place of their own', () => {
    for (const { of, id, page } of briefs.slice(1))
      expect(page).toEqual(scorecardPage({ id, isDepartment: of === 'department' }, month, context));
    const anchors = briefs.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const anchor of anchors) expect(anchor).toMatch(/^[\w-]+$/);
  });

  test('are found from the scorecards of the latest month, where the page is', () => {
    for (const { anchor, page } of briefs)
      expect(page.briefPath).toBe(month === LATEST ? `briefs/${month}/#${anchor}` : undefined);
  });
});

describe('documents of a month', () => {
  test('are of every kind for the latest one, each in a file of its own', () => {
    const documents = documentsOf(LATEST, context);
    expect(new Set(documents.map(({ kind }) => kind))).toEqual(new Set(DOCUMENT_KINDS));
    const files = documents.map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
    for (const file of files) expect(file).toMatch(/^([\w-]+\/)*[\w-]+\.pdf$/);
  });

  test('have the orders that wait for a signature with the latest month, and those issued with their own', () => {
    const orders = (month: Month) =>
      documentsOf(month, context)
        .filter(({ kind }) => kind === 'orders')
        .map(({ file }) => file);
    expect(orders(LATEST).some((file) => file.startsWith('orders/draft-'))).toBe(true);
    expect(orders('2026-09').some((file) => file.startsWith('orders/draft-'))).toBe(false);
    expect(orders('2026-09').filter((file) => orders(LATEST).includes(file))).toEqual([]);
  });

  test('are the same in each language but for their words', () => {
    const shape = (language: 'zh-CN' | 'en') =>
      documentsOf(LATEST, contexts[language]).map((document) => ({ ...document, title: '' }));
    expect(shape('en')).toEqual(shape('zh-CN'));
  });
});
