import type { ClosedMonth } from '../model/closed.ts';
import type { Figures } from '../model/figures.ts';
import type { RuleDoc } from '../model/rule.ts';
import type { Slip } from '../model/outliers.ts';
import type { LinkState } from '../model/suspects.ts';
import type { Tracked } from '../model/tracked.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Finding } from './rule.ts';

/** What the rooms that compute have found, at an as-of date. */
export interface Given {
  readonly figures: Figures;
  readonly tracked: Tracked;
  /** How links to standards and definitions stand. */
  readonly links: readonly LinkState[];
  /** Figures of the latest month that look like slips of the hand. */
  slips(): readonly Slip[];
  /** Closed months, each held against what it would be now, oldest first. */
  closed(): readonly ClosedMonth[];
}

/** What rules look at that judge how figures and tasks stand. They are run where a workspace has no errors, and only then. */
export interface FigureContext extends Given {
  readonly workspace: Workspace;
}

export interface FigureRule extends RuleDoc {
  readonly check: (context: FigureContext) => Iterable<Finding>;
}
