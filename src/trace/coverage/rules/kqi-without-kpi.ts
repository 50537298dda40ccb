import { missingOfIndicator } from '../missing.ts';
import type { CoverageRule } from '../rule.ts';

export const kqiWithoutKpi: CoverageRule = {
  code: 'kqi-without-kpi',
  group: 'chain',
  title: { zh: 'KQI 不推动任何 KPI', en: 'KQI that drives no KPI' },
  why: {
    zh: '结果指标不通向满意度，做好了客户也未必感受得到，做差了也不知道影响谁。',
    en: 'A result that leads to no satisfaction figure may be good without any customer noticing, or bad without anybody knowing whom it hurts.',
  },
  fix: {
    zh: '在 drives 里写上它影响的满意度指标；确实不影响的，想一想为什么还要考核它。',
    en: 'Name under `drives` the satisfaction figure it acts on; where there is none, ask why it is measured.',
  },
  *find(graph) {
    for (const document of graph.indicators('kqi')) {
      const { name, drives = [] } = document.value;
      if (drives.length > 0) continue;
      yield missingOfIndicator(document, 'level', graph, {
        zh: `结果指标“${name}”不通向任何满意度指标`,
        en: `The result “${name}” leads to no satisfaction figure`,
      });
    }
  },
};
