import { controlPoints, placeOf } from '../../model/workspace.ts';
import { PROCESS, record, STAGE } from '../example.ts';
import type { Rule } from '../rule.ts';

const files = (owner: string) => ({
  [PROCESS]: record('process'),
  [STAGE]: record('stage', {
    controlPoints: `\n  - id: register\n    name: 建单\n    elements: [要素齐全]\n    criterion: 一次填准${owner}`,
  }),
});

export const controlPointWithoutOwner: Rule = {
  code: 'control-point-without-owner',
  severity: 'warning',
  title: { zh: '控制点没有责任部门', en: 'Control point without an owner' },
  why: {
    zh: '没有责任部门的控制点，没有人查，也没有人改，是一个盲点。',
    en: 'A control point that nobody owns is checked by nobody and mended by nobody: a blind spot.',
  },
  fix: { zh: '写上 owner：责任部门的编号。', en: 'Add `owner`, the id of the department that answers for it.' },
  bad: files(''),
  good: files('\n    owner: customer-service'),
  *check({ workspace }) {
    for (const { point, stage, path } of controlPoints(workspace)) {
      if (point.owner !== undefined) continue;
      yield {
        place: placeOf(stage, [...path, 'id']),
        message: {
          zh: `控制点“${point.name}”没有责任部门`,
          en: `Control point \`${point.id}\` has no owner`,
        },
      };
    }
  },
};
