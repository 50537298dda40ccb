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
  return {
    ...linkTo('stage', stage, context),
    id: stage,
    gate,
    place,
    entered: state.entered,
    ...(record && { gateName: record.name, rule: record.rule }),
    reviews: state.reviews.flatMap((index) => heldReview(launch, index)).reverse(),
    points: state.points.map((point) => gatePoint(launch, point, context)),
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

/** Blocking points that still hold a launch, those it goes on without before those of the gate it stands at. */
export function pointsToPass(launch: Launch, { outstanding, toPass }: LaunchState, context: Context): ToPass[] {
  return [...outstanding, ...toPass].map((state) => {
    const { criterion, owner } = recordOf(state, context) ?? {};
    return {
      ...gatePoint(launch, state, context),
      stage: context.names.of('stage', state.stage),
      ...(criterion !== undefined && { criterion }),
      ...(owner !== undefined && { owner: linkTo('department', owner, context) }),
    };
  });
}
