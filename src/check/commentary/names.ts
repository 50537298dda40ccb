import { COMMENTED_KINDS, type CommentedKind } from '../../model/commentary.ts';
import type { Catalogue, Translation } from '../../model/workspace.ts';
import { isMap, overlaysOf } from '../translation/texts.ts';

export interface Named {
  readonly kind: CommentedKind;
  readonly id: string;
}

/** What a heading may say to name a record: its id, its names in any language, and those it had before. */
export interface HeadingNames {
  /** The records that a heading names: none, one, or several that share a name. */
  named(heading: string): readonly Named[];
  /** What may be written in a language: the present names of all records – in Chinese where it has none –, then their ids. */
  all(language: 'zh-CN' | 'en'): readonly string[];
}

type Texts = Pick<
  { readonly records: Catalogue; readonly translations: readonly Translation[] },
  'records' | 'translations'
>;

export function headingNames({ records, translations }: Texts): HeadingNames {
  const byName = new Map<string, Named[]>();
  const present = { 'zh-CN': [] as string[], en: [] as string[] };
  const ids: string[] = [];
  const add = (name: string, record: Named) => {
    const key = keyOf(name);
    const known = byName.get(key) ?? [];
    if (!known.some(({ kind, id }) => kind === record.kind && id === record.id)) byName.set(key, [...known, record]);
  };
  for (const kind of COMMENTED_KINDS) {
    const overlays = overlaysOf(translations, 'en', kind);
    for (const [id, { value }] of records[kind]) {
      const overlay = overlays.findLast((texts) => Object.hasOwn(texts, id))?.[id];
      const [chinese = id, ...formerly] = namesIn(value);
      const [english = chinese, ...before] = namesIn(overlay);
      for (const name of [id, chinese, english, ...formerly, ...before]) add(name, { kind, id });
      present['zh-CN'].push(chinese);
      present.en.push(english);
      ids.push(id);
    }
  }
  return {
    named: (heading) => byName.get(keyOf(heading)) ?? byName.get(keyOf(withoutNumber(heading))) ?? [],
    all: (language) => [...present[language], ...ids],
  };
}

/** The name that a record or its translation gives, then those that a unit had before. */
function namesIn(value: unknown): string[] {
  if (!isMap(value)) return [];
  const { name, formerNames } = value;
  const former = Array.isArray(formerNames)
    ? formerNames.map((entry) => (isMap(entry) ? entry['name'] : undefined))
    : [];
  return [name, ...former].filter((text) => typeof text === 'string');
}

/** Full and half width, capitals, blanks and a mark at the end make no difference. */
function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[:.。;]+$/, '');
}

/** A heading without the number that people put before it: `一、`, `（二）`, `3.`, `2.1 `. */
export function withoutNumber(heading: string): string {
  return heading
    .normalize('NFKC')
    .trim()
    .replace(/^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)、?|\d+(?:\.\d+)*(?:[.、)]|\s))\s*/, '');
}
