import { missingOfIndicator } from '../missing.ts';
import type { CoverageRule } from '../rule.ts';

export const kciWithoutKqi: CoverageRule = {
  code: 'kci-without-kqi',
  group: 'chain',
  title: { zh: 'KCI 不推动任何 KQI', en: 'KCI that drives no KQI' },
  why: {
    zh: '过程做得对，是为了结果好。不通向结果的过程指标，只是为了考核而考核。',
    en: 'Work is done right for the sake of its result. A process indicator that leads to none is measured for its own sake.',
  },
  fix: { zh: '在 drives 里写上它影响的结果指标。', en: 'Name under `drives` the result indicators it acts on.' },
  *find(graph) {
    for (const document of graph.indicators('kci')) {
      const { name, drives = [] } = document.value;
      if (drives.length > 0) continue;
      yield missingOfIndicator(document, 'level', graph, {
        zh: `过程指标“${name}”不通向任何结果指标`,
        en: `The process indicator “${name}” leads to no result`,
      });
    }
  },
};
