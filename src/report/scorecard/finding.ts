import type { ScorecardResult } from '../../model/results.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import type { Context } from '../context.ts';
import { lossesByCause } from './losses.ts';

/** How many causes a heading names, and the points one must have cost to be worth it. */
const NAMED = 2;
const WORTH_NAMING = 0.5;

/** The month in one sentence: what cost the most, and where the score went. */
export function findingOf(result: ScorecardResult, name: string, context: Context): string {
  const { format } = context;
  if (result.published === null) {
    return context.say({ zh: `${name}：本月没有可计分的数据`, en: `${name}: nothing to score this month` });
  }
  const score = format.figure(result.published, SCORE_PLACES);
  const moved = result.mom ?? 0;
  const way =
    moved > 0 ? { zh: '升至', en: 'up to' } : moved < 0 ? { zh: '降至', en: 'down to' } : { zh: '', en: 'at' };
  const causes = lossesByCause(result, context).filter(({ published }) => published >= WORTH_NAMING);
  if (causes.length === 0) {
    return context.say({ zh: `${name}：得分${way.zh} ${score}`, en: `${name}: score ${way.en} ${score}` });
  }
  const list = format.list(causes.slice(0, NAMED).map((cause) => cause.name));
  return context.say({
    zh: `${name}：${list}失分最多，得分${way.zh} ${score}`,
    en: `${name}: most points lost on ${list}; score ${way.en} ${score}`,
  });
}
