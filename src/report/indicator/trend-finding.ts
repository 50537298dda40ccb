import type { Bilingual } from '../../model/diagnostic.ts';
import type { Month } from '../../model/month.ts';
import type { ControlChart, Signal, Status, Value } from '../../model/results.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { isOff } from '../indicators.ts';

/** What a trend is judged by. */
interface Judged {
  readonly series: readonly Value[];
  readonly chart: ControlChart | null;
  /** Months from which it is defined differently. */
  readonly breaks: readonly Month[];
}

type Told = 'better' | 'worse';

/** What a signal at the latest point says, by the way it speaks. */
const SPECIAL: Readonly<Record<Signal, Readonly<Record<Told, Bilingual>>>> = {
  outside: {
    better: { zh: '好于控制限，改善不是偶然', en: 'Better than the control limits, not by chance' },
    worse: { zh: '差于控制限，变差不是偶然', en: 'Worse than the control limits, not by chance' },
  },
  run: {
    better: {
      zh: '连续 7 个月以上好于均值，改善不是偶然',
      en: 'Better than the mean for 7 months or more, not by chance',
    },
    worse: {
      zh: '连续 7 个月以上差于均值，变差不是偶然',
      en: 'Worse than the mean for 7 months or more, not by chance',
    },
  },
  trend: {
    better: { zh: '连续 7 个月以上在好转', en: 'Better from month to month for 7 months or more' },
    worse: { zh: '连续 7 个月以上在变差', en: 'Worse from month to month for 7 months or more' },
  },
  'two-of-three': {
    better: { zh: '近 3 个月有 2 个月明显偏好', en: 'Clearly better in 2 of the last 3 months' },
    worse: { zh: '近 3 个月有 2 个月明显偏差', en: 'Clearly worse in 2 of the last 3 months' },
  },
};

const COMMON = {
  'will-pass': {
    zh: '近期波动正常，照此能稳定达标',
    en: 'Lately within the usual range: as things go, the target will be met',
  },
  'will-fail': {
    zh: '近期波动正常，不改变做法就达不到目标',
    en: 'Lately within the usual range: without a change the target will not be met',
  },
  may: { zh: '近期波动正常，能否达标没有把握', en: 'Lately within the usual range: the target may or may not be met' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the months say, in a sentence: the title of the chart. */
export function trendFinding({ series, chart, breaks }: Judged, { format, say }: Context): string {
  const since = breaks.filter((month) => series.some((value) => value.month === month)).at(-1);
  // With enough months of the new definition they are judged by themselves.
  if (since !== undefined && (!chart || chart.few || (chart.phases?.at(-1)?.from ?? '') < since)) {
    const month = format.month(since);
    return say({
      zh: `口径自 ${month}起改变，前后不可比`,
      en: `Defined differently since ${month}: not to be compared with before`,
    });
  }
  const latest = chart?.points.at(-1);
  if (!chart || chart.few || !latest) {
    const phase = chart?.phases?.at(-1);
    const count = series.filter(({ month, published }) => published !== null && month >= (phase?.from ?? '')).length;
    const [zh, en] =
      phase?.because === 'rebase' ? ['控制限重新计算以来 ', ' since limits were computed anew'] : ['', ''];
    return say({
      zh: `${zh}${count} 个月的数据，还看不出波动是否正常`,
      en: `${counted(count, 'month')} of figures${en}: too few to judge their variation`,
    });
  }
  const text = say(variationText(chart, series.at(-1)?.status ?? 'no-data'));
  if (latest.month === series.at(-1)?.month) return text;
  const month = format.month(latest.month);
  return say({ zh: `截至${month}：${text}`, en: `Up to ${month}: ${text}` });
}

/** What the latest point of a control chart says, and whether the target will be met. */
function variationText({ points, variation, assurance }: ControlChart, status: Status): Bilingual {
  const [signal] = points.at(-1)?.signals ?? [];
  if (signal && (variation === 'better' || variation === 'worse')) {
    const { zh, en } = SPECIAL[signal][variation];
    const isShort = variation === 'better' && isOff(status);
    return isShort ? { zh: `${zh}，但仍未到目标`, en: `${en}, yet short of the target` } : { zh, en };
  }
  if (variation === 'special') return { zh: '最近的变化不是偶然', en: 'The latest change is not by chance' };
  // Limits that rest on worse months say nothing against a target that is met.
  const contradicts = assurance === 'will-fail' && status === 'achieved';
  return assurance === null || contradicts
    ? { zh: '近期波动正常', en: 'Lately within the usual range' }
    : COMMON[assurance];
}
