import type { Bilingual } from '../../model/diagnostic.ts';
import type { TaskState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { rulesOf } from './words.ts';

/** Why a task's supervision is not what its days overdue alone would make it: a sentence each, without the task's name. */

/** The stop of the clock that is in force, with its reason. */
export function pauseRemark({ paused }: TaskState, context: Context): Bilingual | undefined {
  if (!paused) return undefined;
  const reason = rulesOf(context)?.stopTheClock?.reasons.find(({ id }) => id === paused.reason)?.name ?? paused.reason;
  const until = paused.until === null ? { zh: '今', en: 'now' } : { zh: ` ${paused.until}`, en: paused.until };
  return {
    zh: `${paused.from} 至${until.zh}，${reason}`,
    en: `the clock stands still from ${paused.from} to ${until.en}: ${reason}`,
  };
}

export function downgradeRemark({ downgraded }: TaskState, context: Context): Bilingual | undefined {
  if (!downgraded) return undefined;
  const least = rulesOf(context)?.downgrade?.actualAtLeast ?? 0;
  const { from, to } = downgraded;
  return {
    zh: `实际进度达到 ${least}%，应发级别由 ${from} 级降为 ${to} 级`,
    en: `downgraded from level ${from} to ${to}: at least ${least}% is done`,
  };
}

export function reopeningRemark({ task, reopened }: TaskState, { workspace }: Context): Bilingual | undefined {
  if (!reopened) return undefined;
  const why = workspace.records.task.get(task)?.value.closings?.[reopened.index]?.reopened?.reason ?? '';
  return {
    zh: `${reopened.closed} 关闭，${reopened.on} 重新打开，${why}`,
    en: `closed on ${reopened.closed} and opened again on ${reopened.on}: ${why}`,
  };
}

export function accountabilityRemark({ accountability }: TaskState): Bilingual | undefined {
  if (!accountability) return undefined;
  const { due, from } = accountability;
  if (from === null) {
    return {
      zh: '仍未解决的，停表结束后转入问责',
      en: 'accountability follows once the clock runs again, if it is not solved',
    };
  }
  return due
    ? { zh: `自 ${from} 起转入问责`, en: `accountability has followed since ${from}` }
    : { zh: `仍未解决的，${from} 转入问责`, en: `accountability follows if it is not solved: ${from}` };
}
