import type { KindName } from '../../model/kinds.ts';
import type { LinkedKind } from '../../model/prose.ts';
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
};
const HANDBOOK = 'handbook';
const LANGUAGE_FOLDERS = new Set(['en', 'zh']);
const ORIGIN = 'https://handbook.invalid';

/** A link inside the handbook that leads to nothing: a record that is not there, or a page of prose. */
export type Broken =
  | { readonly to: 'record'; readonly kind: KindName; readonly id: string }
  | { readonly to: 'page'; readonly slug: string };

/** Address segments of a link, from the root of its language; undefined for one that leads out of the site. */
function segmentsOf(page: Prose, target: string): string[] | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/|#|$)/i.test(target)) return undefined;
  const slug = page.slug.replace(/(^|\/)index$/, '');
  const { pathname } = new URL(target, `${ORIGIN}/${HANDBOOK}/${slug}${slug && '/'}`);
  const segments = decoded(pathname).split('/').filter(Boolean);
  return LANGUAGE_FOLDERS.has(segments[0] ?? '') ? segments.slice(1) : segments;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * What is wrong with a link of a page, if anything. Addresses of records and of prose are judged; those of pages that are
 * made from figures are not, as they depend on the date of the build.
 */
export function brokenLink(context: Context, page: Prose, target: string): Broken | undefined {
  const [folder = '', ...rest] = segmentsOf(page, target) ?? [];
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
