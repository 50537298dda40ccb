import { isTakenOver, pointsAt, stageAt, stagesBefore, type GatedStage } from '../model/gates.ts';
import type { Launch } from '../model/records/launch.ts';

/**
 * Whether every control point of the stages before going live had been passed, or did not apply, on the day it went live; a
 * waiver is no pass. What no gate reviews need only not have failed. Null for a launch that is not live, and for business
 * that was open to customers before it came into the register.
 */
export function isFullStandard(
  launch: Launch,
  stages: readonly GatedStage[],
  opensAt: string | undefined,
): boolean | null {
  const { live } = launch;
  if (live === undefined || isTakenOver(launch)) return null;
  const from = opensAt ?? stageAt(launch, live)?.stage ?? '';
  return stagesBefore(launch, stages, from).every((stage) =>
    pointsAt(launch, stage, live).every(
      ({ state }) =>
        state === 'passed' || state === 'not-applicable' || (state === 'not-reviewed' && !stage.value.gate),
    ),
  );
}
