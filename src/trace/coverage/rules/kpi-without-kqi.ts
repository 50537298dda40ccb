import { missingOfIndicator } from '../missing.ts';
import type { CoverageRule } from '../rule.ts';

export const kpiWithoutKqi: CoverageRule = {
  code: 'kpi-without-kqi',
  group: 'chain',
  title: { zh: 'KPI 没有 KQI 推动', en: 'KPI without a KQI' },
  why: {
    zh: '满意度只能事后知道。没有结果指标推动它，掉下来时不知道该查哪里。',
    en: 'Satisfaction is known afterwards. Without a result indicator that drives it nobody knows where to look when it falls.',
  },
  fix: {
    zh: '在推动它的结果指标的 drives 里写上它；没有合适的，先定义一个。',
    en: 'Name it under `drives` of the KQIs that lead to it; where there is none, define one.',
  },
  *find(graph) {
    for (const document of graph.indicators('kpi')) {
      if (graph.driversOf(document.id, 'kqi').length > 0) continue;
      const { name } = document.value;
      yield missingOfIndicator(document, 'name', graph, {
        zh: `“${name}”没有结果指标推动`,
        en: `No result indicator drives “${name}”`,
      });
    }
  },
};
