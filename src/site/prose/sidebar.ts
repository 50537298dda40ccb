import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { Language } from '../../model/diagnostic.ts';
import type { Prose } from '../../model/workspace.ts';
import { proseId } from './address.ts';

type Entries = StarlightRouteData['sidebar'];
type Link = Extract<Entries[number], { type: 'link' }>;

/** A page of prose as lists of pages show it. */
export interface Chapter {
  readonly slug: string;
  /** The folder it lies in; empty at the top. */
  readonly folder: string;
  readonly order: number;
  readonly title: string;
  readonly description: string;
}

function chapterOf({ slug, frontMatter }: Prose): Chapter {
  const front = (frontMatter ?? {}) as Record<string, unknown>;
  const { order, label } = (front['sidebar'] ?? {}) as Record<string, unknown>;
  return {
    slug,
    folder: slug.includes('/') ? slug.slice(0, slug.indexOf('/')) : '',
    order: typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER,
    title: String(label ?? front['title'] ?? slug),
    description: String(front['description'] ?? ''),
  };
}

/** Pages of prose in a language, in the order of the table of contents. */
export function chaptersOf(prose: readonly Prose[], language: Language): Chapter[] {
  return prose
    .filter((page) => page.language === language)
    .map(chapterOf)
    .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
}

/**
 * The table of contents of the handbook's prose: pages at the top of its folder, then a group a folder, named by the title
 * of its `index` page. Pages made from records are never listed: every page of the handbook would carry the whole list.
 * `href` makes the address of a path; the page at `current` is marked.
 */
export function sidebarOf(chapters: readonly Chapter[], href: (path: string) => string, current: string): Entries {
  const link = ({ slug, title }: Chapter): Link => {
    const address = href(`${proseId(slug)}/`);
    return { type: 'link', label: title, href: address, isCurrent: address === current, badge: undefined, attrs: {} };
  };
  const folders = [...new Set(chapters.map(({ folder }) => folder))].filter(Boolean);
  return [
    ...chapters.filter(({ folder }) => folder === '').map(link),
    ...folders.map((folder): Entries[number] => {
      const inside = chapters.filter((chapter) => chapter.folder === folder);
      const head = inside.find(({ slug }) => slug === `${folder}/index`);
      return {
        type: 'group',
        label: head?.title ?? folder,
        entries: inside.map(link),
        collapsed: false,
        badge: undefined,
      };
    }),
  ];
}

/** The pages before and after the current one, in the order of the table of contents. */
export function neighbours(sidebar: Entries): { prev: Link | undefined; next: Link | undefined } {
  const links = sidebar.flatMap((entry) =>
    entry.type === 'link' ? [entry] : entry.entries.filter((e) => e.type === 'link'),
  );
  const at = links.findIndex(({ isCurrent }) => isCurrent);
  return { prev: links[at - 1], next: at < 0 ? undefined : links[at + 1] };
}
