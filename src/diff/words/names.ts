import type { Bilingual } from '../../model/diagnostic.ts';
import { KINDS, type KindName } from '../../model/kinds.ts';
import { isMap, nameOf, type Side } from '../side.ts';
import { same } from './bilingual.ts';
import { choiceWords } from './choices.ts';

/** What ids are called. An id that no side knows names itself. */
export interface Names {
  of(kind: string, id: string): Bilingual;
  /** What targets are meant for: a unit, a type of units, or a group of them. */
  scope(word: string): Bilingual;
}

/** Names as the first of the sides that knows the record calls it. */
export function namesIn(...sides: readonly Side[]): Names {
  const find = (kind: KindName, id: string) => sides.map((side) => side.find(kind, id)).find(Boolean);
  const of = (kind: string, id: string) => {
    const known = KINDS.find(({ name }) => name === kind);
    const record = known && find(known.name, id);
    return record ? nameOf(record) : same(id);
  };
  const group = (word: string, language: 'zh' | 'en') => {
    const site = find('site', 'site')?.value[language];
    const groups = isMap(site) && Array.isArray(site['groups']) ? (site['groups'] as unknown[]) : [];
    const found = groups.find((each) => isMap(each) && each['id'] === word);
    return isMap(found) && typeof found['name'] === 'string' ? found['name'] : word;
  };
  return {
    of,
    scope: (word) => {
      const type = choiceWords('units', word);
      if (type) return type;
      return find('unit', word) ? of('unit', word) : { zh: group(word, 'zh'), en: group(word, 'en') };
    },
  };
}
