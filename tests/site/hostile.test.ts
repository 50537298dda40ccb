import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkWorkspace } from '../../src/check/index.ts';
import { loadWorkspace } from '../../src/load/index.ts';
import { memoryReader } from '../../src/load/reader.ts';
import { coreOf } from '../audience/core.ts';
import { tagsOf } from '../browser/support/html.ts';
import { readCalendar } from '../helpers/calendar.ts';
import { run } from '../helpers/command.ts';
import { writeFolder } from '../helpers/folder.ts';
import { handbookOf } from '../helpers/handbook.ts';
import { hostileFiles } from '../helpers/hostile.ts';
import { xmlFaults } from '../helpers/xml.ts';

const folders: string[] = [];
let out = '';
let pages: readonly { readonly path: string; readonly html: string }[] = [];
const filesIn = (ending: string) =>
  readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ending));
const textOf = (path: string) => readFileSync(join(out, path), 'utf8');

beforeAll(() => {
  const core = coreOf(handbookOf().workspace);
  const { workspace } = checkWorkspace(loadWorkspace(memoryReader(core)));
  const folder = writeFolder(hostileFiles(core, workspace));
  out = join(mkdtempSync(join(tmpdir(), 'hostile-')), 'site');
  folders.push(folder, out);
  const ran = run('build', '--workspace', folder, '--out', out, '--lang', 'en');
  expect(ran.code, ran.stderr).toBe(0);
  pages = filesIn('.html').map((path) => ({ path, html: textOf(path) }));
}, 240_000);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test('pages of every kind say what the records say', () => {
  const texts = new Set(pages.flatMap(({ html }) => [...html.matchAll(/§(\d+)/g)].map(([, number]) => number)));
  expect(pages.length).toBeGreaterThan(200);
  expect(texts.size).toBeGreaterThan(300);
});

/** What a text has done on a page, if it has: elements, handlers and addresses that no page of ours has. */
function doneOn(html: string): string[] {
  const tags = tagsOf(html);
  return [
    ...tags
      .filter(({ name }) => ['img', 'iframe', 'object', 'embed', 'textarea'].includes(name))
      .map(({ name }) => `<${name}>`),
    ...tags
      .filter(({ name, attributes }) => name === 'script' && !attributes.has('src'))
      .map(() => 'a script without a file'),
    ...tags.flatMap(({ attributes }) => [...attributes.keys()].filter((key) => /^on|^autofocus$|^style$/.test(key))),
    ...tags.flatMap(({ attributes }) =>
      ['href', 'src', 'action']
        .map((key) => attributes.get(key) ?? '')
        .filter((address) => /^\s*(?:javascript|data):/i.test(address)),
    ),
    ...(tags.filter(({ name }) => name === 'title').length > 1 + tags.filter(({ name }) => name === 'svg').length
      ? ['a second title']
      : []),
  ];
}

test('no text becomes an element, a handler, an address or a script', () => {
  const found = pages.flatMap(({ path, html }) => doneOn(html).map((fault) => `${path}: ${fault}`));
  expect(found.slice(0, 20)).toEqual([]);
});

test('its feeds are well-formed, its JSON is JSON, its calendars are calendars', () => {
  const [feeds, data, calendars] = [filesIn('.xml'), filesIn('.json'), filesIn('.ics')];
  expect([feeds, data, calendars].map(({ length }) => length > 2)).toEqual([true, true, true]);
  expect(feeds.flatMap((path) => xmlFaults(textOf(path)).map((fault) => `${path}: ${fault}`))).toEqual([]);
  for (const path of data) expect(() => JSON.parse(textOf(path)) as unknown, path).not.toThrow();
  for (const path of calendars) expect(() => readCalendar(textOf(path)), path).not.toThrow();
});
