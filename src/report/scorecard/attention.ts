import type { ScorecardResult, Status } from '../../model/results.ts';
import type { Context } from '../context.ts';
import { monthsOff } from '../indicators.ts';
import { linkTo } from '../links.ts';
import { acceptedFor } from '../missed.ts';
import { variationOf, type Variation } from '../variation.ts';
import { offItems, type OffItem } from './off.ts';
import { tasksIn } from './remedies.ts';
import type { Attention } from './types.ts';
import { whyAnchor } from './why.ts';

/** How many the first screen has room for. */
const FIRST = 5;

/** Indicators of a card that are off target, the worst first, with what kind of miss each is. */
export function attentionOf(result: ScorecardResult, context: Context): { first: Attention[]; more: number } {
  const off = offItems(result, context);
  return {
    first: off.slice(0, FIRST).flatMap((each) => attention(each, context)),
    more: Math.max(0, off.length - FIRST),
  };
}

function attention({ value, figure }: OffItem, context: Context): Attention[] {
  const { unit, indicator, month, status } = value;
  const owner = context.workspace.records.indicator.get(indicator)?.value.owner;
  if (owner === undefined) return [];
  const accepted = acceptedFor(unit, indicator, month, context);
  const variation = variationOf(unit, indicator, month, context);
  return [
    {
      figure,
      why: whyAnchor(indicator),
      months: monthsOff(unit, indicator, month, context),
      ...(variation && { kind: kindOf(status, variation, context) }),
      owner: linkTo('department', owner, context),
      tasks: tasksIn(month, indicator, context),
      ...(accepted && { accepted }),
    },
  ];
}

/** What kind of miss it is, by its control chart: one that has a cause of its own, or one that the process brings forth. */
function kindOf(status: Status, { kind, assurance, signals }: Variation, { say }: Context): string {
  const [signal = ''] = signals;
  if (kind === 'better') {
    return say({ zh: `${signal}，在好转但还没到目标`, en: `${signal}: getting better, not there yet` });
  }
  if (kind !== 'common') return say({ zh: `${signal}（特殊原因）`, en: `${signal} (a special cause)` });
  return status === 'missed' || assurance === 'will-fail'
    ? say({
        zh: '波动在正常范围，须改流程而非追个案',
        en: 'within its usual range: change the process, do not chase cases',
      })
    : say({ zh: '波动在正常范围', en: 'within its usual range' });
}
