import type { Context } from './context.ts';
import { pathOfRecord, type LinkedKind } from './paths.ts';

/** A name that leads somewhere: a path below the language's folder. */
export interface Link {
  readonly name: string;
  readonly path: string;
}

/** A name that leads somewhere where there is a page of it. */
export type NamedSource = Pick<Link, 'name'> & Partial<Link>;

/** A record's name and page; a record that there is not is named by its id and leads home. */
export function linkTo(kind: LinkedKind, id: string, context: Context): Link {
  return { name: context.names.of(kind, id), path: pathOfRecord(context.workspace, kind, id) ?? '' };
}
