import { dayIn, zoneOf } from '../model/as-of.ts';
import type { Day } from '../model/month.ts';
import type { Context } from './context.ts';
import { chapterGroups, chaptersOf, type Chapter } from './chapters.ts';
import { glossaryPage } from './glossary/index.ts';
import { pathOfList, paths } from './paths.ts';
import { situationList } from './situations/index.ts';

/** A chapter with its place in the book. */
export interface BookChapter extends Chapter {
  /** `2`, or `2.3` in the part that chapter 2 introduces. */
  readonly number: string;
  /** Where the table of contents and other chapters lead. */
  readonly anchor: string;
  /** The name of the department that answers for it. */
  readonly ownerName?: string;
}

/** What follows the chapters: pages made from records. */
export interface Appendix {
  readonly of: 'situations' | 'glossary';
  /** `A`, `B`. */
  readonly number: string;
  readonly anchor: string;
  /** Its own page, below the language's folder. */
  readonly path: string;
}

export interface WholeHandbook {
  /** The last revision of anything that it is made from, and its day; undefined where git does not know. */
  readonly version?: { readonly id: string; readonly day: Day };
  readonly chapters: readonly BookChapter[];
  readonly appendices: readonly Appendix[];
}

/** All chapters of the handbook in a row, numbered, and what is appended; undefined where there are none. */
export function wholeHandbook(context: Context): WholeHandbook | undefined {
  const { language, names, workspace } = context;
  const chapters = chaptersOf(workspace.prose, language);
  if (chapters.length === 0) return undefined;
  let part = 0;
  const inBook = (chapter: Chapter, number: string): BookChapter => ({
    ...chapter,
    number,
    anchor: `chapter-${chapter.slug.replaceAll('/', '-')}`,
    ...(chapter.owner !== undefined && { ownerName: names.of('department', chapter.owner) }),
  });
  const numbered = chapterGroups(chapters).flatMap(({ folder, head, chapters: inside }) => {
    if (folder === '') return inside.map((chapter) => inBook(chapter, String(++part)));
    const number = String(++part);
    const rest = inside.map((chapter, i) => inBook(chapter, `${number}.${String(i + 1)}`));
    return head ? [inBook(head, number), ...rest] : rest;
  });
  const found = [
    ...(situationList(context).count > 0 ? [{ of: 'situations' as const, path: pathOfList('situation') }] : []),
    ...(glossaryPage(context) ? [{ of: 'glossary' as const, path: paths.glossary }] : []),
  ];
  const version = versionOf(context);
  return {
    ...(version && { version }),
    chapters: numbered,
    appendices: found.map((each, i) => ({ ...each, number: 'AB'.charAt(i), anchor: each.of })),
  };
}

/** Letters of a commit that name it well enough on paper. */
const SHORT = 8;

function versionOf({ history, site }: Context): WholeHandbook['version'] {
  const revisions = [...history().lastChanged.values()];
  const [first, ...others] = revisions;
  if (!first) return undefined;
  const last = others.reduce((latest, each) => (each.at > latest.at ? each : latest), first);
  return { id: last.id.slice(0, SHORT), day: dayIn(zoneOf(site), new Date(last.at * 1000)) };
}
