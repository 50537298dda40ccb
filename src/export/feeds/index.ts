import type { Context } from '../../report/context.ts';
import { paths } from '../../report/paths.ts';
import { atomFeed, type FeedEntry } from './atom.ts';
import { bulletinEntries } from './bulletins.ts';
import { changeEntriesOf } from './changes.ts';
import { orderEntries } from './orders.ts';

/** Whole addresses of pages and files below the folder of the language; from the root where no origin is known. */
export type Address = (path: string) => string;

interface FeedKind {
  /** Its own path, and that of the page that shows the same. */
  readonly path: string;
  readonly page: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** The newest first. */
  entries(context: Context, address: Address): readonly FeedEntry[];
}

/** Every feed of the site. */
export const FEEDS = {
  changes: {
    path: paths.changesFeed,
    page: paths.changes,
    title: { zh: '修订记录', en: 'Changes' },
    entries: changeEntriesOf,
  },
  bulletins: {
    path: paths.bulletinsFeed,
    page: paths.scorecards,
    title: { zh: '月度通报', en: 'Bulletins' },
    entries: bulletinEntries,
  },
  orders: {
    path: paths.ordersFeed,
    page: paths.supervision,
    title: { zh: '督办单', en: 'Supervision orders' },
    entries: orderEntries,
  },
} as const satisfies Readonly<Record<string, FeedKind>>;
export type FeedName = keyof typeof FEEDS;

/** Readers ask often and want what is new. */
const MOST = 50;

/** A feed as an Atom file in the language of the context. */
export function feedFile(name: FeedName, context: Context, address: Address): string {
  const { path, page, title, entries } = FEEDS[name];
  const { site, language, say } = context;
  const whose = site.repository?.url ?? site.name;
  return atomFeed({
    // The first feed there was has the bare name.
    name: name === 'changes' ? `feed ${language} ${whose}` : `feed ${name} ${language} ${whose}`,
    title: `${site.name} · ${say(title)}`,
    author: site.operator || site.name,
    language,
    self: address(path),
    page: address(page),
    entries: entries(context, address).slice(0, MOST),
  });
}
