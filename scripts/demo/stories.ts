import { monthIndex, type Month } from '../../src/model/month.ts';
import { LOCAL_STORIES } from './stories-local.ts';
import { appealsAfterCutover, billingCutover, hedongPilot, yunlingDecline } from './stories-great.ts';

/** Something that happened: since when and how strongly, to whom, and what it made worse (above 1) or better (below 1). */
export interface Story {
  readonly from: Month;
  /** Month by month. After the last one it is over, unless it is `lasting`. */
  readonly strength: readonly number[];
  readonly lasting?: boolean;
  /** Factors on what goes wrong, at strength 1. */
  readonly effects: Readonly<Record<string, number>>;
  /** Units it happened to, with all that is below them; everyone when left out. */
  readonly units?: readonly string[];
  /** Remarks that the figures of a month carry; on rows of these indicators. */
  readonly notes?: readonly { readonly month: Month; readonly indicators: readonly string[]; readonly text: string }[];
}

const STORIES: readonly Story[] = [billingCutover, appealsAfterCutover, yunlingDecline, hedongPilot, ...LOCAL_STORIES];

function strengthIn(story: Story, month: Month): number {
  const at = monthIndex(month) - monthIndex(story.from);
  if (at < 0) return 0;
  return story.strength[at] ?? (story.lasting ? (story.strength.at(-1) ?? 0) : 0);
}

function happensTo(story: Story, line: readonly string[]): boolean {
  return story.units === undefined || story.units.some((unit) => line.includes(unit));
}

/** What all stories together make of what goes wrong with a unit; `line` is the unit with everything above it. */
export function effectOf(indicator: string, line: readonly string[], month: Month): number {
  let factor = 1;
  for (const story of STORIES) {
    const effect = story.effects[indicator];
    if (effect !== undefined && happensTo(story, line)) factor *= 1 + strengthIn(story, month) * (effect - 1);
  }
  return factor;
}

/** The remark on a row, if a story has one. */
export function noteOf(indicator: string, line: readonly string[], month: Month): string | undefined {
  for (const story of STORIES) {
    const note = story.notes?.find((one) => one.month === month && one.indicators.includes(indicator));
    if (note && happensTo(story, line)) return note.text;
  }
  return undefined;
}

/** Figures that were not reported, with the reason. */
interface Gap {
  readonly months: readonly Month[];
  readonly indicators: readonly string[];
  readonly units: readonly string[];
  readonly note: string;
}

const GAPS: readonly Gap[] = [
  {
    months: ['2025-11'],
    indicators: [
      'installation-timeliness',
      'fault-repair-timeliness',
      'repeat-fault-rate',
      'installer-arrival-punctuality',
    ],
    units: ['meigu'],
    note: '装维调度系统换版，当月数据未能导出，未上报',
  },
  {
    months: ['2025-02', '2025-08', '2026-02', '2026-10'],
    indicators: ['withdrawal-notice-timeliness'],
    units: ['beiyuan'],
    note: '当月没有产品退市',
  },
  {
    months: ['2026-02'],
    indicators: ['hall-satisfaction', 'rule-clarity', 'product-ease-of-use'],
    units: ['xuefeng-gaoshanzhen'],
    note: '大雪封路，服营厅停业两周，未做离厅调查',
  },
];

/** Why a unit reported nothing for an indicator in a month; undefined when it did report. */
export function gapOf(indicator: string, unit: string, month: Month): string | undefined {
  return GAPS.find(
    (gap) => gap.months.includes(month) && gap.indicators.includes(indicator) && gap.units.includes(unit),
  )?.note;
}

/** In the newest month not everything is settled: these figures may still change. */
const PRELIMINARY: Readonly<Record<string, readonly string[]>> = {
  'appeals-per-million': ['hedong', 'wangchuan', 'yunling'],
  'complaint-handling-satisfaction': ['shiqiao', 'xuefeng', 'yunling'],
  'enterprise-satisfaction': ['xuefeng', 'yantan'],
  'overall-satisfaction': ['yunling'],
};

export function isPreliminary(indicator: string, unit: string, month: Month): boolean {
  return month === '2026-10' && (PRELIMINARY[indicator]?.includes(unit) ?? false);
}
