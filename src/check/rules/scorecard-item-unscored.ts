import { placeOf } from '../../model/workspace.ts';
import { INDICATOR, record, SCORECARD } from '../example.ts';
import type { Rule } from '../rule.ts';

const files = (scoring: string) => ({
  [INDICATOR]: record('indicator', { targets: '[{ from: 2026-01, floor: 80, target: 90 }]', scoring }),
  [SCORECARD]: record('scorecard', {
    sections:
      '\n  - id: results\n    name: 结果\n    kind: indicators\n    weight: 100\n    items: [{ indicator: hotline-connection-rate, weight: 100 }]',
  }),
});

export const scorecardItemUnscored: Rule = {
  code: 'scorecard-item-unscored',
  severity: 'warning',
  title: { zh: '记分卡里的指标得不出分', en: 'Scorecard item that earns no score' },
  why: {
    zh: '没有目标值或得分方法的指标永远没有得分，它的权重只会转给别的项，或白白丢掉。',
    en: 'An indicator without targets or a way of scoring never has a score: its weight goes to other items or is lost.',
  },
  fix: {
    zh: '在指标里补上 targets 和 scoring，或把它从记分卡中去掉。',
    en: 'Give the indicator `targets` and `scoring`, or take it off the scorecard.',
  },
  bad: files(''),
  good: files('{ method: linear, at: { floor: 60, target: 100 } }'),
  *check({ workspace: { records } }) {
    for (const card of records.scorecard.values()) {
      for (const [i, section] of card.value.sections.entries()) {
        if (section.kind !== 'indicators') continue;
        for (const [j, { indicator }] of section.items.entries()) {
          const entry = records.indicator.get(indicator);
          if (!entry) continue;
          const missing = [
            ...(entry.value.targets?.length ? [] : [{ key: 'targets', zh: '目标值' }]),
            ...(entry.value.scoring ? [] : [{ key: 'scoring', zh: '得分方法' }]),
          ];
          if (missing.length === 0) continue;
          yield {
            place: placeOf(card, ['sections', i, 'items', j, 'indicator']),
            message: {
              zh: `指标“${entry.value.name}”没有${missing.map(({ zh }) => zh).join('和')}，不会有得分`,
              en: `Indicator \`${indicator}\` has no ${missing.map(({ key }) => `\`${key}\``).join(' and no ')}, so it earns no score`,
            },
          };
        }
      }
    }
  },
};
