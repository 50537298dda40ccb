import type { Context } from '../context.ts';
import { standardPage, type ClauseLine } from '../standards.ts';
import type { Link } from '../links.ts';

/** A clause where prose quotes it: `standard` leads to the clause on the page of its standard. */
export interface QuotedClause extends ClauseLine {
  readonly standard: Link;
}

/** Undefined where there is no such clause. */
export function quotedClause(standard: string, clause: string, context: Context): QuotedClause | undefined {
  const page = standardPage(standard, context);
  const found = page?.clauses.find(({ id }) => id === clause);
  return page && found && { ...found, standard: { name: page.name, path: `${page.path}#${found.id}` } };
}
