import { readXlsx, type CellValue } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { apiFiles } from '../../src/export/api/index.ts';
import { calendarEvents, calendarFile } from '../../src/export/calendars/index.ts';
import { FEEDS, feedFile, type FeedName } from '../../src/export/feeds/index.ts';
import { plainLine } from '../../src/export/inert.ts';
import { scoresCsv, valuesCsv } from '../../src/export/month/csv.ts';
import { monthBook } from '../../src/export/month/index.ts';
import { monthWorkbook } from '../../src/export/month/workbook.ts';
import { templateWorkbook } from '../../src/export/template.ts';
import { contextFor, type Context } from '../../src/report/context.ts';
import { templateFor } from '../../src/report/template/index.ts';
import { scoresAt } from '../../src/report/scores-at.ts';
import { trackTasks } from '../../src/track/index.ts';
import { readCalendar } from '../helpers/calendar.ts';
import { handbookOf } from '../helpers/handbook.ts';
import { HOSTILE, hostileWorkspace } from '../helpers/hostile.ts';
import { xmlFaults, xmlTexts } from '../helpers/xml.ts';

const MONTH = '2026-10';
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;
/** What is no text, or turns it around; in files of lines the line end is text. */
const UNWANTED = /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}]/u;

let contexts: readonly Context[];
let zh: Context;
let count = 0;

beforeAll(() => {
  const found = hostileWorkspace(handbookOf().workspace);
  const { workspace } = found;
  count = found.count;
  const asOf = '2026-11-05';
  const findings = { workspace, scores: scoresAt(workspace, asOf), tasks: trackTasks(workspace, asOf), asOf };
  zh = contextFor(findings, 'zh-CN');
  contexts = [zh, contextFor(findings, 'en')];
});

/** Numbers of the hostile texts that stand in something. */
const found = (text: string) => new Set([...text.matchAll(/§(\d+)/g)].map(([, number]) => number));
/** How many hostile sorts the texts in something are of: where there are few, it would be no proof. */
const sortsIn = (text: string) => new Set([...found(text)].map((number) => Number(number) % HOSTILE.length)).size;

test('every text of every record is hostile', () => {
  expect(count).toBeGreaterThan(2000);
  expect(zh.site.name).toMatch(/§\d+$/);
});

describe('in a workbook', () => {
  test('a text is a text: no formula, no link, nothing that is no text', async () => {
    for (const context of contexts) {
      const bytes = await monthWorkbook(monthBook({ month: MONTH }, context), MONTH);
      const { sheets } = await readXlsx(bytes, { readStyles: true });
      const texts = sheets.flatMap(({ rows }) => rows.flat()).filter((cell: CellValue) => typeof cell === 'string');
      expect(texts.filter((text) => FORMULA.test(text) || UNWANTED.test(text))).toEqual([]);
      expect(texts.every((text) => text.length <= 32_767)).toBe(true);
      const cells = sheets.flatMap((sheet) => [...(sheet.cells ?? new Map()).values()]);
      expect(
        cells.filter(({ formula, hyperlink }) => formula !== undefined || (hyperlink && !hyperlink.location)),
      ).toEqual([]);
      expect(sheets.every(({ name }) => name.length <= 31 && !/[[\]:*?/\\]/.test(name))).toBe(true);
      expect(sortsIn(texts.join())).toBe(HOSTILE.length);
    }
  });

  test('to fill in, likewise', async () => {
    const bytes = await templateWorkbook(templateFor(zh, MONTH), 'zh-CN');
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const texts = sheets.flatMap(({ rows }) => rows.flat()).filter((cell: CellValue) => typeof cell === 'string');
    expect(texts.filter((text) => FORMULA.test(text) || UNWANTED.test(text))).toEqual([]);
    expect(sortsIn(texts.join())).toBe(HOSTILE.length);
  });
});

test('in CSV no cell begins a formula or another line', () => {
  for (const csv of [valuesCsv({ month: MONTH }, zh), scoresCsv({ month: MONTH }, zh)]) {
    const cells = cellsOf(csv.slice(1));
    const [header = []] = cells;
    expect(cells.filter((row) => row.length !== header.length)).toEqual([]);
    const texts = cells.flat().filter((cell) => cell.includes('§'));
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => FORMULA.test(text) || UNWANTED.test(text))).toEqual([]);
  }
});

/** Cells as RFC 4180 has them. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.join('') !== '');
}

test('in JSON a text is exactly what was written', () => {
  const wanted = ['index.json', 'units.json', 'departments.json', 'indicators.json', 'scorecards.json', 'tasks.json'];
  const files = apiFiles({ zh, en: zh }).filter(
    ({ path }) => wanted.includes(path) || /units\/beiyuan\.json$/.test(path),
  );
  const texts = new Map(files.map(({ path, text }) => [path, text()]));
  const { records } = zh.workspace;
  const named = (path: string, key: string) => {
    const listed: { id?: string; task?: string; name: { zh: string } }[] = JSON.parse(texts.get(path) ?? '{}')[key];
    return listed.map(({ id, task, name }) => [id ?? task, name.zh]);
  };
  const written = (kind: 'unit' | 'department' | 'indicator' | 'scorecard' | 'task') =>
    [...records[kind]].map(([id, { value }]) => [id, value.name]);
  expect(named('units.json', 'units')).toEqual(written('unit'));
  expect(named('departments.json', 'departments')).toEqual(written('department'));
  expect(named('indicators.json', 'indicators')).toEqual(written('indicator'));
  expect(named('scorecards.json', 'scorecards')).toEqual(written('scorecard'));
  expect(new Map(named('tasks.json', 'tasks') as [string, string][])).toEqual(
    new Map(written('task') as [string, string][]),
  );
  // A file is text that any program can read: what is no text stands in it as an escape.
  for (const text of texts.values())
    expect(text.isWellFormed() && !/[\u0000-\u0009\u000b-\u001f]/.test(text)).toBe(true);
});

describe('in calendars', () => {
  test('events stay events, with what they say', () => {
    for (const context of contexts) {
      const file = calendarFile(context, undefined, () => undefined);
      const { events, head } = readCalendar(file);
      expect(Object.keys(head)).not.toContain('ACTION');
      expect(events.map(({ SUMMARY }) => SUMMARY)).toEqual(
        calendarEvents(context).map(({ summary }) => plainLine(summary)),
      );
      expect(file.replaceAll('\r\n', '\n')).not.toMatch(UNWANTED);
      expect(sortsIn(events.map(({ SUMMARY, DESCRIPTION }) => `${SUMMARY}${DESCRIPTION}`).join())).toBeGreaterThan(12);
    }
  });
});

describe('in feeds', () => {
  test.each(Object.keys(FEEDS) as FeedName[])('%s stays well-formed, and its texts plain', (name) => {
    for (const context of contexts) {
      const feed = feedFile(name, context, (path) => `https://example.org/${path}`);
      expect(xmlFaults(feed)).toEqual([]);
      expect(feed).not.toMatch(UNWANTED);
      expect(feed).not.toMatch(/<(?:script|img|svg)/);
      if (name !== 'changes') expect(found(xmlTexts(feed, 'title').join()).size).toBeGreaterThan(0);
    }
  });
});
