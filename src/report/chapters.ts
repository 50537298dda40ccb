import { proseAddress } from '../check/prose/addresses.ts';
import type { Language } from '../model/diagnostic.ts';
import { READER_ROLES, type ReaderRole } from '../model/reader-roles.ts';
import type { Prose } from '../model/workspace.ts';

/** A page of the handbook's prose as lists of pages show it. */
export interface Chapter {
  readonly slug: string;
  /** Its address below the language's folder. */
  readonly path: string;
  /** The folder it lies in; empty at the top. */
  readonly folder: string;
  readonly order: number;
  readonly title: string;
  /** The title, or a shorter name for the table of contents. */
  readonly label: string;
  readonly description: string;
  /** The department that answers for it. */
  readonly owner?: string;
  /** Whom it is for. */
  readonly roles: readonly ReaderRole[];
}

/** Chapters of a folder, or those at the top of all. */
export interface ChapterGroup {
  /** Empty for those at the top. */
  readonly folder: string;
  /** The chapter that introduces the folder, `index`, and names it. */
  readonly head?: Chapter;
  /** The others, in their order. */
  readonly chapters: readonly Chapter[];
}

function chapterOf(page: Prose): Chapter {
  const { slug } = page;
  const front = (page.frontMatter ?? {}) as Record<string, unknown>;
  const { order, label } = (front['sidebar'] ?? {}) as Record<string, unknown>;
  const { owner, roles } = front;
  const title = String(front['title'] ?? slug);
  return {
    slug,
    path: proseAddress(page),
    folder: slug.includes('/') ? slug.slice(0, slug.indexOf('/')) : '',
    order: typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER,
    title,
    label: String(label ?? title),
    description: String(front['description'] ?? ''),
    ...(typeof owner === 'string' && { owner }),
    roles: READER_ROLES.filter((role) => Array.isArray(roles) && roles.includes(role)),
  };
}

/** Pages of prose in a language, in the order of the table of contents. */
export function chaptersOf(prose: readonly Prose[], language: Language): Chapter[] {
  return prose
    .filter((page) => page.language === language)
    .map(chapterOf)
    .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
}

/** The same by folder: those at the top first, then folders in the order of their first chapters. */
export function chapterGroups(chapters: readonly Chapter[]): ChapterGroup[] {
  const folders = [...new Set(chapters.map(({ folder }) => folder))].sort(
    (a, b) => Number(a !== '') - Number(b !== ''),
  );
  return folders.map((folder) => {
    const inside = chapters.filter((chapter) => chapter.folder === folder);
    const head = folder === '' ? undefined : inside.find(({ slug }) => slug === `${folder}/index`);
    return { folder, ...(head && { head }), chapters: inside.filter((chapter) => chapter !== head) };
  });
}
