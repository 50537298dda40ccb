import type { CoverageRule } from '../rule.ts';

export const shortfallWithoutTask: CoverageRule = {
  code: 'shortfall-without-task',
  group: 'loop',
  title: { zh: '短板没有任务', en: 'Shortfall without a task' },
  why: {
    zh: '认定了短板却没有下任务，客户的问题就停在纸上。',
    en: 'A shortfall that was found and led to no task stays on paper.',
  },
  fix: {
    zh: '下达任务单，在任务的 shortfall 里写上它；已经解决的，写明依据后删去。',
    en: 'Issue a task that names it under `shortfall`; take it out where it is proved to be solved.',
  },
  *find({ workspace, trace, processesOf }) {
    for (const document of workspace.records.shortfall.values()) {
      if (trace.to('shortfall', document.id, 'shortfall').some(({ from }) => from.kind === 'task')) continue;
      const { name, owner, indicators = [] } = document.value;
      yield {
        document,
        path: ['name'],
        owner,
        processes: [...new Set(indicators.flatMap((each) => processesOf('indicator', each)))],
        message: { zh: `短板“${name}”没有任务`, en: `The shortfall “${name}” has no task` },
      };
    }
  },
};
