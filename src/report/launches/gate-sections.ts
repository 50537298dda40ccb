import type { Launch } from '../../model/records/launch.ts';
import type { ControlPoint } from '../../model/records/process.ts';
import type { LaunchState, PointState, StageState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { linkTo } from '../links.ts';
import { pathOfRecord } from '../paths.ts';
import type { GatePoint, GateSection, HeldReview, ToPass } from './types.ts';

/** Every stage of a launch's process with what its gate found. */
export function gateSections(launch: Launch, state: LaunchState, context: Context): GateSection[] {
  return state.stages.map((stage) => gateSection(launch, stage, context));
}

function gateSection(launch: Launch, { stage, gate, place, ...state }: StageState, context: Context): GateSection {
  const { gate: record } = context.workspace.records.stage.get(stage)?.value ?? {};
  const isReviewed =
    (place !== 'outside' && gate !== 'none') ||
    state.reviews.length > 0 ||
    state.points.some(({ result }) => result !== null);
  return {
    ...linkTo('stage', stage, context),
    id: stage,
    gate,
    place,
    entered: state.entered,
    ...(record && { gateName: record.name, rule: record.rule }),
    reviews: state.reviews.flatMap((index) => heldReview(launch, index)).reverse(),
    points: state.points.map((point) => gatePoint(launch, point, context)),
    isReviewed,
  };
}

function heldReview({ reviews = [] }: Launch, index: number): HeldReview[] {
  const review = reviews[index];
  if (!review) return [];
  const { id, on, by, conclusion, note } = review;
  return [{ id, on, by, conclusion, ...(note !== undefined && { note }) }];
}

function recordOf({ stage, point }: PointState, { workspace }: Context): ControlPoint | undefined {
  return workspace.records.stage.get(stage)?.value.controlPoints.find(({ id }) => id === point);
}

/** A control point by its name, leading to its card on the page of its stage. */
export function pointLink(state: PointState, context: Context) {
  const stage = pathOfRecord(context.workspace, 'stage', state.stage) ?? '';
  return { name: recordOf(state, context)?.name ?? state.point, path: `${stage}#${state.point}` };
}

function gatePoint(launch: Launch, state: PointState, context: Context): GatePoint {
  const { review, waiver } = state;
  const result = review && launch.reviews?.[review.index]?.results[review.result];
  return {
    ...pointLink(state, context),
    id: state.point,
    isBlocking: recordOf(state, context)?.blocking === true,
    state: state.state,
    ...(waiver && { until: waiver.until }),
    ...(review && { on: review.on }),
    ...(result?.evidence !== undefined && { evidence: result.evidence }),
    ...(result?.note !== undefined && { note: result.note }),
  };
}

/**
 * Points that a launch still has to pass: those it goes on without, those that hold it at the gate it stands at, and those
 * that a waiver stands in for until it ends.
 */
export function pointsToPass(launch: Launch, state: LaunchState, context: Context): ToPass[] {
  return [...state.outstanding, ...state.toPass, ...state.waived].map((state) => {
    const { criterion, owner } = recordOf(state, context) ?? {};
    return {
      ...gatePoint(launch, state, context),
      stage: context.names.of('stage', state.stage),
      ...(criterion !== undefined && { criterion }),
      ...(owner !== undefined && { owner: linkTo('department', owner, context) }),
    };
  });
}
