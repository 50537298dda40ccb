import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { chapterGroups, type Chapter } from '../../report/chapters.ts';

type Entries = StarlightRouteData['sidebar'];
type Link = Extract<Entries[number], { type: 'link' }>;

/**
 * The table of contents of the handbook's prose: pages at the top of its folder, then a group a folder, named by its `index`
 * page, which comes first in it. Pages made from records are never listed: every page of the handbook would carry the whole
 * list. `href` makes the address of a path; the page at `current` is marked.
 */
export function sidebarOf(chapters: readonly Chapter[], href: (path: string) => string, current: string): Entries {
  const link = ({ path, label }: Chapter): Link => {
    const address = href(path);
    return { type: 'link', label, href: address, isCurrent: address === current, badge: undefined, attrs: {} };
  };
  return chapterGroups(chapters).flatMap(({ folder, head, chapters: inside }): Entries => {
    if (folder === '') return inside.map(link);
    const entries = [...(head ? [head] : []), ...inside].map(link);
    return [{ type: 'group', label: head?.label ?? folder, entries, collapsed: false, badge: undefined }];
  });
}

/** The pages before and after the current one, in the order of the table of contents. */
export function neighbours(sidebar: Entries): { prev: Link | undefined; next: Link | undefined } {
  const links = sidebar.flatMap((entry) =>
    entry.type === 'link' ? [entry] : entry.entries.filter((e) => e.type === 'link'),
  );
  const at = links.findIndex(({ isCurrent }) => isCurrent);
  return { prev: links[at - 1], next: at < 0 ? undefined : links[at + 1] };
}
