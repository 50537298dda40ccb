import { missingOfPoint } from '../missing.ts';
import type { CoverageRule } from '../rule.ts';

export const pointWithoutStandard: CoverageRule = {
  code: 'point-without-standard',
  group: 'point',
  title: { zh: '控制点不依据任何标准', en: 'Control point that rests on no standard' },
  why: {
    zh: '准则要有出处。不依据标准的控制点，标准修订时没有人想到它，对外也说不清凭什么这样要求。',
    en: 'A criterion needs a source. A control point that rests on no standard is forgotten when standards are revised.',
  },
  fix: {
    zh: '在 standards 里写上依据的服务标准；没有的，补进相关标准。',
    en: 'Name the service standard under `standards`; where there is none, put the rule into a standard.',
  },
  *find(graph) {
    for (const placed of graph.points) {
      const { point } = placed;
      if ((point.standards ?? []).length > 0) continue;
      yield missingOfPoint(placed, 'id', graph, {
        zh: `控制点“${point.name}”没有写明依据哪项服务标准`,
        en: `The control point “${point.name}” names no service standard`,
      });
    }
  },
};
