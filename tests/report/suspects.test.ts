import { describe, expect, test } from 'vitest';
import { departmentPage } from '../../src/report/department/index.ts';
import { processPages, stagePage } from '../../src/report/processes.ts';
import { isSuspect, linksIn, restingOn, suspectsPage } from '../../src/report/suspects/index.ts';
import { contextOf } from '../helpers/context.ts';
import { handbookOf } from '../helpers/handbook.ts';
import { standard } from '../trace/coverage/records.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];
const page = suspectsPage(zh);

describe('the page of who has not confirmed', () => {
  test('counts every link once', () => {
    const counted = page.departments.map(
      ({ suspect, unconfirmed, confirmed }) => suspect.length + unconfirmed.length + confirmed,
    );
    expect(counted.reduce((sum, count) => sum + count, 0) + page.unowned.length).toBe(page.total);
    expect(page.total).toBe(linksIn(zh).length);
  });

  test('names those who have something to confirm first, and in its heading', () => {
    const waiting = page.departments.filter(({ suspect }) => suspect.length > 0);
    expect(page.departments.slice(0, waiting.length)).toEqual(waiting);
    for (const { department } of waiting) expect(page.finding).toContain(department.name);
  });

  test('says of each what was changed, when, and where it stands', () => {
    for (const { suspect } of page.departments) {
      for (const { changes, since, confirmed, file, dependent, on } of suspect) {
        expect(changes).toHaveLength(1);
        expect((confirmed ?? '') < (since ?? '')).toBe(true);
        expect(file).toMatch(/^content\//);
        expect(dependent.path).toContain('#');
        expect(on.path).toBe('standards/order-handling-standard/');
      }
    }
  });

  test('is in English without a Chinese word, about the same links', () => {
    const english = suspectsPage(contexts.en);
    expect(JSON.stringify(english)).not.toMatch(/\p{Script=Han}/u);
    expect([english.suspect, english.total]).toEqual([page.suspect, page.total]);
  });
});

describe('a suspect link is seen', () => {
  test('on the standard', () => {
    const { total, open } = restingOn('standard/order-handling-standard', zh);
    expect(total).toBe(7);
    expect(open.map(({ owner }) => owner?.path)).toEqual([
      'departments/channel/',
      'departments/it/',
      'departments/marketing/',
    ]);
    expect(restingOn('standard/hall-service', zh).open).toEqual([]);
  });

  test('on the control point that rests on it, and on no other', () => {
    const process = processPages(zh).find(({ id }) => id === 'service-consumption');
    const stage = process && stagePage(process, 'order-handling', zh);
    const marked = stage?.points.filter(({ suspect }) => suspect).map(({ id }) => id);
    expect(marked).toEqual(['order-and-query-agree']);
  });

  test('by its two ends', () => {
    const point = 'stage/order-handling#order-and-query-agree';
    expect(isSuspect(point, zh, 'standard/order-handling-standard')).toBe(true);
    expect(isSuspect(point, zh, 'standard/hall-service')).toBe(false);
  });

  test('by the department that has to confirm it', () => {
    const paths = departmentPage('it', zh)?.todo.flatMap(({ path }) => path ?? []);
    expect(paths).toContain('suspects/#it');
    expect(departmentPage('billing', zh)?.todo.flatMap(({ path }) => path ?? [])).not.toContain('suspects/#billing');
  });
});

test('a workspace in which nobody has confirmed anything says so, and has nothing suspect', () => {
  const clauses = [{ id: 'answer', text: '及时答复', norm: 'service/repair' }];
  const norm = { name: '规范', issuer: '机关', reference: '文号', items: [{ id: 'repair', text: '及时修复。' }] };
  const { total, unconfirmed, suspect, finding } = suspectsPage(
    contextOf({ standard: { handling: standard({ clauses }) }, norm: { service: norm } }, []),
  );
  expect([total, unconfirmed, suspect]).toEqual([1, 1, 0]);
  expect(finding).toContain('还没有确认过');
});
