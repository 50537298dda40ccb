import { fileOfCase } from '../model/cases.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { RuleDoc } from '../model/rule.ts';
import type { Document, Loaded, Workspace } from '../model/workspace.ts';
import { unsoundFor } from './audiences.ts';
import { unreadKinds, workspaceOf } from './catalogue.ts';
import { diagnosticOf } from './diagnostic.ts';
import type { FigureContext, Given } from './figure-rule.ts';
import type { Context } from './rule.ts';
import { audienceReference } from './rules/audience-reference.ts';
import { FIGURE_RULES, RECORD_RULES, SCHEMA_RULES } from './rules/index.ts';
import { explain } from './schema/explain.ts';
import { openIdsNamed } from './suggest.ts';

/** What each diagnostic of checking means: one entry a code, in the order of the handbook. */
export const RULES: readonly RuleDoc[] = [...SCHEMA_RULES, ...RECORD_RULES, ...FIGURE_RULES];

export interface Checked {
  /** Records that keep their schema; all figures and prose. */
  readonly workspace: Workspace;
  /** Everything wrong, loading's findings included, by file and place. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Judges what was loaded: schemas first, then every rule, over everything that could be read. Its cases are judged as
 * workspaces of their own, and what is wrong in them is wrong with it.
 */
export function checkWorkspace(loaded: Loaded): Checked {
  const sound: Document[] = [];
  const diagnostics = [...loaded.diagnostics];
  const idsNamed = openIdsNamed(loaded.documents);
  for (const document of loaded.documents) {
    const found = explain(document, SCHEMA_RULES, idsNamed);
    if (found.length === 0) sound.push(document);
    else diagnostics.push(...found);
  }
  const cases = new Map([...loaded.cases].map(([id, its]) => [id, checkWorkspace(its)]));
  for (const [id, checked] of cases) diagnostics.push(...ofCase(id, checked.diagnostics));
  const workspace = workspaceOf(loaded, sound, new Map([...cases].map(([id, checked]) => [id, checked.workspace])));
  const unread = unreadKinds(loaded);
  const context: Context = {
    workspace,
    documents: loaded.documents,
    files: loaded.files,
    knows: (kind, id) => workspace.known[kind].has(id) || unread.has(kind),
  };
  for (const rule of RECORD_RULES) {
    for (const finding of rule.check(context)) diagnostics.push(diagnosticOf(rule, finding));
  }
  if (diagnostics.every(({ severity }) => severity !== 'error')) {
    diagnostics.push(...unsoundFor(context, RECORD_RULES).map((found) => diagnosticOf(audienceReference, found)));
  }
  return { workspace, diagnostics: diagnostics.sort(byPlace) };
}

/**
 * Judges how figures and tasks stand, as well, in the workspace and in its cases. A workspace with errors is left as it is,
 * without asking for its figures: those of one that is not sound say nothing.
 */
export function checkFigures(checked: Checked, given: (workspace: Workspace) => Given): Checked {
  const { workspace, diagnostics } = checked;
  if (diagnostics.some(({ severity }) => severity === 'error')) return checked;
  const found = (of: Workspace) => {
    const context: FigureContext = { workspace: of, ...given(of) };
    return FIGURE_RULES.flatMap((rule) => [...rule.check(context)].map((finding) => diagnosticOf(rule, finding)));
  };
  const ofCases = [...workspace.cases].flatMap(([id, its]) => ofCase(id, found(its)));
  return { workspace, diagnostics: [...diagnostics, ...found(workspace), ...ofCases].sort(byPlace) };
}

/** Diagnostics of a case, with the places at which the workspace around it has its files. */
function ofCase(id: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((found) => {
    return { ...found, place: { ...found.place, file: fileOfCase(id, found.place.file) } };
  });
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.place.file.path, b.place.file.path) ||
    a.place.span.start - b.place.span.start ||
    compare(a.code, b.code) ||
    compare(a.message.en, b.message.en)
  );
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly files: number;
  readonly records: number;
  readonly measurements: number;
}

/** How much was read, cases included, and how much is wrong with it. Records are counted as read, sound or not. */
export function checkSummary(loaded: Loaded, diagnostics: readonly Diagnostic[]): Summary {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const all = [loaded, ...loaded.cases.values()];
  const total = (count: (of: Loaded) => number) => all.reduce((sum, of) => sum + count(of), 0);
  return {
    errors,
    warnings: diagnostics.length - errors,
    files: total(({ files }) => files.length),
    records: total(({ documents }) => documents.length),
    measurements: total(({ measurementFiles }) => measurementFiles.reduce((sum, { rows }) => sum + rows.length, 0)),
  };
}
