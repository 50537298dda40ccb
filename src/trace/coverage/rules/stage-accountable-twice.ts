import { accountableFor, areApart } from '../duties.ts';
import type { CoverageRule } from '../rule.ts';

export const stageAccountableTwice: CoverageRule = {
  code: 'stage-accountable-twice',
  group: 'duty',
  title: { zh: '一个环节两个部门牵头负责', en: 'Stage that two departments are accountable for' },
  why: {
    zh: '两家都牵头，等于没有牵头：好事都认，坏事互推。',
    en: 'Where two lead nobody does: both claim what goes well and neither what fails.',
  },
  fix: {
    zh: '由过程的牵头部门裁定，只留一家 accountable；按市场分别负责的，各自用 scope 写明管哪一块。',
    en: 'Let the leader of the process decide for one; where each answers for a part, say so with `scope` in both.',
  },
  *find({ workspace, leaderOf }) {
    for (const stage of workspace.records.stage.values()) {
      const holders = accountableFor(stage, workspace);
      const [, second] = holders;
      if (!second || areApart(holders)) continue;
      const names = holders.map(({ department }) => `“${department.value.name}”`);
      yield {
        document: second.department,
        path: ['responsibilities', second.index, 'role'],
        owner: leaderOf(stage.within),
        processes: stage.within === undefined ? [] : [stage.within],
        message: {
          zh: `环节“${stage.value.name}”由${names.join('、')}同时牵头负责`,
          en: `${names.join(' and ')} are both accountable for the stage “${stage.value.name}”`,
        },
      };
    }
  },
};
