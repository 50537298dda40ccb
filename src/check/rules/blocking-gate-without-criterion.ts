import { controlPoints, placeOf } from '../../model/workspace.ts';
import { PROCESS, record, STAGE } from '../example.ts';
import type { Rule } from '../rule.ts';

const files = (criterion: string) => ({
  [PROCESS]: record('process'),
  [STAGE]: record('stage', {
    controlPoints: `\n  - id: register\n    name: 建单\n    elements: [要素齐全]\n    owner: customer-service\n    blocking: true${criterion}`,
  }),
});

export const blockingGateWithoutCriterion: Rule = {
  code: 'blocking-gate-without-criterion',
  severity: 'error',
  title: { zh: '卡关的控制点没有通过标准', en: 'Blocking control point without a criterion' },
  why: {
    zh: '不通过就不能进入下一环节，却没有说怎样才算通过：评审只能凭感觉放行。',
    en: 'The next stage may not start until it passes, yet nothing says what passing is: the review is left to taste.',
  },
  fix: {
    zh: '写上 criterion：达到什么标准才算通过；或去掉 blocking。',
    en: 'Add `criterion`, what must be reached to pass, or remove `blocking`.',
  },
  bad: files(''),
  good: files('\n    criterion: 一次填准率达到 98%'),
  *check({ workspace }) {
    for (const { point, stage, path } of controlPoints(workspace)) {
      if (!point.blocking || point.criterion !== undefined) continue;
      yield {
        place: placeOf(stage, [...path, 'blocking'], 'key'),
        message: {
          zh: `控制点“${point.name}”不通过就不放行，却没有写通过标准`,
          en: `Control point \`${point.id}\` blocks the next stage but has no criterion`,
        },
      };
    }
  },
};
