import { placeOf, type Entry } from '../../model/workspace.ts';
import { GLOSSARY } from '../example.ts';
import type { Rule } from '../rule.ts';
import { clipped } from '../words.ts';

export const aliasShared: Rule = {
  code: 'alias-shared',
  severity: 'warning',
  title: { zh: '两个术语用了同一个别名', en: 'Alias of two terms' },
  why: {
    zh: '检索把别名当作术语本身；一个词指两件事，查到的就不知道是哪一件。',
    en: 'Search takes an alias for its term; a word for two of them leads to either.',
  },
  fix: {
    zh: '只留在最常这样叫的术语上；另一个换个说法，或两条合并。',
    en: 'Leave it with the term that it is most used for; give the other another word, or make the two one.',
  },
  bad: { [GLOSSARY]: glossary('KCI, GCZB', 'KCI') },
  good: { [GLOSSARY]: glossary('KCI, GCZB', 'KZD') },
  *check({ workspace: { records } }) {
    const owners = new Map<string, Entry<'term'>>();
    for (const entry of records.term.values()) own(owners, entry.value.name, entry);
    for (const entry of records.term.values()) {
      for (const [i, alias] of (entry.value.aliases ?? []).entries()) {
        const owner = own(owners, alias, entry);
        if (owner === entry) continue;
        const [word, name] = [clipped(alias), owner.value.name];
        yield {
          place: placeOf(entry, ['aliases', i]),
          message: {
            zh: `别名“${word}”也是“${name}”的叫法`,
            en: `The alias “${word}” is a word for “${name}”, too`,
          },
        };
      }
    }
  },
};

/** Who first used a word, capitals and spaces left aside: search does not tell them apart. */
function own(owners: Map<string, Entry<'term'>>, word: string, entry: Entry<'term'>): Entry<'term'> {
  const key = word.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const owner = owners.get(key);
  if (!owner) owners.set(key, entry);
  return owner ?? entry;
}

function glossary(first: string, second: string): string {
  return [
    'terms:',
    `  - { id: kci, name: 过程指标, definition: 看工作做得对不对。, aliases: [${first}] }`,
    `  - { id: control-point, name: 控制点, definition: 环节里必须查的一件事。, aliases: [${second}] }`,
    '',
  ].join('\n');
}
