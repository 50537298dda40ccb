import { Big } from '../../model/decimal.ts';
import type { ScorecardResult } from '../../model/results.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import type { Context } from '../context.ts';
import { closingText } from '../ranking/unplaced.ts';
import type { Subject } from '../scorecard/subjects.ts';

type Scored = ScorecardResult & { readonly published: number };

/** Results that have a score. */
export function scoredOf(results: readonly ScorecardResult[]): Scored[] {
  return results.filter((result): result is Scored => result.published !== null);
}

function extremesOf(scored: readonly Scored[]): { high: Scored; low: Scored } | undefined {
  const [first] = scored;
  if (!first) return undefined;
  // Of equal ones the later: what happened lately says more.
  return {
    high: scored.reduce((best, each) => (each.published >= best.published ? each : best), first),
    low: scored.reduce((worst, each) => (each.published <= worst.published ? each : worst), first),
  };
}

/** How a subject has fared over all its months, in a sentence; of one that was closed, what became of it. */
export function historyFinding(
  subject: Subject,
  name: string,
  results: readonly ScorecardResult[],
  context: Context,
): string {
  const { format, say, workspace } = context;
  const scored = scoredOf(results);
  const extremes = extremesOf(scored);
  const latest = scored.at(-1);
  const unit = subject.isDepartment ? undefined : workspace.records.unit.get(subject.id)?.value;
  if (!extremes || !latest) return say({ zh: `${name}：还没有得分`, en: `${name}: no score yet` });
  const [low, high] = [extremes.low, extremes.high].map(({ published }) => format.figure(published, SCORE_PLACES));
  const months = scored.length;
  if (unit?.closed !== undefined && unit.closed > latest.month) {
    const ended = closingText(unit, context);
    return say({
      zh: `${name}：${ended}，此前得分 ${low}–${high}`,
      en: `${name}: ${ended.charAt(0).toLowerCase()}${ended.slice(1)}; scores of ${low} to ${high} until then`,
    });
  }
  if (months === 1) return say({ zh: `${name}：得分 ${high}`, en: `${name}: score ${high}` });
  const lately =
    extremes.low === latest
      ? { zh: '最近一个月最低', en: 'the latest month is the lowest' }
      : extremes.high === latest
        ? { zh: '最近一个月最高', en: 'the latest month is the highest' }
        : {
            zh: `${format.month(extremes.high.month)}最高，${format.month(extremes.low.month)}最低`,
            en: `highest in ${format.month(extremes.high.month)}, lowest in ${format.month(extremes.low.month)}`,
          };
  return say({
    zh: `${name}：${months} 个月得分 ${low}–${high}，${lately.zh}`,
    en: `${name}: scores of ${low} to ${high} in ${months} months; ${lately.en}`,
  });
}

/** How the latest score compares with the year before and with the best month: the title of the line. */
export function courseFinding(results: readonly ScorecardResult[], { format, say }: Context): string {
  const scored = scoredOf(results);
  const latest = scored.at(-1);
  const best = extremesOf(scored)?.high;
  if (!latest || !best) return say({ zh: '历月得分', en: 'Scores by month' });
  const points = (figure: number) => format.figure(Math.abs(figure), SCORE_PLACES);
  const { yoy } = latest;
  const year =
    yoy === null
      ? []
      : yoy === 0
        ? [say({ zh: '与上年同月持平', en: 'As a year before' })]
        : yoy > 0
          ? [say({ zh: `比上年同月高 ${points(yoy)} 分`, en: `${points(yoy)} points above a year before` })]
          : [say({ zh: `比上年同月低 ${points(yoy)} 分`, en: `${points(yoy)} points below a year before` })];
  const gap = new Big(best.published).minus(latest.published).toNumber();
  const top = format.month(best.month);
  const peak =
    gap === 0
      ? say({ zh: '是各月最高', en: 'the best month of all' })
      : say({ zh: `比最高的${top}低 ${points(gap)} 分`, en: `${points(gap)} below the best month, ${top}` });
  const text = [...year, peak].join(say({ zh: '，', en: ', ' }));
  const month = format.month(latest.month);
  return say({ zh: `${month}：${text}`, en: `${month}: ${text}` });
}
