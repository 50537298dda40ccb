import { stagesOf } from '../../model/workspace.ts';
import { trackLaunches, type LaunchState, type PointState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { linkTo } from '../links.ts';
import { onceFor } from '../once.ts';
import type { LaunchLine, NextGate, StageMark } from './types.ts';

const once = onceFor<Context, readonly LaunchState[]>();

/** Every launch that had begun, as it stands at the as-of date. */
export function launchStates(context: Context): readonly LaunchState[] {
  return once(context, '', () => trackLaunches(context.workspace, context.asOf));
}

export function launchLine(state: LaunchState, context: Context): LaunchLine | undefined {
  const launch = context.workspace.records.launch.get(state.launch)?.value;
  if (!launch) return undefined;
  const next = nextGate(state, context);
  return {
    ...linkTo('launch', state.launch, context),
    id: state.launch,
    kind: launch.kind,
    owner: linkTo('department', launch.owner, context),
    state: state.state,
    isLive: state.isLive,
    isWaived: state.waived.length > 0,
    ended: state.ended,
    process: launch.process,
    stage: { ...linkTo('stage', state.current, context), id: state.current },
    since: state.since,
    strip: stripOf(state, context),
    ...(next && { next }),
    why: whyOf(state, context),
  };
}

/** Launches of which `shows` is true, in the order of the register. */
export function launchLines(shows: (state: LaunchState) => boolean, context: Context): LaunchLine[] {
  return [...launchStates(context)]
    .filter(shows)
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.since > b.since ? -1 : a.since < b.since ? 1 : 0))
    .flatMap((state) => launchLine(state, context) ?? []);
}

/** Launches that are in a stage, or in any stage of a process, and have not ended. */
export function launchesIn(at: { readonly process: string; readonly stage?: string }, context: Context): LaunchLine[] {
  const isIn = ({ process, stage }: LaunchLine) =>
    process === at.process && (at.stage === undefined || stage.id === at.stage);
  return launchLines(({ ended }) => ended === null, context).filter(isIn);
}

const ORDER: readonly LaunchState['state'][] = [
  ...(['unresolved', 'held', 'returned', 'cleared', 'preparing', 'live', 'withdrawn', 'stopped'] as const),
];

/** What needs attention comes first: of those that are live, the ones on a waiver. */
function rankOf({ state, waived }: LaunchState): number {
  return ORDER.indexOf(state) - (state === 'live' && waived.length > 0 ? 0.5 : 0);
}

export function stripOf({ stages }: Pick<LaunchState, 'stages'>, { names }: Context): StageMark[] {
  return stages.map(({ stage, gate, place }) => ({ id: stage, name: names.of('stage', stage), gate, place }));
}

/** The gate it stands before: that of the stage it is in or, for what is not live yet, of the next stage that has one. */
function nextGate(state: LaunchState, { workspace }: Context): NextGate | undefined {
  if (state.ended !== null) return undefined;
  const process = workspace.records.launch.get(state.launch)?.value.process ?? '';
  const records = stagesOf(workspace, process);
  const isOpen = (gate: string) => gate === 'pending' || gate === 'failed';
  const found = state.stages.find(
    ({ place, gate }) => isOpen(gate) && (place === 'current' || (place === 'ahead' && !state.isLive)),
  );
  const gate = records.find(({ id }) => id === found?.stage)?.value.gate;
  return gate && { name: gate.name, role: gate.role };
}

/** Control points by name: `“缺陷清零”、“上线服务就绪”`. */
export function pointNames(points: readonly PointState[], { workspace, format }: Context): string {
  const names = points.map(({ stage, point }) => {
    const found = workspace.records.stage.get(stage)?.value.controlPoints.find(({ id }) => id === point);
    return `“${found?.name ?? point}”`;
  });
  return format.list(names);
}

function whyOf(state: LaunchState, context: Context): string {
  const { outstanding, toPass, waived } = state;
  const { say } = context;
  if (outstanding.length > 0) {
    const names = pointNames(outstanding, context);
    return say({ zh: `没过：${names}`, en: `Not passed: ${names}` });
  }
  const failed = toPass.filter(({ state: each }) => each !== 'not-reviewed');
  if (failed.length > 0) {
    const names = pointNames(failed, context);
    return say({ zh: `差：${names}`, en: `Lacks ${names}` });
  }
  const [first] = waived;
  if (!first?.waiver) return '';
  const names = pointNames([first], context);
  const more = waived.length - 1;
  return more === 0
    ? say({ zh: `${names}豁免至 ${first.waiver.until}`, en: `${names} waived until ${first.waiver.until}` })
    : say({
        zh: `${names}豁免至 ${first.waiver.until}，另有 ${more} 项豁免`,
        en: `${names} waived until ${first.waiver.until}, and ${more} more`,
      });
}
