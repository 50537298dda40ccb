import type { Context } from '../../report/context.ts';

/** Files of a version keep their addresses and the keys they have; new ones may come. What breaks that is another version. */
export const API_VERSION = 'v1';
/** Where it stands, below the root of the site. */
export const API_FOLDER = `api/${API_VERSION}/`;

/** Pages by their paths below the folder of a language, with the file that has what they show. */
const PAGES: readonly (readonly [page: RegExp, file: string])[] = [
  [/^$/, 'index.json'],
  [/^(?:scorecards|rankings|bulletins)\/(\d{4}-\d\d)\//, 'months/$1.json'],
  [/^scorecards\/$/, 'months.json'],
  [/^scorecards\/(?:units|departments)\//, 'scorecards.json'],
  [/^(?:missed|importance)\//, 'months/latest.json'],
  [/^indicators\/$/, 'indicators.json'],
  [/^indicators\/([^/]+)\/$/, 'series/$1.json'],
  [/^departments\//, 'departments.json'],
  [/^tasks\//, 'tasks.json'],
  [/^supervision\//, 'orders.json'],
  [/^gaps\//, 'gaps.json'],
  [/^api\//, 'index.json'],
];

/** The file of the API that has what a page shows, below the folder of the version; undefined where none has. */
export function apiOfPage(page: string, { latest }: Context): string | undefined {
  const found = PAGES.find(([path]) => path.test(page));
  if (!found) return undefined;
  const [path, file] = found;
  const named = (path.exec(page)?.[1] ?? '').replaceAll('$', '');
  if (file === 'months/latest.json') return latest === undefined ? undefined : `months/${latest}.json`;
  return file.replace('$1', named);
}
