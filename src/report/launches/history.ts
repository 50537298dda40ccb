import type { Day } from '../../model/month.ts';
import type { Launch, Review } from '../../model/records/launch.ts';
import { stagesOf } from '../../model/workspace.ts';
import type { Context } from '../context.ts';
import type { LaunchEvent } from './types.ts';

const CONCLUSIONS: Readonly<Record<Review['conclusion'], { zh: string; en: string }>> = {
  passed: { zh: '通过', en: 'passed' },
  conditional: { zh: '有条件通过', en: 'passed with conditions' },
  failed: { zh: '不通过', en: 'failed' },
};

/** What happened to a launch up to the as-of date, newest first. */
export function historyOf(launch: Launch, context: Context): LaunchEvent[] {
  const { live, ended } = launch;
  const { say } = context;
  const events: LaunchEvent[] = [
    ...reviewed(launch, context),
    ...waived(launch, context),
    ...entered(launch, context),
    ...(live === undefined
      ? []
      : [{ on: live, text: say({ zh: '正式上线，对客户开放。', en: 'Live: open to customers.' }) }]),
    ...(ended ? [{ on: ended.on, text: say({ zh: `结束：${ended.reason}`, en: `Ended: ${ended.reason}` }) }] : []),
  ];
  // What happened later on the same day stands later in the list.
  return events
    .filter(({ on }) => on <= context.asOf)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .reverse();
}

function entered(launch: Launch, { names, say, workspace }: Context): LaunchEvent[] {
  const order = stagesOf(workspace, launch.process).map(({ id }) => id);
  return launch.entered.map(({ stage, on }, i) => {
    const [before, name] = [launch.entered[i - 1], names.of('stage', stage)];
    const isBack = before !== undefined && order.indexOf(stage) < order.indexOf(before.stage);
    return {
      on,
      text: isBack
        ? say({ zh: `退回“${name}”环节。`, en: `Sent back to “${name}”.` })
        : say({ zh: `进入“${name}”环节。`, en: `Entered “${name}”.` }),
    };
  });
}

function reviewed({ reviews = [] }: Launch, { names, say, workspace }: Context): LaunchEvent[] {
  return reviews.map(({ stage, on, conclusion }) => {
    const gate = workspace.records.stage.get(stage)?.value.gate?.name ?? names.of('stage', stage);
    const { zh, en } = CONCLUSIONS[conclusion];
    return { on, text: say({ zh: `${gate}：${zh}。`, en: `${gate}: ${en}.` }) };
  });
}

function waived({ waivers = [] }: Launch, { say, workspace }: Context): LaunchEvent[] {
  const points = new Map(
    [...workspace.records.stage.values()].flatMap(({ value }) => value.controlPoints.map(({ id, name }) => [id, name])),
  );
  return waivers.map(({ point, by, on, until }: { point: string; by: string; on: Day; until: Day }) => {
    const name = points.get(point) ?? point;
    return {
      on,
      text: say({
        zh: `${by}批准豁免“${name}”，至 ${until}。`,
        en: `Waiver for “${name}” until ${until}, granted by the ${by}.`,
      }),
    };
  });
}
