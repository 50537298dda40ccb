import { valueAt } from '../../../model/dated.ts';
import type { Month } from '../../../model/month.ts';
import { EMBEDDINGS, type ControlPoint } from '../../../model/records/process.ts';
import { missingOfPoint } from '../missing.ts';
import type { CoverageRule } from '../rule.ts';

export const pointNotEmbedded: CoverageRule = {
  code: 'point-not-embedded',
  group: 'point',
  title: { zh: '控制点没有嵌入制度、流程或系统', en: 'Control point embedded nowhere' },
  why: {
    zh: '没有写进制度、流程或系统的控制点靠人记着，人一换就断了。',
    en: 'What stands in no policy, workflow or system is kept by memory, and lost when people change.',
  },
  fix: {
    zh: '写上 embedding：制度、流程、系统各到了哪一步；三样都没有的，先进制度。',
    en: 'Add `embedding` with the state in policy, workflow and system; where there is nothing, begin with the policy.',
  },
  *find(graph) {
    for (const placed of graph.points) {
      const { point } = placed;
      if (isEmbedded(point, graph.month)) continue;
      yield missingOfPoint(placed, 'embedding', graph, {
        zh: `控制点“${point.name}”没有嵌入制度、流程或系统`,
        en: `The control point “${point.name}” is embedded in no policy, workflow or system`,
      });
    }
  },
};

/** Begun in at least one of the three, or planned there. */
function isEmbedded({ embedding }: ControlPoint, month: Month): boolean {
  return embedding !== undefined && EMBEDDINGS.some((each) => (valueAt(embedding[each], month) ?? 'none') !== 'none');
}
