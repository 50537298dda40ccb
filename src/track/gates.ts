import {
  jumpsOf,
  pointsAt,
  stageAt,
  stagesBefore,
  type GatedStage,
  type Jump,
  type PointState,
} from '../model/gates.ts';
import { dayOf, type Moment } from '../model/moment.ts';
import type { Day } from '../model/month.ts';
import type { Launch } from '../model/records/launch.ts';
import { stagesOf, type Workspace } from '../model/workspace.ts';
import { isFullStandard } from './full-standard.ts';

export type { Jump, PointState, PointStateName } from '../model/gates.ts';

/**
 * What the gate of a stage says: passed; passed with a waiver or on conditions; a blocking point failed, its waiver ran out,
 * or the review was concluded as failed; not everything reviewed yet; or there is none.
 */
export const GATE_RESULTS = ['passed', 'conditional', 'failed', 'pending', 'none'] as const;
export type GateResult = (typeof GATE_RESULTS)[number];

/** Left behind, where it is now, still to come, or behind it when it came into the register. */
export type StagePlace = 'behind' | 'current' | 'ahead' | 'outside';

export interface StageState {
  readonly stage: string;
  readonly place: StagePlace;
  /** The days on which it was entered: more than one where it was sent back. */
  readonly entered: readonly Day[];
  readonly gate: GateResult;
  readonly points: readonly PointState[];
  /** Reviews of its gate by their place in the record, oldest first. */
  readonly reviews: readonly number[];
}

export const LAUNCH_STATES = [
  'preparing',
  'held',
  'returned',
  'cleared',
  'live',
  'unresolved',
  'stopped',
  'withdrawn',
] as const;
/**
 * In a stage whose gate is still to come; held there by it; sent back to a stage that has not been reviewed again; let
 * through; open to customers; in a later stage although a blocking point of an earlier one is not settled; ended before it
 * was open to customers; ended after.
 */
export type LaunchStateName = (typeof LAUNCH_STATES)[number];

/** How a launch stands at a moment. */
export interface LaunchState {
  readonly launch: string;
  readonly owner: string;
  readonly state: LaunchStateName;
  /** Open to customers. */
  readonly isLive: boolean;
  readonly current: string;
  /** The day on which it entered the stage it is in. */
  readonly since: Day;
  /** Every stage of its process, in order. */
  readonly stages: readonly StageState[];
  /** True when the gate of the stage it is in, if it has one, lets it go on. */
  readonly mayGoOn: boolean;
  /** Blocking points that still hold it: of the stage it is in, and those that sent it back. */
  readonly toPass: readonly PointState[];
  /** Blocking points of the stages behind it that are not settled: jumped, or their waiver has run out. */
  readonly outstanding: readonly PointState[];
  /** Points that stand on a waiver in force, up to the stage it is in; the one that ends first comes first. */
  readonly waived: readonly PointState[];
  readonly jumps: readonly Jump[];
  /** Whether it went live with every standard met; null while it is not live, or was before it came into the register. */
  readonly isFullStandard: boolean | null;
  readonly ended: Day | null;
}

/** Every launch that had begun by a moment, in the order of the records. */
export function trackLaunches(workspace: Workspace, asOf: Moment): LaunchState[] {
  const { launch, process } = workspace.records;
  return [...launch].flatMap(([id, { value }]) => {
    const stages = stagesOf(workspace, value.process);
    return launchState(id, value, stages, process.get(value.process)?.value.opensAt, asOf) ?? [];
  });
}

/**
 * How one launch stands at a moment; undefined before it enters its first stage. `stages` are those of its process, in their
 * order; from `opensAt` on it is open to customers.
 */
export function launchState(
  id: string,
  launch: Launch,
  stages: readonly GatedStage[],
  opensAt: string | undefined,
  asOf: Moment,
): LaunchState | undefined {
  const day = dayOf(asOf);
  const now = stageAt(launch, day);
  if (!now) return undefined;
  const states = stages.map((stage) => stageState(launch, stage, stages, now.stage, day));
  const current = states.find(({ place }) => place === 'current');
  const behind = states.filter(({ place }) => place === 'behind');
  const outstanding = behind.flatMap(({ points }) => points.filter(({ holds }) => holds));
  const ended = launch.ended && launch.ended.on <= day ? launch.ended.on : null;
  const wentLive = launch.live !== undefined && launch.live <= day;
  const gate = current?.gate ?? 'none';
  const cameFrom = states.filter(({ place, entered }) => place === 'ahead' && entered.length > 0);
  const failedThere = cameFrom.flatMap(({ points }) =>
    points.filter(({ holds, state }) => holds && state !== 'not-reviewed'),
  );
  const isReviewed = current?.reviews.some((index) => (launch.reviews?.[index]?.on ?? '') >= now.on) ?? false;
  return {
    launch: id,
    owner: launch.owner,
    state: stateOf({
      ended: ended !== null,
      wentLive,
      gate,
      isReturned: cameFrom.length > 0 && !isReviewed,
      isUnresolved: outstanding.length > 0,
    }),
    isLive: wentLive && ended === null,
    current: now.stage,
    since: now.on,
    stages: states,
    mayGoOn: gate !== 'failed' && gate !== 'pending',
    toPass: ended === null ? [...(current?.points.filter(({ holds }) => holds) ?? []), ...failedThere] : [],
    outstanding: ended === null ? outstanding : [],
    waived: ended === null ? waivedIn([...behind, ...(current ? [current] : [])]) : [],
    jumps: jumpsOf(launch, stages).filter(({ on }) => on <= day),
    isFullStandard: wentLive ? isFullStandard(launch, stages, opensAt) : null,
    ended,
  };
}

function stageState(
  launch: Launch,
  stage: GatedStage,
  stages: readonly GatedStage[],
  current: string,
  day: Day,
): StageState {
  const points = pointsAt(launch, stage, day);
  const reviews = (launch.reviews ?? [])
    .map((review, index) => ({ ...review, index }))
    .filter((review) => review.stage === stage.id && review.on <= day)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return {
    stage: stage.id,
    place: placeOf(launch, stage, stages, current),
    entered: launch.entered.filter((entry) => entry.stage === stage.id && entry.on <= day).map(({ on }) => on),
    gate: gateOf(stage, points, reviews.at(-1)?.conclusion),
    points,
    reviews: reviews.map(({ index }) => index),
  };
}

function placeOf(launch: Launch, stage: GatedStage, stages: readonly GatedStage[], current: string): StagePlace {
  if (stage.id === current) return 'current';
  if (stagesBefore(launch, stages, current).includes(stage)) return 'behind';
  return stages.indexOf(stage) < stages.findIndex(({ id }) => id === current) ? 'outside' : 'ahead';
}

type Conclusion = NonNullable<Launch['reviews']>[number]['conclusion'];

function gateOf(stage: GatedStage, points: readonly PointState[], conclusion: Conclusion | undefined): GateResult {
  const holding = points.filter(({ holds }) => holds);
  if (holding.some(({ state }) => state !== 'not-reviewed')) return 'failed';
  if (!stage.value.gate) return 'none';
  if (holding.length > 0 || conclusion === undefined) return 'pending';
  if (conclusion === 'failed') return 'failed';
  return conclusion === 'conditional' || points.some(({ state }) => state === 'waived') ? 'conditional' : 'passed';
}

interface Standing {
  readonly ended: boolean;
  readonly wentLive: boolean;
  readonly gate: GateResult;
  readonly isReturned: boolean;
  readonly isUnresolved: boolean;
}

function stateOf({ ended, wentLive, gate, isReturned, isUnresolved }: Standing): LaunchStateName {
  if (ended) return wentLive ? 'withdrawn' : 'stopped';
  if (isUnresolved) return 'unresolved';
  if (isReturned) return 'returned';
  if (gate === 'failed') return 'held';
  if (wentLive) return 'live';
  return gate === 'passed' || gate === 'conditional' ? 'cleared' : 'preparing';
}

function waivedIn(stages: readonly StageState[]): PointState[] {
  const waived = stages.flatMap(({ points }) => points.filter(({ state }) => state === 'waived'));
  return waived.sort((a, b) => ((a.waiver?.until ?? '') < (b.waiver?.until ?? '') ? -1 : 1));
}
