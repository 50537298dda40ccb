import { isClosed } from '../../../model/closings.ts';
import type { CoverageRule } from '../rule.ts';

export const taskWithoutShortfall: CoverageRule = {
  code: 'task-without-shortfall',
  group: 'loop',
  title: { zh: '任务不针对任何短板', en: 'Task that answers no shortfall' },
  why: {
    zh: '任务要从客户感受到的短板来，否则容易做了很多、客户没有感觉。',
    en: 'A task comes from what customers feel; else much is done and nobody notices.',
  },
  fix: {
    zh: '在 shortfall 里写上它针对的短板；没有登记的，先登记。',
    en: 'Name the shortfall under `shortfall`; register it first where there is none.',
  },
  *find({ workspace, asOf, processesOf }) {
    for (const document of workspace.records.task.values()) {
      const { number, name, owner, shortfall, indicators = [] } = document.value;
      if (shortfall !== undefined || isClosed(document.value, asOf)) continue;
      yield {
        document,
        path: ['number'],
        owner,
        processes: [...new Set(indicators.flatMap((each) => processesOf('indicator', each)))],
        message: { zh: `任务 ${number}“${name}”不针对任何短板`, en: `Task ${number} “${name}” answers no shortfall` },
      };
    }
  },
};
