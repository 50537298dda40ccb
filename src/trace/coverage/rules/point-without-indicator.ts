import { missingOfPoint } from '../missing.ts';
import type { CoverageRule } from '../rule.ts';

export const pointWithoutIndicator: CoverageRule = {
  code: 'point-without-indicator',
  group: 'point',
  title: { zh: '控制点没有过程指标', en: 'Control point without an indicator' },
  why: {
    zh: '控制点做得怎样没有数，检查过后就看不见了。',
    en: 'How well it is kept is not counted: between checks nobody sees it.',
  },
  fix: {
    zh: '在 indicators 里写上反映它的过程指标；没有的，定义一个。',
    en: 'Name the process indicator that shows it under `indicators`; where there is none, define one.',
  },
  *find(graph) {
    for (const placed of graph.points) {
      const { point } = placed;
      if ((point.indicators ?? []).length > 0) continue;
      yield missingOfPoint(placed, 'id', graph, {
        zh: `控制点“${point.name}”没有指标反映`,
        en: `No indicator shows the control point “${point.name}”`,
      });
    }
  },
};
