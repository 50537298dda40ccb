import type { CoverageRule } from '../rule.ts';

export const gateWithoutBlocking: CoverageRule = {
  code: 'gate-without-blocking',
  group: 'point',
  title: { zh: '有评审点，却没有不放行的控制点', en: 'A gate without blocking control points' },
  why: {
    zh: '评审会照开，没有一条能说“不”，评审就成了走过场。',
    en: 'A review that can say no to nothing is held for form’s sake.',
  },
  fix: {
    zh: '把最要紧的控制点标为 blocking；这个环节确实不拦的，去掉 gate。',
    en: 'Mark the points that matter most as `blocking`, or take the gate away where nothing is to be held.',
  },
  *find({ workspace }) {
    for (const document of workspace.records.stage.values()) {
      const { name, gate, controlPoints } = document.value;
      if (gate === undefined || controlPoints.some((point) => point.blocking === true)) continue;
      yield {
        document,
        path: ['gate'],
        owner: gate.accountable,
        processes: document.within === undefined ? [] : [document.within],
        message: {
          zh: `环节“${name}”的“${gate.name}”没有一个不通过就不放行的控制点`,
          en: `No control point can stop “${gate.name}” of the stage “${name}”`,
        },
      };
    }
  },
};
