import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadWorkspace, memoryReader } from '../../src/load/index.ts';
import { roleOf } from '../../src/load/role.ts';
import { KINDS } from '../../src/model/kinds.ts';
import { placeOf } from '../../src/model/workspace.ts';
import { BROKEN_CSV } from './cases/csv.ts';
import { BROKEN_MDX } from './cases/mdx.ts';
import { loadFile, placed, SITE, told } from './cases/case.ts';
import { BROKEN_YAML } from './cases/yaml.ts';

const hintsFor = (path: string) => loadFile(path, 'a: 1\n').diagnostics.map(({ code, hint }) => `${code}: ${hint.en}`);

const codeIn = (text: string) => loadFile('content/handbook/x.mdx', text).prose[0]?.code.length;

describe('records', () => {
  test('are what their paths say', () => {
    const loaded = loadWorkspace(
      memoryReader({
        ...SITE,
        'content/norms/service-norms.yaml': 'a: 1\n',
        'content/processes/complaints/02-handling.yaml': 'a: 1\n',
        'data/2026-10/progress.yaml': 'a: 1\n',
      }),
    );
    expect(loaded.documents.map(({ kind, id, within, order, base }) => ({ kind, id, within, order, base }))).toEqual([
      { kind: 'norm', id: 'service-norms', within: undefined, order: undefined, base: [] },
      { kind: 'stage', id: 'handling', within: 'complaints', order: 2, base: [] },
      { kind: 'site', id: 'site', within: undefined, order: undefined, base: [] },
      { kind: 'progress', id: '2026-10', within: undefined, order: undefined, base: [] },
    ]);
  });

  test('of a list have each a place of their own, also without an id', () => {
    const text = 'units:\n  - { id: a, name: 甲 }\n  - name: 乙\n  - 丙\n';
    const { documents, diagnostics } = loadFile('content/organisation/units.yaml', text);
    expect(diagnostics).toEqual([]);
    const units = documents.filter(({ kind }) => kind === 'unit');
    expect(units.map(({ id, value }) => [id, value])).toEqual([
      ['a', { id: 'a', name: '甲' }],
      ['', { name: '乙' }],
      ['', '丙'],
    ]);
    const slices = units.map((unit) => {
      const { span } = placeOf(unit, ['name']);
      return text.slice(span.start, span.end);
    });
    expect(slices).toEqual(['甲', '乙', '丙']);
  });

  test.each([
    ['units: []\nother: 1\n', ['file-layout 2:1']],
    ['unit: []\n', ['file-layout 1:1']],
    ['units: 5\n', ['file-layout 1:1']],
    ['units:\n', ['file-layout 1:1']],
    ['- id: a\n', ['yaml-not-a-mapping 1:1']],
    ['units: []\n', []],
  ])('a list is under its key and nothing else: %j', (text, expected) => {
    expect(told(loadFile('content/organisation/units.yaml', text))).toEqual(expected);
  });

  test('that are translated stand beside the others', () => {
    for (const name of ['indicator', 'indicator.network', 'meeting-kind']) {
      const { translations, documents, diagnostics } = loadFile(
        `content/translations/en/${name}.yaml`,
        'a: {name: A}\n',
      );
      expect(diagnostics).toEqual([]);
      expect(documents.length).toBe(1);
      expect(translations[0]).toMatchObject({ language: 'en', kind: name.replace(/\..*/, '') });
      expect(translations[0]?.document).toMatchObject({ value: { a: { name: 'A' } }, base: [] });
    }
  });

  test('of every kind are found where editors are told to put them', () => {
    for (const { name, where } of KINDS) {
      const path = where.replace('<yyyy-mm>', '2026-10').replace('<nn>', '01').replace(/<\w+>/g, 'x');
      expect(roleOf(path)).toMatchObject({ is: 'records', kind: { name } });
    }
  });
});

describe('prose', () => {
  test('has its language and path, front matter, components, links and code at their places', () => {
    const text =
      '---\ntitle: 评分\n---\r\n\r\n见 <Indicator id="x" wide/> 与[规则](../rules/ "r")。\r\n\r\n' +
      'export const a = 1\r\n\r\n<p onclick="x">{1 + 1} <Term {...a} b={2}/></p>\r\n\r\n<script>1</script>\r\n';
    const { prose, diagnostics } = loadFile('content/handbook/en/measuring/scoring.mdx', text);
    expect(diagnostics).toEqual([]);
    const page = prose[0];
    if (!page) throw new Error('no page');
    const slice = ({ span }: { span: { start: number; end: number } }) => text.slice(span.start, span.end);
    expect(page).toMatchObject({ language: 'en', slug: 'measuring/scoring', frontMatter: { title: '评分' } });
    expect(page.frontMatterPositions?.value(['title'])).toEqual({ start: 11, end: 13 });
    expect(page.components.map(({ name, place }) => [name, slice(place)])).toEqual([
      ['Indicator', '<Indicator id="x" wide/>'],
      ['Term', '<Term {...a} b={2}/>'],
    ]);
    expect(page.components[0]?.attributes.map(({ name, value, place }) => [name, value, slice(place)])).toEqual([
      ['id', 'x', 'id="x"'],
      ['wide', undefined, 'wide'],
    ]);
    expect(page.links.map(({ target, place }) => [target, slice(place)])).toEqual([
      ['../rules/', '[规则](../rules/ "r")'],
    ]);
    expect(page.code.map(slice)).toEqual([
      'export const a = 1',
      'onclick="x"',
      '{1 + 1}',
      '{...a}',
      'b={2}',
      '<script>',
    ]);
  });

  test('is Chinese unless it lies below en', () => {
    expect(roleOf('content/handbook/index.mdx')).toMatchObject({ language: 'zh-CN', slug: 'index' });
    expect(roleOf('content/handbook/en/index.mdx')).toMatchObject({ language: 'en', slug: 'index' });
  });

  test.each([
    '[x](javascript:alert)',
    '<a href="JavaScript:alert">x</a>',
    '<iframe src="x"></iframe>',
    '<p set:html="x" />',
  ])('%s is code', (text) => {
    expect(loadFile('content/handbook/x.mdx', text).prose[0]?.code.length).toBe(1);
  });

  test.each([
    ['a footnote', 'x[^1]\n\n[^1]: {code()}\n'],
    ['an element in a footnote', 'x[^1]\n\n[^1]: <script/>\n'],
    ["a table's cell behind a backtick", '| a | b |\n|---|---|\n| `a | {code()}` |\n'],
    ['what follows an aside with a fence', ':::note\n```\n:::\n{code()}\n```\n'],
  ])('code does not hide in %s', (_, text) => {
    expect(codeIn(text)).toBe(1);
  });
});

describe('files that nothing reads', () => {
  test.each([
    ['content/norms/a.yml', 'content/norms/a.yaml'],
    ['content/norms/A.YAML', 'content/norms/a.yaml'],
    ['content/handbook/a.md', 'content/handbook/a.mdx'],
    ['content/indicator/a.yaml', 'content/indicators/<id>.yaml'],
    ['content/organization/departments/a.yaml', 'content/organisation/departments/<id>.yaml'],
    ['content/processes/complaints/handling.yaml', 'content/processes/<process>/<nn>-<id>.yaml'],
    ['content/translations/en/indicators.yaml', 'content/translations/en/<kind>.yaml'],
    ['data/2026-10/figures.csv', 'data/2026-10/measurements-figures.csv'],
    ['data/2026-10/measurement.yaml', 'data/<yyyy-mm>'],
    ['data/2026-13/measurements.csv', 'no month'],
    ['data/2026-10/measurements.xlsx', 'CSV UTF-8'],
    ['content/norms.yaml', 'content/norms/<id>.yaml'],
    ['data/indicators/a.yaml', 'content/indicators/<id>.yaml'],
    ['data/task/a.yaml', 'data/tasks/<id>.yaml'],
    ['content/pictures/hall.png', 'out of content and data'],
    ['content/meetings/weekly.yaml', 'data/meetings/<id>.yaml'],
  ])('%s: %s', (path, expected) => {
    expect(hintsFor(path)).toEqual([expect.stringContaining(expected)]);
    expect(hintsFor(path)[0]).toMatch(/^file-unknown: /);
  });

  test('are only warned of', () => {
    expect(loadFile('content/x.txt', 'x').diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test.each(['content/README.md', 'data/README.zh.md', 'content/norms/README.md'])('%s is for people', (path) => {
    const { diagnostics, files } = loadFile(path, '# x\n');
    expect(diagnostics).toEqual([]);
    expect(files.map((file) => file.path)).toEqual(['content/site.yaml']);
  });
});

describe('whatever stands in files', () => {
  const samples = [
    ...BROKEN_YAML.map(([, text]) => ['content/norms/x.yaml', text] as const),
    ...BROKEN_CSV.map(([, text]) => ['data/2026-10/measurements.csv', text] as const),
    ...BROKEN_MDX.map(([, text]) => ['content/handbook/x.mdx', text] as const),
  ];
  const damaged = fc
    .tuple(
      fc.constantFrom(...samples),
      fc.nat(80),
      fc.nat(4),
      fc.constantFrom('', '"', "'", '\t', '{', '[', '*', '|\n', '\n ', '<', ':', '\0', '\uFF1A'),
    )
    .map(([[path, text], at, cut, extra]) => [path, text.slice(0, at) + extra + text.slice(at + cut)] as const);

  test('loading gives diagnostics with places in the file, and does not throw', () => {
    fc.assert(
      fc.property(damaged, ([path, text]) => {
        const { diagnostics } = loadFile(path, text);
        for (const { place, message } of diagnostics) {
          const { start, end } = place.span;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(place.file.text.length + 1);
          expect(message.en).not.toContain('undefined');
        }
        expect(new Set(diagnostics.map((diagnostic) => placed(diagnostic) + diagnostic.message.en)).size).toBe(
          diagnostics.length,
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('bytes of any kind are read or refused', () => {
    const path = fc.constantFrom(...samples.map(([file]) => file));
    fc.assert(fc.property(path, fc.uint8Array({ maxLength: 40 }), (file, bytes) => void loadFile(file, bytes)));
  });

  test('a broken file does not change what the others are', () => {
    const sound = { ...SITE, 'content/norms/a.yaml': 'a: 1\n', 'content/norms/z.yaml': 'z: 1\n' };
    fc.assert(
      fc.property(damaged, ([path, text]) => {
        const { documents } = loadWorkspace(memoryReader({ ...sound, [path]: text }));
        const others = documents.filter(({ file }) => file.path !== path).map(({ value }) => value);
        expect(others).toEqual([{ a: 1 }, { z: 1 }, { operator: {} }]);
      }),
    );
  });

  test('bombs of aliases are refused quickly', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}]`);
    const { diagnostics, documents } = loadFile('content/norms/x.yaml', ['l0: &l0 [x, x]', ...levels, ''].join('\n'));
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['yaml-alias']));
    const value = documents.find(({ kind }) => kind === 'norm')?.value;
    expect(JSON.stringify(value).length).toBeLessThan(200_000);
  });
});
