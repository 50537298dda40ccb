import type { Entry } from '../../model/workspace.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { widestUnit } from '../indicators.ts';
import { linkTo, type Link } from '../links.ts';
import { FULL, type DriverLine } from './types.ts';

/** What the words are about: numbers come last. */
export type Unnumbered = Omit<DriverLine, 'number'>;

/** What is not shown, and why: without points there is no telling how it does. */
export function leftOf(entry: Entry<'indicator'>, context: Context): Link & { reason: string } {
  const { latest, scores, say } = context;
  const unit = widestUnit(entry.id, context);
  const value = latest !== undefined && unit !== undefined ? scores.value(unit, entry.id, latest) : undefined;
  const reason =
    value?.published == null
      ? say({ zh: '本月无数据', en: 'no data this month' })
      : value.target === null
        ? say({ zh: '没有目标值', en: 'no target' })
        : say({ zh: '没有得分方法', en: 'no way of scoring it' });
  return { ...linkTo('indicator', entry.id, context), reason };
}

/** How many a heading names. */
const NAMED = 3;

export function findingOf(fix: readonly Unnumbered[], all: number, fullIsTarget: boolean, context: Context): string {
  const { say, format } = context;
  if (all === 0) return say({ zh: '先改什么', en: 'What to fix first' });
  const full = fullIsTarget ? { zh: '达到目标', en: 'on target' } : { zh: '得满分', en: 'at full points' };
  if (fix.length === 0) {
    return say({
      zh: `重要的指标都${full.zh}，先把它们保持住`,
      en: `All that matters most is ${full.en}: keep it there`,
    });
  }
  const short = fullIsTarget ? { zh: '未达目标', en: 'off target' } : { zh: '未得满分', en: 'short of full points' };
  const first = format.list(fix.slice(0, NAMED).map(({ name }) => name));
  return say({
    zh: `${fix.length} 项重要指标${short.zh}，先改${first}`,
    en: `${counted(fix.length, 'important indicator')} ${short.en}: start with ${first}`,
  });
}

export function balanceOf(
  lines: readonly Unnumbered[],
  median: number,
  fullIsTarget: boolean,
  { say }: Context,
): string {
  const short = (those: readonly Unnumbered[]) => those.filter(({ points }) => points < FULL).length;
  const important = lines.filter(({ importance }) => importance >= median);
  const others = lines.filter(({ importance }) => importance < median);
  const words = fullIsTarget ? { zh: '未达目标', en: 'off target' } : { zh: '未得满分', en: 'short of full points' };
  return say({
    zh: `较重要的 ${important.length} 项中 ${short(important)} 项${words.zh}，其余 ${others.length} 项中 ${short(others)} 项`,
    en: `${short(important)} of the ${important.length} that matter more are ${words.en}, ${short(others)} of the other ${others.length}`,
  });
}
