import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import type { TaskLine } from '../tasks.ts';

/** How a task stands, in a sentence: how late and how far it is, and when it will be done at this pace. */
export function findingOf(line: TaskLine, { say }: Context): string {
  const { number, name, daysOverdue, slippage, forecast } = line;
  const { actualText: done, plannedText: plan } = line;
  const pace = forecast
    ? { zh: `，照此进度 ${forecast} 完成`, en: `; at this pace done on ${forecast}` }
    : { zh: '', en: '' };
  switch (line.state) {
    case 'done':
      return say({ zh: `${number} ${name}：已完成`, en: `${number} ${name}: done` });
    case 'overdue': {
      const late =
        daysOverdue > 0
          ? { zh: `逾期 ${daysOverdue} 天`, en: `${counted(daysOverdue, 'day')} overdue` }
          : { zh: '已逾期', en: 'overdue' };
      return say({
        zh: `${number} ${name}：${late.zh}，完成 ${done}${pace.zh}`,
        en: `${number} ${name}: ${late.en}, ${done} done${pace.en}`,
      });
    }
    case 'behind':
      return say({
        zh: `${number} ${name}：完成 ${done}，计划 ${plan}，落后 ${slippage} 天${pace.zh}`,
        en: `${number} ${name}: ${done} done of ${plan} planned, ${counted(slippage, 'day')} behind${pace.en}`,
      });
    case 'not-started':
      return say({ zh: `${number} ${name}：未开始`, en: `${number} ${name}: not started` });
    default:
      return say({
        zh: `${number} ${name}：完成 ${done}，计划 ${plan}${pace.zh}`,
        en: `${number} ${name}: ${done} done of ${plan} planned${pace.en}`,
      });
  }
}
