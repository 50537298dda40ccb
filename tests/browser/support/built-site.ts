import { addressOf, filesOf, readPages, type PageFacts } from './pages.ts';

const NOWHERE = 'https://site.invalid';

/** A built site as it lies in its folder, for tests that hold for every page. */
export interface BuiltSite {
  readonly folder: string;
  readonly pages: readonly PageFacts[];
  /** Whether there is a page at an address. */
  has(path: string): boolean;
  /** What is wrong, each with the first page it is wrong on and how many more; empty when all is in order. */
  told(problems: (page: PageFacts) => readonly string[]): string[];
  /** Why a link of this site leads nowhere; undefined for one that leads somewhere, and for links to elsewhere. */
  broken(link: string, from: string): string | undefined;
}

/** Whether an address leads to another host; `data:` addresses lead nowhere. */
export function leadsOutside(address: string): boolean {
  return !address.startsWith('data:') && new URL(address, NOWHERE).origin !== NOWHERE;
}

/** The path that an address names. */
export function pathOf(address: string): string {
  return new URL(address, NOWHERE).pathname;
}

function told(pages: readonly PageFacts[], problems: (page: PageFacts) => readonly string[]): string[] {
  const found = pages.flatMap((page) => problems(page).map((problem) => ({ problem, path: page.path })));
  return [...Map.groupBy(found, ({ problem }) => problem)].map(([problem, [first, ...others]]) => {
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return `${problem}: ${first?.path}${more}`;
  });
}

export function openSite(folder: string): BuiltSite {
  const pages = readPages(folder);
  const byPath = new Map<string, PageFacts | undefined>(filesOf(folder).map((file) => [addressOf(file), undefined]));
  for (const page of pages) byPath.set(page.path, page);
  const broken = (link: string, from: string) => {
    const { origin, pathname, hash } = new URL(link, NOWHERE + from);
    if (origin !== NOWHERE) return undefined;
    const path = decodeURIComponent(pathname);
    if (!byPath.has(path)) return `${link} is not there`;
    const id = decodeURIComponent(hash.slice(1));
    return id === '' || byPath.get(path)?.ids.has(id) ? undefined : `${link}: no such place on the page`;
  };
  return {
    folder,
    pages,
    broken,
    has: (path) => byPath.get(path) !== undefined,
    told: (problems) => told(pages, problems),
  };
}
