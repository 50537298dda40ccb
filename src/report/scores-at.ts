import type { Moment } from '../model/moment.ts';
import type { Workspace } from '../model/workspace.ts';
import { openScores, type ScoreOptions, type Scores } from '../score/index.ts';
import { liveLaunches, supervisionDeductions, taskScores } from '../track/index.ts';

/** What tasks, supervision and launches bring into figures as of a moment. */
export function broughtAt(workspace: Workspace, asOf: Moment): Required<ScoreOptions> {
  return {
    taskScore: taskScores(workspace, asOf),
    supervision: supervisionDeductions(workspace, asOf),
    launches: liveLaunches(workspace, asOf),
  };
}

/** All figures of a workspace, with what its tasks, supervision and launches bring into them as of a moment. */
export function scoresAt(workspace: Workspace, asOf: Moment): Scores {
  return openScores(workspace, broughtAt(workspace, asOf));
}
