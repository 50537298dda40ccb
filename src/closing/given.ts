import type { Workspace } from '../model/workspace.ts';
import type { Scores, ScoreOptions } from '../score/index.ts';

/** What a closed month is computed from: a workspace, its figures, and what tasks and launches bring into them. */
export interface Given {
  readonly workspace: Workspace;
  readonly scores: Scores;
  readonly brought: Required<ScoreOptions>;
}
