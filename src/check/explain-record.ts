import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document, Workspace } from '../model/workspace.ts';
import { diagnosticOf } from './diagnostic.ts';
import { unknownRecords } from './references/records.ts';
import { SCHEMA_RULES } from './rules/index.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { explain } from './schema/explain.ts';
import { openIdsNamed } from './suggest.ts';

/** What is wrong with a record that is no part of the workspace it refers to: its schema first, then the ids it names. */
export function explainRecord(document: Document, workspace: Workspace): Diagnostic[] {
  const documents = Object.values(workspace.records).flatMap((records) => [...records.values()] as Document[]);
  const found = explain(document, SCHEMA_RULES, openIdsNamed(documents));
  if (found.length > 0) return found;
  const knows = (kind: keyof Workspace['records'], id: string) => workspace.records[kind].has(id);
  const unknown = unknownRecords({ workspace, documents: [document], files: [], knows });
  return unknown.map((finding) => diagnosticOf(unknownReference, finding));
}
