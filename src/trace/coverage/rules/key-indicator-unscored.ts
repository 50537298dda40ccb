import type { Graph } from '../graph.ts';
import { missingOfIndicator } from '../missing.ts';
import type { CoverageRule } from '../rule.ts';

export const keyIndicatorUnscored: CoverageRule = {
  code: 'key-indicator-unscored',
  group: 'figure',
  title: { zh: '关键指标不进任何记分卡', en: 'Key indicator on no scorecard' },
  why: {
    zh: '关键指标不计分，好坏都不影响谁，责任部门自然先顾别的。',
    en: 'A key indicator that is not scored costs nobody anything, and its owner looks after other things first.',
  },
  fix: {
    zh: '放进责任单位的记分卡；其实不关键的，去掉 key。',
    en: 'Put it on the scorecard of those who answer for it, or take `key` away.',
  },
  *find(graph) {
    for (const document of graph.indicators()) {
      const { name, key } = document.value;
      if (key !== true || isScored(document.id, graph)) continue;
      yield missingOfIndicator(document, 'key', graph, {
        zh: `关键指标“${name}”不在任何记分卡上`,
        en: `The key indicator “${name}” stands on no scorecard`,
      });
    }
  },
};

/** On a card by its name, or on its owner's, where a card takes all that a department owns. */
function isScored(id: string, { trace, workspace }: Graph): boolean {
  const cards = [...workspace.records.scorecard.values()];
  return (
    trace.to('indicator', id, 'indicator').some(({ from }) => from.kind === 'scorecard') ||
    cards.some(({ value }) => value.sections.some(({ kind }) => kind === 'owned-indicators'))
  );
}
