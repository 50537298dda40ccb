import { missingOfIndicator } from '../missing.ts';
import type { CoverageRule } from '../rule.ts';

export const kqiWithoutKci: CoverageRule = {
  code: 'kqi-without-kci',
  group: 'chain',
  title: { zh: 'KQI 没有 KCI 推动', en: 'KQI without a KCI' },
  why: {
    zh: '结果已经到了客户那里。没有过程指标，只能等结果变差再补救，控制前移就落空了。',
    en: 'A result has reached the customer. Without a process indicator one can only mend it afterwards: control has not moved forward.',
  },
  fix: {
    zh: '在推动它的过程指标的 drives 里写上它；没有合适的，找到产生这个结果的控制点，给它定一个过程指标。',
    en: 'Name it under `drives` of the KCIs that lead to it; where there is none, give one to the control point that brings the result about.',
  },
  *find(graph) {
    for (const document of graph.indicators('kqi')) {
      if (graph.driversOf(document.id, 'kci').length > 0) continue;
      const { name } = document.value;
      yield missingOfIndicator(document, 'name', graph, {
        zh: `“${name}”没有过程指标推动`,
        en: `No process indicator drives “${name}”`,
      });
    }
  },
};
