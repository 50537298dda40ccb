import type { Launch } from '../../model/records/launch.ts';
import type { LaunchState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { pointNames } from './line.ts';
import type { LaunchLine } from './types.ts';

/** How a launch stands, in a sentence that begins with its name. */
export function findingOf(line: LaunchLine, launch: Launch, state: LaunchState, context: Context): string {
  const { say } = context;
  const { name } = line;
  const { zh, en } = phraseOf(line, launch, state, context);
  return say({ zh: `${name}：${zh}`, en: `${name}: ${en}` });
}

function phraseOf(
  { stage, next, ended }: LaunchLine,
  { live = '' }: Launch,
  state: LaunchState,
  context: Context,
): { zh: string; en: string } {
  const lacking = pointNames(
    (state.outstanding.length > 0 ? state.outstanding : state.toPass).filter(
      ({ state: each }) => each !== 'not-reviewed' || state.outstanding.length > 0,
    ),
    context,
  );
  const gate = next?.name ?? stage.name;
  switch (state.state) {
    case 'unresolved':
      return { zh: `带着没过的${lacking}往下走`, en: `going on although ${lacking} has not passed` };
    case 'held':
      return lacking === ''
        ? { zh: `${gate}没过`, en: `held at the gate (${gate})` }
        : { zh: `${gate}没过，差${lacking}`, en: `held at the gate (${gate}) by ${lacking}` };
    case 'returned':
      return { zh: `退回“${stage.name}”整改，差${lacking}`, en: `sent back to “${stage.name}” to mend ${lacking}` };
    case 'cleared':
      return {
        zh: `“${stage.name}”评审通过，可以进入下一环节`,
        en: `passed the gate of “${stage.name}” and may go on`,
      };
    case 'preparing':
      return { zh: `正在“${stage.name}”环节`, en: `in “${stage.name}”` };
    case 'stopped':
      return { zh: `${ended ?? ''} 终止，没有上线`, en: `stopped on ${ended ?? ''}, before it went live` };
    case 'withdrawn':
      return { zh: `${ended ?? ''} 结束`, en: `ended on ${ended ?? ''}` };
    case 'live': {
      const [waived] = state.waived;
      if (!waived?.waiver) return { zh: `${live} 上线`, en: `live since ${live}` };
      const names = pointNames([waived], context);
      const { until } = waived.waiver;
      return {
        zh: `${live} 上线，${names}豁免至 ${until}`,
        en: `live since ${live}, ${names} waived until ${until}`,
      };
    }
  }
}

/** Whether it went live with every standard met; nothing before it is live. */
export function fullStandardText(launch: Launch, state: LaunchState, { asOf, say }: Context): string | undefined {
  if (launch.live === undefined || launch.live > asOf) return undefined;
  if (state.isFullStandard === null) {
    return say({ zh: '登记前已在售，不计', en: 'Open to customers before it came into the register: not counted' });
  }
  return state.isFullStandard
    ? say({ zh: '是，全部标准达到后上线', en: 'Yes: every standard was met' })
    : say({ zh: '否，上线时有标准没有达到', en: 'No: a standard was not met when it went live' });
}
