import type { Static } from 'typebox';
import { id, list, object, oneOf, optional, text, word } from '../schema.ts';

/** What terms are about, in the order in which the glossary lists them. */
export const TERM_TOPICS = [
  'system',
  'standards',
  'measuring',
  'scoring',
  'running',
  'complaints',
  'front-line',
  'improving',
] as const;
export type TermTopic = (typeof TERM_TOPICS)[number];

export const term = object(
  {
    id: id('术语编号，文章里引用', 'Id, used in prose'),
    name: text('术语', 'The term'),
    topic: optional(oneOf([...TERM_TOPICS], '归在哪一类', 'What it is about')),
    definition: text('一两句话说清它是什么', 'What it is, in a sentence or two'),
    aliases: optional(
      list(
        word('一个词', 'A word'),
        '别名：缩写、简称、口语、拼音首字母、外文，检索时等同于术语',
        'Other words for it: abbreviations, short forms, pinyin initials, in any language; search takes them for the term',
      ),
    ),
    record: optional(
      word('它代表的记录：种类/编号，如 indicator/hall-satisfaction', 'The record it stands for: kind/id'),
    ),
  },
  '一个术语：名称，和一两句话的解释',
  'A term of the glossary, explained in a sentence or two',
);
export type Term = Static<typeof term>;
