import type { Bilingual } from './diagnostic.ts';

/** Who may see something, the widest circle first: everyone, those who work here, those who lead. */
export const AUDIENCES = ['public', 'staff', 'leadership'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Whom a workspace is for that says nothing about it. */
export const DEFAULT_AUDIENCE: Audience = 'staff';
/** The readers from whom nothing is kept: whom a site is for unless it is asked for otherwise. */
export const ALL_SEEING: Audience = 'leadership';

export const AUDIENCE_NAMES: Readonly<Record<Audience, Bilingual>> = {
  public: { zh: '公开', en: 'the public' },
  staff: { zh: '员工', en: 'staff' },
  leadership: { zh: '管理者', en: 'leadership' },
};

/** True where what is meant for an audience may be seen by a reader. */
export function isFor(audience: Audience, reader: Audience): boolean {
  return AUDIENCES.indexOf(audience) <= AUDIENCES.indexOf(reader);
}

/** The narrowest of some audiences: what is made of several things is for those who may see them all. */
export function narrowest(audiences: Iterable<Audience>): Audience {
  return [...audiences].reduce((found, each) => (isFor(each, found) ? found : each), 'public');
}

export function isAudience(value: unknown): value is Audience {
  return AUDIENCES.some((audience) => audience === value);
}
