import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, CommentarySection, Inline } from '../../src/model/commentary.ts';
import { loadFile, told } from './cases/case.ts';

const PATH = 'data/2026-10/commentary.md';
const read = (text: string) => loadFile(PATH, text).commentaries[0];
const blocksOf = (text: string): readonly Block[] => read(text)?.sections.flatMap(({ blocks }) => blocks) ?? [];
const headings = (text: string) => read(text)?.sections.map(({ level, heading }) => `${level} ${heading}`.trim());

/** A line as text with marks: *a* is emphasis, **a** strong, `a` code, [a](b) a link, ↵ a break. */
function written(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if ('text' in inline) return inline.kind === 'code' ? `\`${inline.text}\`` : inline.text;
      if (inline.kind === 'break') return '↵';
      const inside = written(inline.children);
      if (inline.kind === 'link') return `[${inside}](${inline.target})`;
      return inline.kind === 'strong' ? `**${inside}**` : `*${inside}*`;
    })
    .join('');
}
const lineOf = (text: string) =>
  blocksOf(text).map((block) => (block.kind === 'paragraph' ? written(block.children) : block.kind));

describe('a commentary', () => {
  test('is of a month and in a language, as its path says', () => {
    expect(read('平稳。\n')).toMatchObject({ month: '2026-10', language: 'zh-CN' });
    const english = loadFile('data/2026-09/commentary.en.md', 'Calm.\n').commentaries[0];
    expect(english).toMatchObject({ month: '2026-09', language: 'en' });
  });

  const TEXT = '总体平稳。\n\n## 投诉处理及时率\n\n人手不足。\n\n### 措施 **三条**\n\n## 东区\n';

  test.each([
    ['LF', TEXT],
    ['CRLF', TEXT.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${TEXT}`],
  ])('has sections with their places, with %s', (_, text) => {
    const commentary = read(text);
    expect(headings(text)).toEqual(['0', '2 投诉处理及时率', '3 措施 三条', '2 东区']);
    const slice = ({ place: { file, span } }: CommentarySection) => file.text.slice(span.start, span.end);
    expect(commentary?.sections.map(slice)).toEqual([
      '总体平稳。',
      '## 投诉处理及时率',
      '### 措施 **三条**',
      '## 东区',
    ]);
    expect(commentary?.sections.map(({ blocks }) => blocks.length)).toEqual([1, 1, 0, 0]);
  });

  test('has no section before its first heading when nothing stands there', () => {
    expect(headings('\n\n## 东区\n')).toEqual(['2 东区']);
  });

  test('may hold lists, quotations and tables', () => {
    expect(blocksOf('1. 甲\n2. 乙\n   - 丙\n\n> 引\n\n| 厅 | 分钟 |\n|---|--:|\n| 东 | **12** |\n')).toMatchObject([
      { kind: 'list', start: 1, items: [[{ kind: 'paragraph' }], [{ kind: 'paragraph' }, { kind: 'list' }]] },
      { kind: 'quote', children: [{ kind: 'paragraph' }] },
      { kind: 'table', head: [{}, {}], rows: [[[{ text: '东' }], [{ kind: 'strong' }]]] },
    ]);
    expect(blocksOf('- 甲\n')).toEqual([expect.not.objectContaining({ start: 1 })]);
  });

  test.each([
    ['<b>重要</b>', '<b>重要</b>'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>后', '<img src=x onerror=alert(1)>后'],
    ['![图](a.png)', '![图](a.png)'],
    ['3~5天，~~不做~~', '3~5天，~~不做~~'],
    ['- [x] 完成', 'list'],
    ['见注[^1]', '见注[^1]'],
    ['    首行缩进', '首行缩进'],
    ['　　首行缩进', '　　首行缩进'],
    ['##没有空格', '##没有空格'],
    ['```\n甲\n```', '`甲`'],
  ])('%j stays as it was typed', (text, expected) => {
    expect(lineOf(`${text}\n`)).toEqual([expected]);
  });

  test('has no underlined headings: a line of hyphens divides', () => {
    expect(headings('上半月\n---\n下半月\n')).toEqual(['0']);
    expect(lineOf('上半月\n---\n下半月\n')).toEqual(['上半月', '下半月']);
  });

  test.each([
    ['总体\n平稳。', '总体平稳。'],
    ['总体  \n平稳。', '总体↵平稳。'],
    ['接通率\r\n87%，\r\n下降', '接通率 87%，下降'],
    ['**总体**\n平稳', '**总体**平稳'],
    ['All\ncalm', 'All calm'],
  ])('joins the lines of %j', (text, expected) => {
    expect(lineOf(`${text}\n`)).toEqual([expected]);
  });

  test.each([
    ['**原因：**人手不足。**措施：**增加席位。', '**原因：**人手不足。**措施：**增加席位。', 2],
    ['等候**“高峰”**上升', '等候**“高峰”**上升', 1],
    ['**重点**工作', '**重点**工作', 1],
    ['\\*\\*星号\\*\\*', '**星号**', 0],
    ['2**3与4**5', '2**3与4**5', 1],
  ])('%s: sees emphasis beside Chinese', (text, expected, strong) => {
    expect(lineOf(text)).toEqual([expected]);
    const [paragraph] = blocksOf(text);
    const inlines = paragraph?.kind === 'paragraph' ? paragraph.children : [];
    expect(inlines.filter(({ kind }) => kind === 'strong').length).toBe(strong);
  });
});

describe('a link', () => {
  const targets = (text: string) => read(text)?.links.map(({ target }) => target);

  test.each([
    ['[甲](https://example.org/a)', 'https://example.org/a'],
    ['[甲](/indicators/x/)', '/indicators/x/'],
    ['[甲](tasks/x/)', 'tasks/x/'],
    ['<https://example.org>', 'https://example.org'],
  ])('%s leads there', (text, target) => {
    expect(targets(text)).toEqual([target]);
    expect(lineOf(text)[0]).toContain(`](${target})`);
  });

  test.each([
    '[甲](javascript:alert(1))',
    '[甲](JaVaScript:alert(1))',
    '[甲](<java\tscript:alert(1)>)',
    '[甲](data:text/html,x)',
    '[甲](vbscript:x)',
    '[甲](mailto:service)',
    '[甲](//example.org)',
    '[甲](/\\example.org)',
    '[甲](\\\\example.org)',
    '[甲](#top)',
    '[甲]()',
    '<ftp://example.org>',
  ])('%s is text', (text) => {
    expect(targets(text)).toEqual([]);
    expect(lineOf(text)).toEqual([text]);
  });

  test('that is bare ends where Chinese begins', () => {
    expect(lineOf('见https://example.org/a，其余同上。')).toEqual([
      '见[https://example.org/a](https://example.org/a)，其余同上。',
    ]);
  });

  test('by reference is text', () => {
    expect(targets('[甲][1]\n\n[1]: javascript:x\n')).toEqual([]);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['', 'file-empty 1:1'],
    [Uint8Array.from(Buffer.from('cdb6cbdfbbd8c2e4a1a3', 'hex')), 'file-encoding 1:1'],
    [new Uint8Array([0x50, 0x4b, 3, 4, 0]), 'file-binary 1:1'],
    [`平稳。\n\n${'>'.repeat(41)}x\n`, 'commentary-marks 3:1'],
    [`平稳。\n\n${'*a **b '.repeat(200)}\n`, 'commentary-marks 3:1'],
    ['x'.repeat(200_001), 'file-too-large 1:1'],
  ])('is told: %#', (content, expected) => {
    const loaded = loadFile(PATH, content);
    expect(told(loaded)).toEqual([expected]);
    expect(loaded.commentaries).toEqual([]);
  });

  test.each(['commentary.mdx', 'commentary.txt', 'Commentary.md', 'commentary-en.md', 'commentary.zh.md', '评述.md'])(
    'a file %s is told where it belongs',
    (name) => {
      const { diagnostics } = loadFile(`data/2026-10/${name}`, '平稳。');
      expect(diagnostics.map(({ code }) => code)).toEqual(['file-unknown']);
      expect(diagnostics[0]?.hint.en).toMatch(/data\/2026-10\/commentary(\.en)?\.md\./);
    },
  );
});

describe('whatever is typed', () => {
  const scraps = [
    '# ',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '**',
    '*',
    '_',
    '`',
    '[',
    '](',
    ')',
    '<',
    '>',
    '|',
    '|-|\n',
    '甲',
    'a ',
    '：',
    '\\',
    '&lt;',
    'http://x.y',
    '\t',
    '\r\n',
  ];
  const text = fc.array(fc.constantFrom(...scraps), { maxLength: 60 }).map((parts) => `${parts.join('')}甲`);

  test('is read without fail, its places in the file, its links allowed', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const commentary = read(typed);
        if (!commentary) throw new Error('not read');
        for (const { place } of [...commentary.sections, ...commentary.links]) {
          expect(place.span.start).toBeLessThanOrEqual(place.span.end);
          expect(place.span.end).toBeLessThanOrEqual(commentary.file.text.length);
        }
        for (const { target } of commentary.links) expect(target).not.toMatch(/^\s*(?!https?:)[a-z]+:|^\/\//i);
      }),
      { numRuns: 2000 },
    );
  });

  test('loses no Chinese', () => {
    const han = (typed: string) => (typed.match(/甲/g) ?? []).length;
    const kept = (blocks: readonly Block[]): number =>
      blocks.reduce((sum, block) => {
        if (block.kind === 'paragraph') return sum + han(written(block.children));
        if (block.kind === 'quote') return sum + kept(block.children);
        if (block.kind === 'list') return sum + block.items.reduce((all, item) => all + kept(item), 0);
        return sum + [block.head, ...block.rows].flat().reduce((all, cell) => all + han(written(cell)), 0);
      }, 0);
    const plain = fc
      .array(fc.constantFrom(...scraps.filter((scrap) => !/[[\]()|<`h]/.test(scrap))))
      .map((parts) => `${parts.join('')}甲`);
    fc.assert(
      fc.property(plain, (typed) => {
        const sections = read(typed)?.sections ?? [];
        const found = sections.reduce((sum, { heading, blocks }) => sum + han(heading) + kept(blocks), 0);
        expect(found).toBe(han(typed));
      }),
    );
  });
});
