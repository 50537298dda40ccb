import { circlesOf } from '../../model/precedence.ts';
import { worksOf } from '../../model/projects.ts';
import { placeOf } from '../../model/workspace.ts';
import { phases, project } from '../project-example.ts';
import type { Rule } from '../rule.ts';

export const projectCycle: Rule = {
  code: 'project-cycle',
  severity: 'error',
  title: { zh: '项目工作互相等待', en: 'Works of a project wait for each other' },
  why: {
    zh: '互相等待的工作哪一项都开始不了，工期、余量和关键线路也就排不出来。',
    en: 'None of them can ever begin, and there is no schedule, slack or critical path to compute.',
  },
  fix: { zh: '去掉圈里的一个前置工作。', en: 'Remove one of the `after` of the circle.' },
  bad: project({ phases: phases('days: 5, after: [trial]', 'days: 60, after: [survey]') }),
  good: project({ phases: phases('days: 5', 'days: 60, after: [survey]') }),
  *check({ workspace: { records } }) {
    for (const entry of records.project.values()) {
      const works = worksOf(entry.value);
      for (const circle of circlesOf(works.map(({ work }) => work))) {
        // The last step closes the circle: it stands at the work that waits for the first one.
        const [last = '', first = ''] = [circle.at(-2), circle.at(-1)];
        const at = works.find(({ work }) => work.id === last);
        const index = at?.work.after?.indexOf(first) ?? -1;
        if (!at || index === -1) continue;
        const way = circle.join(' → ');
        yield {
          place: placeOf(entry, [...at.path, 'after', index]),
          message: { zh: `工作互相等待：${way}`, en: `These works wait for each other: ${way}` },
        };
      }
    }
  },
};
