import type { Bilingual } from '../model/diagnostic.ts';
import type { Month } from '../model/month.ts';
import type { Agreement, Assurance, ChartPoint, Signal, Variation as Kind } from '../model/results.ts';
import type { Scores } from '../score/index.ts';
import type { Context } from './context.ts';
import { onceFor } from './once.ts';

/** What the control chart of a month says beside its traffic light. */
export interface Variation {
  readonly kind: Kind;
  /** Whether the target will be met as things go; null without one. */
  readonly assurance: Assurance | null;
  /** Set where traffic light and control chart disagree. */
  readonly disagreement?: Exclude<Agreement, 'agree'>;
  /** What is more than chance, in words, the clearest first; empty where nothing is. */
  readonly signals: readonly string[];
}

type Side = NonNullable<ChartPoint['side']>;

const SIGNAL_TEXTS: Readonly<Record<Signal, Readonly<Record<Side, Bilingual>>>> = {
  outside: {
    high: { zh: '超出控制上限', en: 'above the upper limit' },
    low: { zh: '低于控制下限', en: 'below the lower limit' },
  },
  run: {
    high: { zh: '连续 7 个月以上高于均值', en: 'above the mean for 7 months or more' },
    low: { zh: '连续 7 个月以上低于均值', en: 'below the mean for 7 months or more' },
  },
  trend: {
    high: { zh: '连续 7 个月上升', en: '7 months rising' },
    low: { zh: '连续 7 个月下降', en: '7 months falling' },
  },
  'two-of-three': {
    high: { zh: '3 个月中有 2 个月接近控制上限', en: '2 of 3 months near the upper limit' },
    low: { zh: '3 个月中有 2 个月接近控制下限', en: '2 of 3 months near the lower limit' },
  },
};

/** The signals at a point of a control chart, in words. */
export function signalTexts({ signals, side }: Pick<ChartPoint, 'signals' | 'side'>, { say }: Context): string[] {
  return side ? signals.map((signal) => say(SIGNAL_TEXTS[signal][side])) : [];
}

/** What is kept of a chart: a chart with all its points for every row of every page would fill the memory. */
interface Read extends Omit<Variation, 'signals'> {
  readonly point: ChartPoint;
}

const readOnce = onceFor<Scores, Read | null>();

/**
 * The variation of a unit's indicator as of a month. Undefined where the month was not measured, and where there are too few
 * points to tell chance from a cause.
 */
export function variationOf(unit: string, indicator: string, month: Month, context: Context): Variation | undefined {
  const { scores } = context;
  const read = readOnce(scores, `${unit} ${indicator} ${month}`, () => readChart(unit, indicator, month, scores));
  if (!read) return undefined;
  const { point, ...rest } = read;
  return { ...rest, signals: signalTexts(point, context) };
}

function readChart(unit: string, indicator: string, month: Month, scores: Scores): Read | null {
  const chart = scores.chart(unit, indicator, month);
  const point = chart?.points.at(-1);
  if (!chart || chart.few || point?.month !== month) return null;
  const { variation: kind, assurance, agreement } = chart;
  return { kind, assurance, point, ...(agreement && agreement !== 'agree' && { disagreement: agreement }) };
}
