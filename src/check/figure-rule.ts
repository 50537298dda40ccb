import type { Figures } from '../model/figures.ts';
import type { RuleDoc } from '../model/rule.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Finding } from './rule.ts';

/** What rules look at that judge how figures stand. They are run where a workspace has no errors, and only then. */
export interface FigureContext {
  readonly workspace: Workspace;
  readonly figures: Figures;
}

export interface FigureRule extends RuleDoc {
  readonly check: (context: FigureContext) => Iterable<Finding>;
}
