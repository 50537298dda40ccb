import { forAudience, historyFor } from '../audience/index.ts';
import { checkSummary, RULES, type Summary } from '../check/index.ts';
import { openHistory } from '../diff/index.ts';
import { IMPORT_RULES } from '../import/rules/index.ts';
import { folderReader, LOAD_RULES, loadWorkspace } from '../load/index.ts';
import { asOfDate } from '../model/as-of.ts';
import { LANGUAGES, type Diagnostic, type Language } from '../model/diagnostic.ts';
import { dayOf } from '../model/moment.ts';
import type { RuleDoc } from '../model/rule.ts';
import type { Workspace } from '../model/workspace.ts';
import { contextFor, type Context } from '../report/context.ts';
import { gapKeys } from '../report/gaps/index.ts';
import { judged } from '../report/judged.ts';
import { scoresAt } from '../report/scores-at.ts';
import { trackTasks } from '../track/index.ts';
import { languagesOf } from './languages.ts';
import type { Settings } from './settings.ts';

/** What every diagnostic means: those of reading files first, those of importing tables last. */
export const rules: readonly RuleDoc[] = [...LOAD_RULES, ...RULES, ...IMPORT_RULES];

/** A sound workspace and what the rooms made of it: all that pages are made from. */
export interface Handbook {
  /** As its readers may see it. */
  readonly workspace: Workspace;
  /** What is not right but no error. */
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
  /** Languages of the site, its default first. */
  readonly languages: readonly Language[];
  readonly contexts: Readonly<Record<Language, Context>>;
}

/** Why there is no handbook: the workspace has errors. */
export class BrokenWorkspace extends Error {
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
  constructor(diagnostics: readonly Diagnostic[], summary: Summary) {
    super(`${summary.errors} errors in the workspace`);
    this.name = 'BrokenWorkspace';
    this.diagnostics = diagnostics;
    this.summary = summary;
  }
}

/**
 * Puts the rooms together. The whole workspace is judged, every figure of closed months computed again; what pages are made from is made of what their readers may see.
 * Throws `BrokenWorkspace` where a file has an error.
 */
export function openHandbook({ workspace: folder, asOf: asked, audience }: Settings, now: Date): Handbook {
  const loaded = loadWorkspace(folderReader(folder));
  const { workspace: whole, diagnostics, computed } = judged(loaded, (site) => asOfDate(site, asked, now), true);
  const workspace = forAudience(whole, audience);
  const site = workspace.records.site.get('site')?.value;
  const summary = checkSummary(loaded, diagnostics);
  if (summary.errors > 0 || !site || !computed) throw new BrokenWorkspace(diagnostics, summary);
  const isWhole = workspace === whole;
  const scores = isWhole ? computed.scores : scoresAt(workspace, computed.asOf);
  const asOf = dayOf(computed.asOf);
  const history = lazily(() => historyFor(openHistory(folder), whole, audience));
  const tasks = trackTasks(workspace, asOf);
  const gaps = isWhole ? {} : { gaps: lazily(() => gapKeys(whole, asOf)) };
  const findings = { workspace, scores, tasks, asOf, audience, history, ...gaps };
  const contexts = LANGUAGES.map((language) => [language, contextFor(findings, language)] as const);
  return {
    workspace,
    diagnostics,
    summary,
    languages: languagesOf(site),
    contexts: Object.fromEntries(contexts) as Record<Language, Context>,
  };
}

/** What is made when it is first asked for: not every command that opens a handbook needs it. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * Astro bundles a copy of this module for its pages, beside the one that its configuration and our scripts import. What was
 * read is therefore kept with the process, so that a workspace is read once and every page speaks of the same moment.
 */
const KEPT = Symbol.for('service-quality-handbook');
type Kept = Map<string, Handbook>;
const kept = (): Kept => ((globalThis as { [KEPT]?: Kept })[KEPT] ??= new Map());

/** Settings are made once and asked with for every page. */
const keys = new WeakMap<Settings, string>();

/** The handbook of these settings, read when it is first asked for. */
export function handbook(settings: Settings): Handbook {
  const key = keys.get(settings) ?? JSON.stringify(settings);
  keys.set(settings, key);
  const known = kept().get(key);
  if (known) return known;
  const opened = openHandbook(settings, new Date());
  kept().set(key, opened);
  return opened;
}

/** After a file has changed: the next page reads the workspace anew. */
export function forgetHandbook(): void {
  kept().clear();
}
