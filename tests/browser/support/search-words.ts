import { glossaryTerms } from '../../../src/report/glossary/index.ts';
import { pathOfRecord } from '../../../src/report/paths.ts';
import type { Language } from '../../../src/model/diagnostic.ts';
import { handbookOf } from '../../helpers/handbook.ts';

/** A word by which something is known, and the address it leads to, below the folder of the language. */
export interface KnownWord {
  readonly word: string;
  readonly path: string;
}

/** What the records say of other words: abbreviations and initials of terms and what they stand for, keywords of cards. */
export function knownWords(language: Language): KnownWord[] {
  const context = handbookOf().contexts[language];
  const terms = glossaryTerms(context).flatMap(({ path, name, aliases, record }) => [
    ...aliases.map((word) => ({ word, path })),
    ...(record ? [name, ...aliases].map((word) => ({ word, path: record.path })) : []),
  ]);
  const cards = [...context.workspace.records.situation.values()].flatMap(({ id, value: { keywords = [] } }) => {
    const path = pathOfRecord(context.workspace, 'situation', id) ?? '';
    return keywords.map((word) => ({ word, path }));
  });
  return [...terms, ...cards];
}
