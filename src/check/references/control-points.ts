import { placeOf, stagesOf, type Entry, type Workspace } from '../../model/workspace.ts';
import type { Context, Finding } from '../rule.ts';
import { unknownId, type Candidates } from '../suggest.ts';

/** Control points that a review or a waiver of a launch names and that the stage, or the process, does not have. */
export function unknownControlPoints({ workspace }: Context): Finding[] {
  return [...workspace.records.launch.values()].flatMap((launch) => [
    ...inReviews(launch, workspace),
    ...inWaivers(launch, workspace),
  ]);
}

function inReviews(launch: Entry<'launch'>, { records }: Workspace): Finding[] {
  return (launch.value.reviews ?? []).flatMap(({ stage, results }, i) => {
    const record = records.stage.get(stage);
    if (!record || record.within !== launch.value.process) return [];
    const label = { zh: `“${record.value.name}”环节控制点`, en: `Control point of stage “${stage}”` };
    return results.flatMap(({ point }, j) =>
      unknown(point, label, pointsOf([record])).map((words) => ({
        place: placeOf(launch, ['reviews', i, 'results', j, 'point']),
        ...words,
      })),
    );
  });
}

function inWaivers(launch: Entry<'launch'>, workspace: Workspace): Finding[] {
  const { process, waivers = [] } = launch.value;
  const points = pointsOf(stagesOf(workspace, process));
  const name = workspace.records.process.get(process)?.value.name ?? process;
  const label = { zh: `“${name}”控制点`, en: `Control point of process “${process}”` };
  // A process whose stages could not be read has no points to compare with.
  if (points.size === 0) return [];
  return waivers.flatMap(({ point }, i) =>
    unknown(point, label, points).map((words) => ({ place: placeOf(launch, ['waivers', i, 'point']), ...words })),
  );
}

function pointsOf(stages: readonly Entry<'stage'>[]): Candidates {
  return new Map(stages.flatMap(({ value }) => value.controlPoints.map(({ id, name }) => [id, name] as const)));
}

function unknown(point: string, label: Parameters<typeof unknownId>[1], points: Candidates) {
  return points.has(point) ? [] : [unknownId(point, label, points)];
}
