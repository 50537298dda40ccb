import type { Month } from '../../model/month.ts';
import type { Indicator } from '../../model/records/indicator.ts';
import type { Value } from '../../model/results.ts';
import type { Place } from '../../model/source.ts';
import type { Workspace } from '../../model/workspace.ts';
import { COMMENTARY, counts, INDICATOR, MEASUREMENTS, record, TASK } from '../example.ts';
import type { FigureContext, FigureRule } from '../figure-rule.ts';
import { figureWords, targetWords } from '../figure-words.ts';
import type { Finding } from '../rule.ts';
import { listed } from '../words.ts';

const files = (commentary: string) => ({
  [INDICATOR]: record('indicator', { key: 'true', targets: '[{ from: 2026-01, floor: 85, target: 90 }]' }),
  [MEASUREMENTS]: counts('east,hotline-connection-rate,810,1000', 'west,hotline-connection-rate,850,1000'),
  [COMMENTARY]: commentary,
  [TASK]: record('task', { deadline: '2026-12-31', indicators: '[hotline-connection-rate]' }),
});

/** How many indicators a message names. */
const NAMED = 8;

export const commentaryMissing: FigureRule = {
  code: 'commentary-missing',
  severity: 'warning',
  title: { zh: '关键指标未达标而没有评述', en: 'Key indicator missed without a commentary' },
  why: {
    zh: '关键指标低于底线，看通报的人要知道为什么、正在做什么、什么时候见效；只有数字，会上只能从头问起。',
    en: 'Where a key indicator is below its floor readers must learn why, what is being done and by when; with figures alone the meeting begins by asking.',
  },
  fix: {
    zh: '在当月的 commentary.md 里用指标名称作标题，写明原因、措施和时限。',
    en: 'In the month’s commentary.md make the indicator’s name a heading and write the cause, what is done and by when.',
  },
  bad: files('全省话务量明显上升。\n'),
  good: files('## 热线人工接通率\n\n话务高峰人手不足，11月起增加晚间席位。\n'),
  *check(context) {
    for (const month of monthsToJudge(context)) {
      const missing = unexplained(context, month);
      const place = placeIn(context.workspace, month);
      if (missing.length > 0 && place) yield { place, ...words(month, missing) };
    }
  },
};

/** The latest month, and earlier ones that somebody has begun to comment on: before there were commentaries none is missed. */
function monthsToJudge({ workspace, figures: { months, latest } }: FigureContext): Month[] {
  if (latest === undefined) return [];
  const commented = new Set(workspace.commentaries.map(({ month }) => month));
  return months.filter((month) => month === latest || (month < latest && commented.has(month)));
}

export interface Missed {
  readonly indicator: Indicator;
  readonly value: Value;
}

/** Key indicators that the company missed in a month and that its commentary says nothing of. */
export function unexplained(
  { workspace, figures }: Pick<FigureContext, 'workspace' | 'figures'>,
  month: Month,
): Missed[] {
  const company = figures.company(month);
  if (company === undefined) return [];
  const explained = new Set(
    workspace.commentaries
      .filter((commentary) => commentary.month === month && commentary.language === 'zh-CN')
      .flatMap(({ sections }) => sections.filter(({ blocks }) => blocks.length > 0))
      .map(({ about }) => about.indicator),
  );
  return [...workspace.records.indicator].flatMap(([id, { value: indicator }]) => {
    if (!indicator.key || explained.has(id)) return [];
    const value = figures.value(company, id, month);
    return value.status === 'missed' ? [{ indicator, value }] : [];
  });
}

/** The start of the month's commentary or, where there is none, of its figures. */
function placeIn({ commentaries, measurementFiles }: Workspace, month: Month): Place | undefined {
  const file =
    commentaries.find((commentary) => commentary.month === month && commentary.language === 'zh-CN')?.file ??
    measurementFiles.find((measured) => measured.month === month)?.file;
  return file && { file, span: { start: 0, end: 0 } };
}

function words(month: Month, missing: readonly Missed[]): Pick<Finding, 'message' | 'hint'> {
  const first = missing[0]?.indicator.name ?? '';
  const [zh, en] = [listed(missing.map(inChinese), NAMED).zh, listed(missing.map(inEnglish), NAMED).en];
  const file = `data/${month}/commentary.md`;
  return {
    message: {
      zh: `${month} 有 ${missing.length} 项关键指标未达标而没有评述：${zh}`,
      en: `${month}: no commentary on ${missing.length} missed key ${missing.length === 1 ? 'indicator' : 'indicators'}: ${en}`,
    },
    hint: {
      zh: `在 ${file} 里加标题“## ${first}”，下面写明原因、措施和时限。`,
      en: `Add the heading “## ${first}” to ${file} and below it the cause, what is being done and by when.`,
    },
  };
}

function inChinese({ indicator, value }: Missed): string {
  return `${indicator.name}（${figureWords(indicator, value)}，目标 ${targetWords(indicator, value)}）`;
}

function inEnglish({ indicator, value }: Missed): string {
  return `${value.indicator} (${figureWords(indicator, value)}, target ${targetWords(indicator, value)})`;
}
