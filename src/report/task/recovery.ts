import type { Task } from '../../model/records/task.ts';
import type { Day } from '../../model/month.ts';
import { closingProof, companyRecovery, type ClosingProof } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { figureOf, sparkOf } from '../indicators.ts';
import { companyIn } from '../scorecard/index.ts';
import type { Recovery, RecoveryLine } from './types.ts';

/** What closing a task on a day rests, or would rest, on. */
export function proofOn(task: Task, day: Day, { workspace, scores }: Context): ClosingProof {
  return closingProof(task, workspace.records.alerts.get('alerts')?.value, companyRecovery(scores), day);
}

/** The indicators a task is to mend, and whether they have been on target for long enough to close it. */
export function recoveryOf(task: Task, closed: Day | null, context: Context): Recovery {
  const proof = proofOn(task, context.asOf, context);
  const { indicators, missing } = proof;
  const all = indicators.length > 0 && missing.length === 0;
  return {
    finding: indicators.length === 0 ? noIndicators(context) : findingOf(proof, closed, context),
    lines: indicators.flatMap((each) => lineOf(each, context)),
    look: indicators.length === 0 ? 'no-data' : all ? 'achieved' : 'at-risk',
  };
}

function lineOf({ indicator, onTarget, needed }: ClosingProof['indicators'][number], context: Context): RecoveryLine[] {
  const { latest, scores, say } = context;
  const unit = latest && companyIn(latest, context);
  const figure = latest && unit !== undefined ? figureOf(scores.value(unit, indicator, latest), context) : undefined;
  if (!latest || unit === undefined || !figure) return [];
  return [
    {
      figure,
      spark: sparkOf(unit, indicator, latest, context),
      onTarget: say({ zh: `${onTarget} 个月（须 ${needed} 个月）`, en: `${onTarget} of ${counted(needed, 'month')}` }),
      recovered: onTarget >= needed,
    },
  ];
}

function noIndicators({ say }: Context): string {
  return say({
    zh: '没有关联指标：里程碑全部完成即可关闭。',
    en: 'No linked indicators: it may close once its milestones are done.',
  });
}

function findingOf(
  { indicators, missing, upTo, openMilestones }: ClosingProof,
  closed: Day | null,
  context: Context,
): string {
  const { say, format } = context;
  const [all, needed] = [indicators.length, indicators[0]?.needed ?? 0];
  const month = upTo === null ? format.figure(null, 0) : format.month(upTo);
  const recovered = {
    zh: `到${month}，${all} 项指标中 ${all - missing.length} 项已连续达标满 ${needed} 个月`,
    en: `Up to ${month}, ${all - missing.length} of ${counted(all, 'indicator')} on target for ${counted(needed, 'month')} in a row`,
  };
  if (closed !== null) return say({ zh: `${recovered.zh}。`, en: `${recovered.en}.` });
  if (missing.length > 0) {
    return say({ zh: `${recovered.zh}，还不能关闭。`, en: `${recovered.en}: it may not close yet.` });
  }
  return openMilestones.length > 0
    ? say({
        zh: `${recovered.zh}；还有 ${openMilestones.length} 个里程碑未完成，不能关闭。`,
        en: `${recovered.en}; ${counted(openMilestones.length, 'milestone')} to go before it may close.`,
      })
    : say({ zh: `${recovered.zh}，可以关闭。`, en: `${recovered.en}: it may close.` });
}
