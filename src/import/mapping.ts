import { explainRecord } from '../check/explain-record.ts';
import { decode } from '../load/decode.ts';
import { diagnose } from '../load/diagnose.ts';
import { readYaml } from '../load/yaml/read.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ImportMapping } from '../model/records/import-mapping.ts';
import type { Workspace } from '../model/workspace.ts';

export type MappingRead = { readonly mapping: ImportMapping } | { readonly diagnostics: readonly Diagnostic[] };

/** A mapping from a file anywhere, checked as one in `content/imports` is: schema and references, with positions. */
export function readMapping(path: string, bytes: Uint8Array, workspace: Workspace): MappingRead {
  const { text, problem } = decode(bytes);
  const file = { path, text };
  if (problem) return { diagnostics: [diagnose(problem.code, file, problem.span, problem.finding)] };
  const { value, positions, diagnostics } = readYaml(file);
  if (!value || diagnostics.length > 0) return { diagnostics };
  const document = { kind: 'import-mapping' as const, id: 'mapping', value, file, positions, base: [] };
  const found = explainRecord(document, workspace);
  return found.length > 0 ? { diagnostics: found } : { mapping: value as unknown as ImportMapping };
}
