import type { Context } from './context.ts';
import { linkTo, type Link } from './links.ts';
import { clauseLine, type ClauseLine } from './standards.ts';

/** A clause outside the page of its standard: with the standard, and the place on its page. */
export interface PlacedClause extends ClauseLine {
  readonly standard: Link;
  readonly isCommitment: boolean;
  readonly path: string;
}

/** A clause by the ids of its standard and its own; undefined where there is none. */
export function clauseOf(standard: string, clause: string, context: Context): PlacedClause | undefined {
  const record = context.workspace.records.standard.get(standard)?.value;
  const at = record?.clauses.findIndex(({ id }) => id === clause) ?? -1;
  const found = record?.clauses[at];
  if (!record || !found) return undefined;
  const link = linkTo('standard', standard, context);
  return {
    ...clauseLine(standard, found, `${at + 1}`, context),
    standard: link,
    isCommitment: record.type === 'commitment',
    path: `${link.path}#${clause}`,
  };
}
