import type { Moment } from '../model/moment.ts';
import type { Workspace } from '../model/workspace.ts';
import { openScores, type Scores } from '../score/index.ts';
import { liveLaunches, supervisionDeductions, taskScores } from '../track/index.ts';

/** All figures of a workspace, with what its tasks, supervision and launches bring into them as of a moment. */
export function scoresAt(workspace: Workspace, asOf: Moment): Scores {
  return openScores(workspace, {
    taskScore: taskScores(workspace, asOf),
    supervision: supervisionDeductions(workspace, asOf),
    launches: liveLaunches(workspace, asOf),
  });
}
