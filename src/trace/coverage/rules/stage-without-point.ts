import type { CoverageRule } from '../rule.ts';

export const stageWithoutPoint: CoverageRule = {
  code: 'stage-without-point',
  group: 'point',
  title: { zh: '环节没有控制点', en: 'Stage without control points' },
  why: {
    zh: '一个环节什么都不查，上一环节的问题就原样流到下一环节。',
    en: 'A stage that checks nothing hands every problem of the stage before to the next.',
  },
  fix: {
    zh: '给这个环节至少列一个控制点：最容易出错的那一步。',
    en: 'List at least one control point: the step that fails most easily.',
  },
  *find({ workspace, leaderOf }) {
    for (const document of workspace.records.stage.values()) {
      if (document.value.controlPoints.length > 0) continue;
      yield {
        document,
        path: ['controlPoints'],
        owner: leaderOf(document.within),
        processes: document.within === undefined ? [] : [document.within],
        message: {
          zh: `环节“${document.value.name}”没有控制点`,
          en: `The stage “${document.value.name}” has no control point`,
        },
      };
    }
  },
};
