import type { Day } from './month.ts';
import type { Launch, ReviewResult } from './records/launch.ts';
import type { ControlPoint, Stage } from './records/process.ts';

/**
 * How a control point stands for a launch: its latest result, or what stands in for a pass. A waiver stands in for one from
 * the day it is granted to the day until which it is valid, both included.
 */
export const POINT_STATES = ['passed', 'not-applicable', 'waived', 'waiver-expired', 'failed', 'not-reviewed'] as const;
export type PointStateName = (typeof POINT_STATES)[number];

/** A stage as its record has it. */
export interface GatedStage {
  readonly id: string;
  readonly value: Pick<Stage, 'gate' | 'controlPoints'>;
}

export interface PointState {
  readonly stage: string;
  readonly point: string;
  readonly state: PointStateName;
  readonly result: ReviewResult | null;
  /** The review that the result is from, and the result in it, by their places in the record. */
  readonly review: { readonly index: number; readonly result: number; readonly on: Day } | null;
  /** The waiver in force, or the one that ran out last, by its place in the record; null where none is needed. */
  readonly waiver: { readonly index: number; readonly until: Day } | null;
  /** True for a blocking point that keeps the launch from a later stage. */
  readonly holds: boolean;
}

/** A launch as gates see it. */
export type Gated = Pick<Launch, 'entered' | 'live' | 'reviews' | 'waivers'>;

/**
 * How a control point of a stage stands on a day, the results and waivers of that day included. Of two results the later one
 * counts. A stage without a gate reviews nothing: there a point holds a launch back only once it has failed.
 */
export function pointAt(launch: Gated, stage: GatedStage, point: ControlPoint, day: Day): PointState {
  const review = latestResult(launch, stage.id, point.id, day);
  const result = review?.value ?? null;
  const waiver = result === 'passed' || result === 'not-applicable' ? null : waiverFor(launch, point.id, day);
  const state = stateOf(result, waiver, day);
  const isOpen = state === 'failed' || state === 'waiver-expired' || (state === 'not-reviewed' && !!stage.value.gate);
  return {
    stage: stage.id,
    point: point.id,
    state,
    result,
    review: review && { index: review.index, result: review.result, on: review.on },
    waiver,
    holds: point.blocking === true && isOpen,
  };
}

/** All control points of a stage on a day. */
export function pointsAt(launch: Gated, stage: GatedStage, day: Day): PointState[] {
  return stage.value.controlPoints.map((point) => pointAt(launch, stage, point, day));
}

function stateOf(result: ReviewResult | null, waiver: PointState['waiver'], day: Day): PointStateName {
  if (result === 'passed' || result === 'not-applicable') return result;
  if (waiver) return waiver.until >= day ? 'waived' : 'waiver-expired';
  return result ?? 'not-reviewed';
}

function latestResult({ reviews = [] }: Gated, stage: string, point: string, day: Day) {
  const found = reviews.flatMap((review, index) => {
    const result = review.results.findLastIndex((each) => each.point === point);
    const value = review.results[result]?.result;
    if (review.stage !== stage || review.on > day || value === undefined) return [];
    return [{ index, result, on: review.on, value }];
  });
  return found.reduce<(typeof found)[number] | null>((best, each) => (best && best.on > each.on ? best : each), null);
}

/** The waiver granted by a day that is valid longest. */
function waiverFor({ waivers = [] }: Gated, point: string, day: Day): PointState['waiver'] {
  const granted = waivers.flatMap(({ point: of, on, until }, index) =>
    of === point && on <= day ? [{ index, until }] : [],
  );
  return granted.reduce<PointState['waiver']>((best, each) => (best && best.until > each.until ? best : each), null);
}

/** True for business that was open to customers before it came into the register: no gate let it through. */
export function isTakenOver({ entered, live }: Pick<Launch, 'entered' | 'live'>): boolean {
  const [first] = entered;
  return live !== undefined && first !== undefined && live < first.on;
}

/** The stages that a launch had to pass before one of them: all before it, but those that it was never to go through. */
export function stagesBefore<S extends GatedStage>(launch: Gated, stages: readonly S[], stage: string): S[] {
  const place = (id: string | undefined) => stages.findIndex((each) => each.id === id);
  const from = isTakenOver(launch) ? place(launch.entered[0]?.stage) : 0;
  return stages.slice(Math.max(0, from), Math.max(0, place(stage)));
}

/** A later stage that was entered although a control point of an earlier one did not let it. */
export interface Jump {
  /** Its place among the launch's `entered`. */
  readonly entry: number;
  readonly stage: string;
  readonly on: Day;
  /** The points that held it back on that day. */
  readonly points: readonly PointState[];
  /** True where one of them had failed or its waiver had run out; false where they had not been reviewed. */
  readonly isAgainst: boolean;
}

/** Every jump of a launch, in the order of its record. `stages` are those of its process, in their order. */
export function jumpsOf(launch: Gated, stages: readonly GatedStage[]): Jump[] {
  return launch.entered.flatMap(({ stage, on }, entry) => {
    const points = stagesBefore(launch, stages, stage)
      .flatMap((before) => pointsAt(launch, before, on))
      .filter(({ holds }) => holds);
    if (points.length === 0) return [];
    return [{ entry, stage, on, points, isAgainst: points.some(({ state }) => state !== 'not-reviewed') }];
  });
}

/** The stage a launch is in at the end of a day, with the place of that entry; undefined before it begins. */
export function stageAt({ entered }: Pick<Launch, 'entered'>, day: Day) {
  const entry = entered.findLastIndex(({ on }) => on <= day);
  const found = entered[entry];
  return found && { entry, ...found };
}
