import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexEntries } from '../../../src/site/search/entries.ts';
import type { Fact } from '../../../src/site/search/facts.ts';
import { areByWords, find } from '../../../src/site/search/find.ts';
import { groupsOf } from '../../../src/site/search/groups.ts';
import { openIndex, openText } from '../../../src/site/search/open-index.ts';
import { standingPieces } from '../../../src/site/search/pieces.ts';
import { readQuery } from '../../../src/site/search/query.ts';
import { indexFiles } from '../../../src/site/search/write-index.ts';

interface Written {
  readonly path: string;
  readonly title: string;
  readonly lines?: readonly string[];
  readonly headings?: readonly string[];
}

/** An index as a browser has it: through the files. */
function indexOf(pages: readonly Written[], facts: readonly Fact[] = []) {
  const found = pages.map(({ path, title, lines = [], headings = [] }) => ({
    path,
    page: {
      title: `${title} | 手册`,
      sections: [
        ...(lines.length > 0 ? [{ anchor: '', isHeading: false, lines: [...lines] }] : []),
        ...headings.map((heading) => ({ anchor: heading, isHeading: true, lines: [heading, `${heading}的内容`] })),
      ],
    },
  }));
  const written = indexEntries(found, new Map(facts.map((fact) => [fact.path, fact])));
  const [head, ...texts] = indexFiles('zh-CN', [], written);
  const opened = texts.map(({ content }) => openText(JSON.parse(content)));
  return openIndex(JSON.parse(head?.content ?? ''), opened);
}

function hits(asked: string, index: ReturnType<typeof indexOf>) {
  const query = readQuery(asked);
  return query ? find(query, index) : [];
}
const paths = (asked: string, index: ReturnType<typeof indexOf>) => hits(asked, index).map(({ entry }) => entry.path);

describe('laws of finding', () => {
  const text = fc
    .array(fc.constantFrom('投', '诉', '责', '制', '，'), { minLength: 1, maxLength: 6 })
    .map((c) => c.join(''));
  const pages = fc.array(fc.record({ title: text, lines: fc.array(text, { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 8,
  });

  it('every result holds the phrase, and every page that holds it is a result', () => {
    fc.assert(
      fc.property(pages, text, (written, phrase) => {
        const all = written.map((page, i) => ({ ...page, path: `handbook/p${i}/` }));
        const holding = all.filter(({ title, lines }) => [title, ...lines].some((line) => line.includes(phrase)));
        expect(paths(phrase, indexOf(all)).sort()).toEqual(holding.map(({ path }) => path).sort());
      }),
    );
  });

  it('a space between Chinese words asks for pages with both', () => {
    fc.assert(
      fc.property(pages, text, text, (written, one, other) => {
        const all = written.map((page, i) => ({ ...page, path: `handbook/p${i}/` }));
        const has = (page: (typeof all)[number], part: string) =>
          [page.title, ...page.lines].some((line) => line.includes(part));
        const holding = all.filter((page) => has(page, one) && has(page, other));
        const found = paths(`${one} ${other}`, indexOf(all));
        expect(holding.map(({ path }) => path).filter((path) => !found.includes(path))).toEqual([]);
        const whole = all.filter((page) => has(page, one + other));
        expect(found.filter((path) => ![...holding, ...whole].some((page) => page.path === path))).toEqual([]);
      }),
    );
  });
});

const INDEX = indexOf(
  [
    { path: 'scorecards/units/yunling/', title: '投诉历月得分', lines: ['投诉处理及时率'] },
    { path: 'handbook/complaints/', title: '怎样处理投诉', lines: ['先听完。', 'Say what comes next.'] },
    { path: 'handbook/other/', title: '别的', lines: ['谁接到投诉，谁跟到底。'] },
    { path: 'handbook/parts/', title: '分节', headings: ['投诉升级'] },
    { path: 'standards/', title: '标准', lines: ['投诉处理标准'] },
    { path: 'standards/complaint-handling/', title: '投诉处理标准', lines: ['首问负责', '24小时内办结'] },
    { path: 'complaints/', title: '投诉', lines: ['本月投诉'] },
    { path: 'meetings/2026-09-10-joint/', title: '九月会议', lines: ['议题'] },
    { path: 'meetings/2026-10-10-joint/', title: '十月会议', lines: ['议题'] },
    { path: 'glossary/', title: '术语', headings: ['kci', 'sla'] },
  ],
  [
    { path: 'glossary/#kci', name: '过程指标', aliases: ['KCI', 'GCZB'] },
    { path: 'standards/complaint-handling/', aliases: ['TSCLBZ'] },
  ],
);

describe('finding', () => {
  it('puts names before headings, and headings before text', () => {
    expect(paths('投诉', INDEX)).toEqual([
      ...['complaints/', 'standards/complaint-handling/', 'scorecards/units/yunling/'],
      ...['handbook/complaints/', 'handbook/parts/', 'standards/', 'handbook/other/'],
    ]);
  });

  it('puts what is called so first, then standards before months of scorecards', () => {
    const groups = groupsOf(hits('投诉', INDEX), INDEX).map((group) => group.hits.map(({ entry }) => entry.path));
    expect(groups.map(([first]) => first)).toEqual([
      ...['complaints/', 'standards/complaint-handling/', 'scorecards/units/yunling/', 'handbook/complaints/'],
    ]);
  });

  it('puts a short name before a long one', () => {
    const index = indexOf([
      { path: 'scorecards/2026-10/a/', title: '云岭高新区服营厅记分卡' },
      { path: 'scorecards/2026-10/b/', title: '云岭分公司记分卡' },
    ]);
    expect(paths('云岭', index)).toEqual(['scorecards/2026-10/b/', 'scorecards/2026-10/a/']);
  });

  it('puts the latest before what is old', () => {
    expect(paths('议题', INDEX)).toEqual(['meetings/2026-10-10-joint/', 'meetings/2026-09-10-joint/']);
  });

  it.each([
    ['KCI', 'glossary/#kci'],
    ['kci', 'glossary/#kci'],
    ['gczb', 'glossary/#kci'],
    ['tscl', 'standards/complaint-handling/'],
    ['zycl', 'handbook/complaints/'],
  ])('knows %s by its alias', (asked, path) => expect(paths(asked, INDEX)[0]).toBe(path));

  it('leaves a page what is not of its parts', () => {
    expect(paths('kci的内容', INDEX)).toEqual(['glossary/#kci']);
    expect(paths('sla的内容', INDEX)).toEqual(['glossary/']);
  });

  it('says where in a page it stands', () => {
    expect(hits('升级的内容', INDEX)[0]?.passage).toEqual({
      anchor: '投诉升级',
      heading: '投诉升级',
      line: '投诉升级的内容',
    });
  });

  it('finds nothing for a phrase that stands nowhere, and says which parts do', () => {
    const asked = readQuery('首问负责跟到底办结');
    if (!asked) throw new Error('asks nothing');
    expect(find(asked, INDEX)).toEqual([]);
    expect(standingPieces(asked, INDEX)).toEqual(['首问负责', '跟到底', '办结']);
  });

  it('offers words of letters that stand side by side together', () => {
    const asked = readQuery('rocket what comes zz');
    expect(asked && standingPieces(asked, INDEX)).toEqual(['what comes']);
  });

  it('takes pages with all words where a phrase of letters stands nowhere, and says so', () => {
    expect(areByWords(hits('comes say', INDEX))).toBe(true);
    expect(paths('comes say', INDEX)).toEqual(['handbook/complaints/']);
    expect(areByWords(hits('say what', INDEX))).toBe(false);
    expect(paths('"comes say"', INDEX)).toEqual([]);
    expect(paths('say rocket', INDEX)).toEqual([]);
  });

  it('answers by names before the text has come', () => {
    const names = openIndex({ kinds: [], entries: INDEX.entries, texts: ['one'] }, []);
    expect(names.isWhole).toBe(false);
    expect(hits('投诉处理', names).map(({ entry }) => entry.path)).toEqual(['standards/complaint-handling/']);
  });
});
