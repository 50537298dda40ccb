import type { CoverageRule } from '../rule.ts';

export const blockingWithoutGate: CoverageRule = {
  code: 'blocking-without-gate',
  group: 'point',
  title: { zh: '有不放行的控制点，却没有评审点', en: 'Blocking control points without a gate' },
  why: {
    zh: '写着“不通过不得进入下一环节”，却没有评审点，就没有人在那里拦。',
    en: 'A point that is to stop the next stage stops nothing where there is no gate at which somebody decides.',
  },
  fix: {
    zh: '给这个环节写上 gate：谁评审、什么条件放行；其实不用拦的，去掉 blocking。',
    en: 'Give the stage a `gate` with who decides and on what condition, or take `blocking` away where nothing is to be held.',
  },
  *find({ workspace, leaderOf }) {
    for (const document of workspace.records.stage.values()) {
      const { name, gate, controlPoints } = document.value;
      const blocking = controlPoints.filter((point) => point.blocking === true);
      if (gate !== undefined || blocking.length === 0) continue;
      yield {
        document,
        path: ['controlPoints'],
        owner: leaderOf(document.within),
        processes: document.within === undefined ? [] : [document.within],
        message: {
          zh: `环节“${name}”没有评审点，${blocking.map((point) => `“${point.name}”`).join('、')}不通过时没有人拦`,
          en: `The stage “${name}” has no gate: nothing is held when ${blocking.map((point) => `“${point.name}”`).join(' or ')} fails`,
        },
      };
    }
  },
};
