import type { Bilingual } from '../../model/diagnostic.ts';
import type { Month } from '../../model/month.ts';
import type { Indicator } from '../../model/records/indicator.ts';
import { PERIODS, type AnnualResult, type Interval } from '../../model/results.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { briefText } from './finding.ts';
import type { PeriodLine } from './types.ts';

const NAMES = {
  quarter: { zh: '本季累计', en: 'Quarter to date' },
  year: { zh: '本年累计', en: 'Year to date' },
} as const;

/** The quarter and the year to date, where they are made of more than the month itself. */
export function periodLines(
  id: string,
  unit: string,
  month: Month,
  indicator: Indicator,
  { format, scores, say }: Context,
): PeriodLine[] {
  return PERIODS.flatMap((period) => {
    const { published, months, status, from, broken } = scores.period(unit, id, month, period);
    if (published === null || months.length < 2) return [];
    const value = format.withUnit(format.figure(published, indicator.precision), indicator.unit);
    const since = format.month(from);
    return [
      {
        name: say(NAMES[period]),
        value,
        status,
        ...(broken && {
          note: say({ zh: `自${since}起，此前口径不同`, en: `since ${since}; defined differently before` }),
        }),
      },
    ];
  });
}

/** Where the year stands against its target, in a sentence; nothing for an indicator without one. */
export function annualText(
  id: string,
  unit: string,
  month: Month,
  indicator: Indicator,
  context: Context,
): string | undefined {
  const result = context.scores.annual(unit, id, month);
  if (!result) return undefined;
  return context.say(
    annualSentence(result, (figure) => (figure === null ? '' : briefText(figure, indicator, context))),
  );
}

function annualSentence(result: AnnualResult, text: (figure: number | null) => string): Bilingual {
  const { outlook, year, target, soFar, remaining, neededPublished } = result;
  const goal = { zh: `${year}年全年目标 ${text(target)}`, en: `Target for ${year}: ${text(target)}` };
  const left = { zh: `余下 ${remaining} 个月`, en: counted(remaining, 'month') };
  const needed = text(neededPublished);
  switch (outlook) {
    case 'met':
      return { zh: `${goal.zh}，已达到 ${text(soFar.published)}`, en: `${goal.en}, met with ${text(soFar.published)}` };
    case 'missed':
      return {
        zh: `${goal.zh}，未达到，为 ${text(soFar.published)}`,
        en: `${goal.en}, missed with ${text(soFar.published)}`,
      };
    case 'secured':
      return {
        zh: `${goal.zh}，${left.zh}无论如何都能达到`,
        en: `${goal.en}, secured whatever the ${left.en} left bring`,
      };
    case 'open':
      return {
        zh: `${goal.zh}，${left.zh}每月须达到 ${needed}`,
        en: `${goal.en}; each of the ${left.en} left must show ${needed}`,
      };
    case 'out-of-reach':
      return { zh: `${goal.zh}，${left.zh}无论如何都达不到`, en: `${goal.en}, out of reach in the ${left.en} left` };
    case 'unknown':
      return { zh: `${goal.zh}，还不能判断`, en: `${goal.en}, not to be judged yet` };
  }
}

/** The two ends of what a figure of few cases may truly be. */
export function intervalText(interval: Interval, { precision, unit }: Indicator, { format, say }: Context): string {
  const ends = [interval.lower, interval.upper].map((end) => format.figure(end, precision)).join('–');
  const range = format.withUnit(ends, unit);
  return say({
    zh: `样本少，真实水平有 95% 的把握在 ${range} 之间`,
    en: `Few cases: with 95% confidence it is truly ${range}`,
  });
}
