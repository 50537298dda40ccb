import type { KindName } from '../../model/kinds.ts';
import type { LinkedKind } from '../../model/prose.ts';
import { pathInSite } from '../../model/site-path.ts';
import type { Prose } from '../../model/workspace.ts';
import type { Context } from '../rule.ts';

/** First segments of the addresses of records. Stages lie below their process. */
export const FOLDERS: Readonly<Record<string, Exclude<LinkedKind, 'stage'>>> = {
  indicators: 'indicator',
  standards: 'standard',
  norms: 'norm',
  departments: 'department',
  processes: 'process',
  tasks: 'task',
  shortfalls: 'shortfall',
  launches: 'launch',
  projects: 'project',
  situations: 'situation',
};
const HANDBOOK = 'handbook';

/** A link inside the handbook that leads to nothing: a record that is not there, or a page of prose. */
export type Broken =
  | { readonly to: 'record'; readonly kind: KindName; readonly id: string }
  | { readonly to: 'page'; readonly slug: string };

/** Address segments of a link, from the root of its language; undefined for one that leads out of the site. */
function segmentsOf(from: string, target: string): string[] | undefined {
  const path = pathInSite(target, from);
  return path === undefined
    ? undefined
    : decoded(path.replace(/[?#].*$/, ''))
        .split('/')
        .filter(Boolean);
}

/** Where a page of prose is read, from the root of its language. */
export function proseAddress({ slug }: Prose): string {
  const page = slug.replace(/(^|\/)index$/, '');
  return `${HANDBOOK}/${page}${page && '/'}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * What is wrong with a link that stands on the page at `from`, if anything. Addresses of records and of prose are judged;
 * those of pages that are made from figures are not, as they depend on the date of the build.
 */
export function brokenLink(context: Context, from: string, target: string): Broken | undefined {
  const [folder = '', ...rest] = segmentsOf(from, target) ?? [];
  if (folder === HANDBOOK) {
    const slug = rest.join('/');
    const slugs = context.workspace.prose.map((other) => other.slug.replace(/(^|\/)index$/, ''));
    return slugs.includes(slug) ? undefined : { to: 'page', slug };
  }
  const kind = Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder] : undefined;
  const [id, stage] = rest;
  if (!kind || id === undefined) return undefined;
  if (!context.knows(kind, id)) return { to: 'record', kind, id };
  if (kind !== 'process' || stage === undefined) return undefined;
  const within = context.workspace.records.stage.get(stage)?.within ?? (context.knows('stage', stage) ? id : undefined);
  return within === id ? undefined : { to: 'record', kind: 'stage', id: stage };
}
