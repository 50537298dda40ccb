import type { Indicator } from '../../model/records/indicator.ts';
import type { Place } from '../../model/source.ts';
import type { RedFigure } from '../../model/tracked.ts';
import { placeOf, type Entry } from '../../model/workspace.ts';
import { COMMENTARY, counts, INDICATOR, MEASUREMENTS, record, TASK } from '../example.ts';
import type { FigureContext, FigureRule } from '../figure-rule.ts';
import { figureWords, targetWords } from '../figure-words.ts';
import type { Finding } from '../rule.ts';

const files = (task: string) => ({
  [INDICATOR]: record('indicator', { key: 'true', targets: '[{ from: 2026-01, floor: 85, target: 90 }]' }),
  [MEASUREMENTS]: counts('east,hotline-connection-rate,810,1000', 'west,hotline-connection-rate,850,1000'),
  [COMMENTARY]: '## 热线人工接通率\n\n话务高峰人手不足，11月起增加晚间席位。\n',
  [TASK]: record('task', { deadline: '2026-12-31', ...(task && { indicators: task }) }),
});

export const redWithoutOwner: FigureRule = {
  code: 'red-without-owner',
  severity: 'warning',
  title: { zh: '关键指标未达标而无人管', en: 'A missed key indicator that nobody answers for' },
  why: {
    zh: '指标红了没有任务，就是没有人、没有时限；下个月还会是红的。',
    en: 'A missed indicator without a task has nobody and no date: next month it will be missed again.',
  },
  fix: {
    zh: '在要改善它的任务单 indicators 里写上它；暂不立任务的，在 data/accepted-reasons 写明理由和有效期。多严重由 alerts.yaml 的 redWithoutOwner 决定。',
    en: 'Put it into `indicators` of the task that is to mend it, or give an accepted reason with its last day in data/accepted-reasons; `redWithoutOwner` in alerts.yaml says how grave this is.',
  },
  bad: files(''),
  good: files('[hotline-connection-rate]'),
  *check(context) {
    const { workspace, tracked } = context;
    const severity = workspace.records.alerts.get('alerts')?.value.redWithoutOwner ?? 'warning';
    if (severity === 'off') return;
    for (const red of tracked.reds) {
      const entry = workspace.records.indicator.get(red.indicator);
      if (entry && !red.owned) yield { place: placeFor(red, entry, context), severity, ...words(red, entry, context) };
    }
  },
};

/** Where the reason says how long it holds, if one ran out; else where the indicator is said to be key. */
function placeFor({ expired }: RedFigure, entry: Entry<'indicator'>, { workspace }: FigureContext): Place {
  const reason = expired === null ? undefined : workspace.records['accepted-reason'].get(expired);
  return reason ? placeOf(reason, ['until']) : placeOf(entry, ['key']);
}

function words(
  { indicator, unit, month, expired }: RedFigure,
  { value: record }: { readonly value: Indicator },
  { workspace, figures }: FigureContext,
): Pick<Finding, 'message' | 'hint'> {
  const value = figures.value(unit, indicator, month);
  const [figure, target] = [figureWords(record, value), targetWords(record, value)];
  const until = workspace.records['accepted-reason'].get(expired ?? '')?.value.until;
  const [zh, en] = until
    ? [`接受的理由已于 ${until} 到期，没有任务`, `the accepted reason ran out on ${until}, and there is no task`]
    : ['没有任务，也没有接受的理由', 'there is neither a task nor an accepted reason'];
  return {
    message: {
      zh: `${month} ${record.name}未达标（${figure}，目标 ${target}）：${zh}`,
      en: `${indicator} is missed in ${month} (${figure}, target ${target}): ${en}`,
    },
    hint: {
      zh: `在要改善它的任务单里写 indicators: [${indicator}]；或在 data/accepted-reasons/${indicator}.yaml 写明理由、谁同意、有效期至。`,
      en: `Write \`indicators: [${indicator}]\` in the task that is to mend it, or say in data/accepted-reasons/${indicator}.yaml why it is accepted, by whom and until when.`,
    },
  };
}
