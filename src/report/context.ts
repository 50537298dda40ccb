import { ALL_SEEING, type Audience } from '../model/audience.ts';
import type { Bilingual, Language } from '../model/diagnostic.ts';
import { inLanguage } from '../model/diagnostic.ts';
import { NO_HISTORY, type History } from '../model/history.ts';
import type { Day, Month } from '../model/month.ts';
import { monthOf } from '../model/month.ts';
import type { Site } from '../model/records/site.ts';
import type { Catalogue, Workspace } from '../model/workspace.ts';
import type { Scores } from '../score/index.ts';
import type { TaskState } from '../track/index.ts';
import { formatFor, type Format } from './format.ts';
import { inForce } from './in-force.ts';
import { localise } from './localise.ts';
import { namesOf, type Names } from './names.ts';

/** What every report is made from: one workspace, at one date, in one language. */
export interface Context {
  readonly language: Language;
  /** Whom it is for; what is not for them is not in the workspace, nor in anything that was made of it. */
  readonly audience: Audience;
  /** Records with their texts in this language; standards as they read on the as-of date. */
  readonly workspace: Workspace;
  /** Standards with their newest text, which may only be announced: what their history is rebuilt from. */
  readonly standards: Catalogue['standard'];
  /** Records as they were written: what compares texts compares these, which are the same in every language. */
  readonly written: Workspace;
  readonly site: Site;
  readonly scores: Scores;
  /** Tasks as they stand at the as-of date. */
  readonly tasks: readonly TaskState[];
  readonly asOf: Day;
  /** Months with figures, oldest first. */
  readonly months: readonly Month[];
  /** The latest month with figures that had begun by the as-of date. */
  readonly latest: Month | undefined;
  /** What is missing in the workspace before anything was taken out for these readers, by key; undefined where nothing was. */
  readonly gaps: (() => ReadonlySet<string>) | undefined;
  /** What git remembers of the workspace; read when it is first asked for. */
  history(): History;
  readonly names: Names;
  readonly format: Format;
  /** A sentence of a report, in this language. */
  say(text: Bilingual): string;
}

/** What the rooms below have made of a workspace; the same for every language. */
export interface Findings {
  readonly workspace: Workspace;
  readonly scores: Scores;
  readonly tasks: readonly TaskState[];
  readonly asOf: Day;
  /** Whom the workspace was cut down for; nothing was taken out unless given. */
  readonly audience?: Audience;
  /** Of the workspace before it was cut down. */
  readonly gaps?: () => ReadonlySet<string>;
  /** None unless given. */
  readonly history?: () => History;
}

const UNNAMED: Site = { name: '服务质量手册', operator: '' };

export function contextFor(findings: Findings, language: Language): Context {
  const { scores, tasks, asOf, audience = ALL_SEEING, gaps, history = () => NO_HISTORY } = findings;
  const newest = localise(findings.workspace, language);
  const workspace = inForce(newest, asOf);
  const months = [...scores.months].sort();
  return {
    language,
    audience,
    workspace,
    standards: newest.records.standard,
    written: findings.workspace,
    site: workspace.records.site.get('site')?.value ?? UNNAMED,
    scores,
    tasks,
    asOf,
    months,
    latest: months.filter((month) => month <= monthOf(asOf)).at(-1),
    gaps,
    history,
    names: namesOf(workspace),
    format: formatFor(language),
    say: (text) => inLanguage(text, language),
  };
}
