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
  *find({ points, leaderOf }) {
    for (const { point, stage, path } of points) {
      if ((point.indicators ?? []).length > 0) continue;
      yield {
        document: stage,
        path: [...path, 'id'],
        part: point.id,
        owner: point.owner ?? leaderOf(stage.within),
        processes: stage.within === undefined ? [] : [stage.within],
        message: {
          zh: `控制点“${point.name}”没有指标反映`,
          en: `No indicator shows the control point “${point.name}”`,
        },
      };
    }
  },
};
