import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { Language } from '../model/diagnostic.ts';
import type { Prose } from '../model/workspace.ts';
import { proseId } from './prose/address.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

interface Chapter {
  readonly slug: string;
  readonly order: number;
  readonly title: string;
}

function chapterOf({ slug, frontMatter }: Prose): Chapter {
  const front = (frontMatter ?? {}) as { title?: unknown; sidebar?: { order?: unknown; label?: unknown } };
  const { order, label } = front.sidebar ?? {};
  return {
    slug,
    order: typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER,
    title: String(label ?? front.title ?? slug),
  };
}

const byOrder = (a: Chapter, b: Chapter) => a.order - b.order || (a.slug < b.slug ? -1 : 1);

/**
 * The handbook's table of contents: pages at the top of the prose folder, then a group a folder, named by the title of its
 * `index` page. Pages that are made from records are never listed: Starlight would write the list into every page.
 */
export function sidebar(prose: readonly Prose[], languages: readonly Language[]): Sidebar {
  const [first] = languages;
  const titles = (slug: string) =>
    Object.fromEntries(
      prose.filter((page) => page.slug === slug).map((page) => [page.language, chapterOf(page).title]),
    );
  const chapters = prose
    .filter(({ language }) => language === first)
    .map(chapterOf)
    .sort(byOrder);
  const folderOf = (slug: string) => (slug.includes('/') ? slug.slice(0, slug.indexOf('/')) : '');
  const link = ({ slug, title }: Chapter) => ({
    label: title,
    translations: titles(slug),
    link: `/${proseId(slug)}/`,
  });
  const folders = [...new Set(chapters.map(({ slug }) => folderOf(slug)))].filter(Boolean);
  return [
    ...chapters.filter(({ slug }) => folderOf(slug) === '').map(link),
    ...folders.map((folder) => {
      const inside = chapters.filter(({ slug }) => folderOf(slug) === folder);
      const head = inside.find(({ slug }) => slug === `${folder}/index`);
      return { label: head?.title ?? folder, translations: titles(`${folder}/index`), items: inside.map(link) };
    }),
  ];
}
