import { accountableFor } from '../duties.ts';
import type { CoverageRule } from '../rule.ts';

export const stageWithoutAccountable: CoverageRule = {
  code: 'stage-without-accountable',
  group: 'duty',
  title: { zh: '环节没有部门牵头负责', en: 'Stage that nobody is accountable for' },
  why: {
    zh: '没有牵头部门的环节，出了问题各方都能解释，没有人收口。',
    en: 'Where nobody is accountable everyone can explain a failure and nobody closes it.',
  },
  fix: {
    zh: '在牵头部门的 responsibilities 里写上这个环节，role 写 accountable。',
    en: 'Add the stage to the `responsibilities` of the department that leads it, with the role `accountable`.',
  },
  *find({ workspace, leaderOf }) {
    for (const document of workspace.records.stage.values()) {
      if (accountableFor(document, workspace).length > 0) continue;
      yield {
        document,
        path: ['name'],
        owner: leaderOf(document.within),
        processes: document.within === undefined ? [] : [document.within],
        message: {
          zh: `环节“${document.value.name}”没有部门牵头负责`,
          en: `No department is accountable for the stage “${document.value.name}”`,
        },
      };
    }
  },
};
