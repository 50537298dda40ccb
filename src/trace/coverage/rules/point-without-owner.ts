import { missingOfPoint } from '../missing.ts';
import type { CoverageRule } from '../rule.ts';

export const pointWithoutOwner: CoverageRule = {
  code: 'point-without-owner',
  group: 'point',
  title: { zh: '控制点没有责任部门', en: 'Control point without an owner' },
  why: {
    zh: '没有责任部门的控制点，没有人查，也没有人改。',
    en: 'A control point that nobody owns is checked by nobody and mended by nobody.',
  },
  fix: {
    zh: '由牵头这个过程的部门商定，写上 owner。',
    en: 'Let the department that leads the process settle it, and add `owner`.',
  },
  *find(graph) {
    for (const placed of graph.points) {
      const { point } = placed;
      if (point.owner !== undefined) continue;
      yield missingOfPoint(placed, 'id', graph, {
        zh: `控制点“${point.name}”没有责任部门`,
        en: `The control point “${point.name}” has no owner`,
      });
    }
  },
};
