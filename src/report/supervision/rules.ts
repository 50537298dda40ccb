import type { Supervision } from '../../model/records/supervision.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import type { RuleText } from './types.ts';
import { rulesOf } from './words.ts';

/** The rules of supervision in plain words, in the order in which they come to bear; none where there are no rules. */
export function rulesInWords(context: Context): RuleText[] {
  const { say } = context;
  const rules = rulesOf(context);
  if (!rules) return [];
  return [
    {
      term: say({ zh: '逾期怎么算', en: 'Counting' }),
      text: say({
        zh: '过了时限就是逾期，时限写了时刻的，过一分钟也算。时限之后每满24小时计一天，节假日不扣除，停表的日子不计。',
        en: 'A task is late once its deadline has passed; where that has a time of day, by a minute. Every full 24 hours after it count as a day, holidays too; days on which the clock stands still do not.',
      }),
    },
    ...[...rules.levels].sort((a, b) => a.level - b.level).map((level) => levelRule(level, context)),
    {
      term: say({ zh: '逐级签发', en: 'Order' }),
      text: say({
        zh: '督办不越级：前一级没有发出的，先发前一级；撤回的不算发出。任务重开并定了新时限的，从一级重新开始。',
        en: 'No level is skipped: the one before comes first if it was not issued, and an order that was withdrawn was not. A task that is opened again with a new deadline begins at level 1.',
      }),
    },
    ...stopRule(rules, context),
    ...downgradeRule(rules, context),
    ...accountabilityRule(rules, context),
  ];
}

function levelRule(
  { name, afterDays, signer, reply, deduction }: Supervision['levels'][number],
  { say }: Context,
): RuleText {
  const due = {
    zh: afterDays === 0 ? '一逾期就应发' : `逾期满 ${afterDays} 天应发`,
    en: afterDays === 0 ? 'Due as soon as the task is late' : `Due after ${counted(afterDays, 'day')}`,
  };
  const zh = [due.zh, `由${signer}签发`];
  const en = [due.en, `signed by the ${signer}`];
  if (reply !== undefined) {
    zh.push(`承办部门 ${reply} 个工作日内回复`);
    en.push(`answered within ${counted(reply, 'working day')}`);
  }
  if (deduction !== undefined && deduction > 0) {
    zh.push(`应发当月扣责任部门 ${deduction} 分，一个时限只扣一次`);
    en.push(
      `${counted(deduction, 'point')} off the owner’s score in the month in which it falls due, once for a deadline`,
    );
  }
  return { term: name, text: say({ zh: `${zh.join('，')}。`, en: `${en.join(', ')}.` }) };
}

function stopRule({ stopTheClock: stop }: Supervision, { say }: Context): RuleText[] {
  if (!stop) return [];
  const reasons = stop.reasons.map(({ name }) => name);
  const most = stop.atMostDays;
  return [
    {
      term: say({ zh: '停表', en: 'Stopping the clock' }),
      text: say({
        zh: `责任不在承办部门的，经${stop.approver}批准可以停止计时，事由限于：${reasons.join('；')}。${most === undefined ? '' : `一个任务累计最多停 ${most} 天。`}`,
        en: `Where the owner is not at fault the ${stop.approver} may let the clock stand still, for these reasons: ${reasons.join('; ')}.${most === undefined ? '' : ` No more than ${counted(most, 'day')} for one task.`}`,
      }),
    },
  ];
}

function downgradeRule({ downgrade }: Supervision, { say }: Context): RuleText[] {
  if (!downgrade) return [];
  const { actualAtLeast: least, levels } = downgrade;
  return [
    {
      term: say({ zh: '降级', en: 'Downgrade' }),
      text: say({
        zh: `实际进度达到 ${least}% 的，应发级别降低 ${levels} 级。任务仍算逾期；因降级而没有应发的那一级不扣分。`,
        en: `From ${least}% done on, the level due is lower by ${levels}. The task is still late; a level that is held back costs nothing.`,
      }),
    },
  ];
}

function accountabilityRule({ accountability, accountabilityAfter: after }: Supervision, { say }: Context): RuleText[] {
  const days = counted(after ?? 0, 'working day');
  const text =
    accountability ??
    (after === undefined
      ? undefined
      : say({
          zh: `最高一级发出满 ${after} 个工作日仍未解决的，转入问责。`,
          en: `Accountability follows ${days} after the last level, if it did not help.`,
        }));
  return text === undefined ? [] : [{ term: say({ zh: '问责', en: 'Accountability' }), text }];
}
