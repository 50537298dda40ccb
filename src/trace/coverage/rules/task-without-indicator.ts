import { isClosed } from '../../../model/closings.ts';
import type { CoverageRule } from '../rule.ts';

export const taskWithoutIndicator: CoverageRule = {
  code: 'task-without-indicator',
  group: 'loop',
  title: { zh: '任务没有要改善的指标', en: 'Task that is to mend no indicator' },
  why: {
    zh: '任务做完看不出成效，也就没有办法证明可以关闭。',
    en: 'When it is carried out nothing shows that it helped, and nothing proves that it may be closed.',
  },
  fix: { zh: '在 indicators 里写上要改善的指标。', en: 'Name the indicators it is to mend under `indicators`.' },
  *find({ workspace, asOf }) {
    for (const document of workspace.records.task.values()) {
      const { number, name, owner, indicators = [] } = document.value;
      if (indicators.length > 0 || isClosed(document.value, asOf)) continue;
      yield {
        document,
        path: ['number'],
        owner,
        processes: [],
        message: {
          zh: `任务 ${number}“${name}”没有要改善的指标`,
          en: `Task ${number} “${name}” is to mend no indicator`,
        },
      };
    }
  },
};
