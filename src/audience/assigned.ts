import { DEFAULT_AUDIENCE, isAudience, narrowest, type Audience } from '../model/audience.ts';
import type { Site } from '../model/records/site.ts';
import type { Document, Prose, Workspace } from '../model/workspace.ts';

/** What has an audience as a whole beside the kinds of records: prose, commentaries, counts of complaints, cases. */
export const OTHER_PARTS = ['handbook', 'commentary', 'complaints', 'case'] as const;
export type OtherPart = (typeof OTHER_PARTS)[number];

/** Columns of data files that have an audience of their own. */
export const COLUMNS = ['measurement.note', 'complaints.note'] as const;

/** Lists of `audience` in site.yaml, each with the audience it is the list of. */
export const LISTS = ['public', 'staff', 'leadership'] as const satisfies readonly Audience[];

/** Whom everything in a workspace is for, before anything is taken out. */
export interface Assigned {
  readonly fallback: Audience;
  /** Of a kind of records, of another part, or of a field (`department.contact`); undefined where nothing is said of it. */
  named(name: string): Audience | undefined;
  record(document: Pick<Document, 'kind' | 'value'>): Audience;
  part(name: OtherPart): Audience;
  /** Of a page of prose: of its languages the narrowest, as they say the same. */
  page(page: Pick<Prose, 'slug'>): Audience;
}

/** `inherited` is for what a workspace says nothing of, where it lies in another. */
export function assignedIn(workspace: Workspace, inherited: Audience = DEFAULT_AUDIENCE): Assigned {
  const audience: Site['audience'] = workspace.records.site.get('site')?.value.audience;
  const fallback = audience?.default ?? inherited;
  const names = new Map(LISTS.flatMap((list) => (audience?.[list] ?? []).map((name) => [name, list] as const)));
  const pages = new Map<string, Audience[]>();
  for (const { slug, frontMatter } of workspace.prose) {
    const own = ownAudience(frontMatter);
    if (own) pages.set(slug, [...(pages.get(slug) ?? []), own]);
  }
  const part = (name: OtherPart) => names.get(name) ?? fallback;
  return {
    fallback,
    named: (name) => names.get(name),
    // The site decides it for all the others, and every page needs its name.
    record: ({ kind, value }) => (kind === 'site' ? 'public' : (ownAudience(value) ?? names.get(kind) ?? fallback)),
    part,
    page: ({ slug }) => (pages.has(slug) ? narrowest(pages.get(slug) ?? []) : part('handbook')),
  };
}

/** What a record or a page says itself. */
export function ownAudience(value: unknown): Audience | undefined {
  const own = typeof value === 'object' && value !== null ? (value as { audience?: unknown }).audience : undefined;
  return isAudience(own) ? own : undefined;
}
