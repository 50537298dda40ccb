import type { Fact } from './facts.ts';
import type { Entry } from './format.ts';
import { initialsOf } from './initials.ts';
import { kindOf, RESULT_KINDS, type ResultKind } from './kinds.ts';
import type { PageText, Section } from './read-page.ts';
import type { Written } from './write-index.ts';

/** A page that is to be found, by its path below the folder of its language. */
export interface FoundPage {
  readonly path: string;
  readonly page: PageText;
}

/** A title of a window without the name of the site. */
function nameIn(title: string): string {
  const end = title.lastIndexOf(' | ');
  return end > 0 ? title.slice(0, end) : title;
}

/** Kinds whose names are looked for; of months, minutes and lists nobody knows the initials. */
const SPELT: readonly ResultKind[] = [
  ...(['situation', 'standard', 'indicator', 'department', 'stage', 'task', 'handbook', 'launch', 'project'] as const),
];

function entryOf(path: string, title: string, fact: Fact | undefined): Entry {
  const { state, about } = fact ?? {};
  const spelt = SPELT.includes(kindOf(path)) ? initialsOf(title) : undefined;
  const aliases = [...new Set([...(fact?.aliases ?? []), ...(spelt === undefined ? [] : [spelt])])];
  return {
    path,
    kind: RESULT_KINDS.indexOf(kindOf(path)),
    title,
    ...(state && { state }),
    ...(about !== undefined && { about }),
    ...(aliases.length > 0 && { aliases }),
  };
}

/** A page and those parts of it that are found by themselves; what they say is theirs, the rest is the page's. */
function entriesOf({ path, page }: FoundPage, parts: readonly Fact[], facts: ReadonlyMap<string, Fact>): Written[] {
  const anchored = new Map(parts.map((part) => [part.path.slice(path.length + 1), part]));
  const own = (sections: readonly Section[], anchor?: string) =>
    sections.filter((section) => (anchored.has(section.anchor) ? section.anchor : undefined) === anchor);
  return [
    { entry: entryOf(path, nameIn(page.title), facts.get(path)), sections: own(page.sections) },
    ...[...anchored].map(([anchor, part]) => ({
      entry: entryOf(part.path, part.name ?? anchor, part),
      sections: own(page.sections, anchor),
    })),
  ];
}

const DATE = /\d{4}-\d{2}(?:-\d{2})?/;
const dateIn = (path: string) => DATE.exec(path)?.[0] ?? '';

/**
 * What is in the index, in the order in which equally good answers are shown: by kind; records before the lists they stand in;
 * the latest before what is old.
 */
export function indexEntries(pages: readonly FoundPage[], facts: ReadonlyMap<string, Fact>): Written[] {
  const parts = Map.groupBy(facts.values(), ({ path }) => path.split('#')[0] ?? '');
  const within = (path: string) => (parts.get(path) ?? []).filter((fact) => fact.path !== path);
  const depth = ({ path }: Entry) => path.split('/').length;
  return pages
    .flatMap((found) => entriesOf(found, within(found.path), facts))
    .sort(
      ({ entry: a }, { entry: b }) =>
        a.kind - b.kind ||
        Number(b.path.includes('#') || depth(b) > 2) - Number(a.path.includes('#') || depth(a) > 2) ||
        (dateIn(a.path) === dateIn(b.path) ? 0 : dateIn(a.path) < dateIn(b.path) ? 1 : -1) ||
        (a.path < b.path ? -1 : 1),
    );
}
