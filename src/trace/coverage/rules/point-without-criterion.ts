import { missingOfPoint } from '../missing.ts';
import type { CoverageRule } from '../rule.ts';

export const pointWithoutCriterion: CoverageRule = {
  code: 'point-without-criterion',
  group: 'point',
  title: { zh: '控制点没有达标准则', en: 'Control point without a criterion' },
  why: {
    zh: '没有准则，过不过凭评审人的感觉，换个人结论就不一样。',
    en: 'Without a criterion it passes by feeling, and another reviewer decides otherwise.',
  },
  fix: {
    zh: '写上 criterion：达到什么程度算通过，能数的写数。',
    en: 'Add `criterion`: what counts as passed, in figures where it can be counted.',
  },
  *find(graph) {
    for (const placed of graph.points) {
      const { point } = placed;
      if (point.criterion !== undefined) continue;
      yield missingOfPoint(placed, 'id', graph, {
        zh: `控制点“${point.name}”没有写明怎样算通过`,
        en: `The control point “${point.name}” does not say what counts as passed`,
      });
    }
  },
};
