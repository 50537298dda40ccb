import { pointAt, stagesBefore, stageAt, type PointState } from '../../model/gates.ts';
import { dayOf } from '../../model/moment.ts';
import { daysBetween, type Day } from '../../model/month.ts';
import { placeOf, stagesOf, type Entry } from '../../model/workspace.ts';
import { launch, reviews } from '../launch-example.ts';
import type { FigureContext, FigureRule } from '../figure-rule.ts';
import type { Finding } from '../rule.ts';

const waived = (until: string) =>
  launch({
    reviews: reviews({ on: '2026-02-09' }, { on: '2026-04-08', result: 'failed', conclusion: 'conditional' }),
    waivers: `\n  - { point: defects-closed, reason: 等待修复版本, by: 分管副总经理, on: 2026-04-09, until: ${until} }`,
  });

const DEFAULT_DAYS = 14;

export const launchWaiverExpired: FigureRule = {
  code: 'launch-waiver-expired',
  severity: 'error',
  title: { zh: '豁免到期，控制点仍未通过', en: 'A waiver has run out and the control point has not passed' },
  why: {
    zh: '豁免是限期补齐，不是免检；到期没补齐还在对客户开放，就是带着毛病运行。快到期的先提醒。',
    en: 'A waiver gives time to mend, and no more: a launch that goes on after it ends goes on with its fault. One about to end is told before.',
  },
  fix: {
    zh: '补齐后重新评审，把结果写进 reviews；补不齐的退回或停办，确需延期的由原批准人另批一条。提前几天提醒在 alerts.yaml 的 reviewWaiverDays。',
    en: 'Mend it, review it again and add the result to `reviews`; otherwise send it back or stop it, or have another waiver granted. `reviewWaiverDays` in alerts.yaml says how many days before it is told.',
  },
  bad: waived('2026-10-31'),
  good: waived('2026-12-31'),
  *check(context) {
    for (const entry of context.workspace.records.launch.values()) yield* findingsFor(entry, context);
  },
};

function* findingsFor(entry: Entry<'launch'>, { workspace, tracked }: FigureContext): Iterable<Finding> {
  const { value } = entry;
  const day = dayOf(tracked.asOf);
  const now = stageAt(value, day);
  if (!now || (value.ended && value.ended.on <= day)) return;
  const stages = stagesOf(workspace, value.process);
  const behind = stagesBefore(value, stages, now.stage);
  const notice = workspace.records.alerts.get('alerts')?.value.reviewWaiverDays ?? DEFAULT_DAYS;
  for (const stage of stages) {
    for (const point of stage.value.controlPoints) {
      const { waiver, state } = pointAt(value, stage, point, day);
      if (!waiver) continue;
      const left = daysBetween(day, waiver.until);
      if (state === 'waived' && left > notice) continue;
      yield {
        place: placeOf(entry, ['waivers', waiver.index, 'until']),
        // Where it is still held at that gate, nothing goes on that should not.
        ...((state === 'waived' || !behind.includes(stage)) && { severity: 'warning' as const }),
        message: state === 'waived' ? ending(point, waiver.until, left) : ended(point, waiver.until),
      };
    }
  }
}

type Named = { readonly id: string; readonly name: string };

function ending({ id, name }: Named, until: Day, left: number): Finding['message'] {
  if (left === 0) {
    return {
      zh: `“${name}”的豁免今天（${until}）到期，控制点仍未通过`,
      en: `The waiver for ${id} ends today (${until}), and it has not passed`,
    };
  }
  const days = left === 1 ? '1 day' : `${left} days`;
  return {
    zh: `“${name}”的豁免 ${until} 到期，还有 ${left} 天，控制点仍未通过`,
    en: `The waiver for ${id} ends on ${until}, in ${days}, and it has not passed`,
  };
}

function ended({ id, name }: Named, until: NonNullable<PointState['waiver']>['until']): Finding['message'] {
  return {
    zh: `“${name}”的豁免已于 ${until} 到期，控制点仍未通过`,
    en: `The waiver for ${id} ran out on ${until} and it has not passed`,
  };
}
