import { missingOfIndicator } from '../missing.ts';
import type { CoverageRule } from '../rule.ts';

export const kciWithoutControlPoint: CoverageRule = {
  code: 'kci-without-control-point',
  group: 'chain',
  title: { zh: 'KCI 不反映任何控制点', en: 'KCI without a control point' },
  why: {
    zh: '过程指标要落在某个环节的某个控制点上，变差时才知道该改哪个动作。',
    en: 'A process indicator belongs to a control point of some stage; only then does a fall say which action to mend.',
  },
  fix: {
    zh: '在它反映的控制点的 indicators 里写上它；没有这样的控制点，就是过程里少了一个。',
    en: 'Name it under `indicators` of the control point it shows; where there is none, the process lacks one.',
  },
  *find(graph) {
    for (const document of graph.indicators('kci')) {
      if (graph.pointsNaming('indicator', document.id).length > 0) continue;
      const { name } = document.value;
      yield missingOfIndicator(document, 'level', graph, {
        zh: `没有控制点用过程指标“${name}”`,
        en: `No control point uses the process indicator “${name}”`,
      });
    }
  },
};
