import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/model/records/term.ts';
import { glossaryPage, glossaryTerm, glossaryTerms, termsOn } from '../../src/report/glossary/index.ts';
import { contextOf } from '../helpers/context.ts';
import { handbookOf } from '../helpers/handbook.ts';
import { indicator } from '../helpers/workspace.ts';

const { contexts } = handbookOf();
const [zh, en] = [contexts['zh-CN'], contexts.en];

const termsOf = (terms: Record<string, Omit<Term, 'id'>>) =>
  contextOf(
    {
      term: Object.fromEntries(Object.entries(terms).map(([id, term]) => [id, { id, ...term }])),
      indicator: { hall: indicator() },
    },
    [],
  );

describe('the glossary', () => {
  test('lists topics in their order, and terms without one last', () => {
    const context = termsOf({
      loose: { name: '散', definition: '没有类别。' },
      pareto: { name: '帕累托', definition: '少数占多数。', topic: 'improving' },
      kci: { name: '过程指标', definition: '工作。', topic: 'measuring' },
    });
    const page = glossaryPage(context);
    expect(page?.topics.map(({ terms }) => terms.map(({ id }) => id))).toEqual([['kci'], ['pareto'], ['loose']]);
    expect(page?.finding).toBe('3 个术语');
  });

  test('is not there without terms', () => {
    expect(glossaryPage(termsOf({}))).toBeUndefined();
  });

  test('knows the record that a term stands for', () => {
    const context = termsOf({ hall: { name: '厅', definition: '厅。', record: 'indicator/hall', aliases: ['TMYD'] } });
    expect(glossaryTerm('hall', context)).toMatchObject({
      path: 'glossary/#hall',
      aliases: ['TMYD'],
      record: { kind: 'indicator', id: 'hall', path: 'indicators/hall/' },
    });
    expect(glossaryTerm('unknown', context)).toBeUndefined();
  });
});

describe('the glossary of the demonstration', () => {
  test('has every term in both languages, each once, in one topic', () => {
    for (const context of [zh, en]) {
      const listed = glossaryPage(context)?.topics.flatMap(({ terms }) => terms.map(({ id }) => id)) ?? [];
      expect(new Set(listed)).toEqual(new Set(context.workspace.records.term.keys()));
      expect(listed).toHaveLength(context.workspace.records.term.size);
    }
    expect(glossaryTerms(en).filter(({ name, definition }) => /\p{Script=Han}/u.test(name + definition))).toEqual([]);
  });

  test('shows readers of English no word that they cannot read', () => {
    expect(glossaryTerms(en).filter(({ alsoCalled }) => /\p{Script=Han}/u.test(alsoCalled))).toEqual([]);
    expect(glossaryTerms(zh).some(({ alsoCalled }) => /\p{Script=Han}/u.test(alsoCalled))).toBe(true);
  });

  test('leaves no place on the page to two terms or topics', () => {
    const topics = glossaryPage(zh)?.topics ?? [];
    const anchors = topics.flatMap(({ anchor, terms }) => [anchor, ...terms.map(({ id }) => id)]);
    expect(anchors.filter((anchor, i) => anchors.indexOf(anchor) !== i)).toEqual([]);
  });
});

test('a page of prose lists its terms for paper, each once and in the order of use', () => {
  for (const context of [zh, en]) {
    for (const { file, components } of context.workspace.prose) {
      const used = components.filter(({ name }) => name === 'Term').map(({ attributes }) => attributes[0]?.value);
      expect(termsOn(file.path, context).map(({ id }) => id)).toEqual([...new Set(used)]);
    }
  }
  expect(termsOn('content/handbook/unknown.mdx', zh)).toEqual([]);
});
