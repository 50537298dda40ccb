import { missingOfIndicator } from '../missing.ts';
import type { CoverageRule } from '../rule.ts';

export const indicatorWithoutTarget: CoverageRule = {
  code: 'indicator-without-target',
  group: 'figure',
  title: { zh: '指标没有目标值', en: 'Indicator without a target' },
  why: {
    zh: '没有目标值，多少算好没有定论，也就亮不了红灯。',
    en: 'Without a target nothing says what is good, and no light turns red.',
  },
  fix: {
    zh: '写上 targets：从哪个月起，底线、目标各是多少。',
    en: 'Add `targets` with the month they begin, a floor and a target.',
  },
  *find(graph) {
    for (const document of graph.indicators()) {
      const { name, targets = [], annualTargets = [] } = document.value;
      const year = Number(graph.month.slice(0, 4));
      if (targets.some(({ from }) => from <= graph.month) || annualTargets.some((each) => each.year === year)) continue;
      yield missingOfIndicator(document, 'targets', graph, {
        zh: `“${name}”没有生效的目标值`,
        en: `“${name}” has no target in force`,
      });
    }
  },
};
