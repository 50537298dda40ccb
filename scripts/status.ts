import { asOfDate } from '../src/model/as-of.ts';
import { contextFor } from '../src/report/context.ts';
import { openScores } from '../src/score/index.ts';
import { statusJson } from '../src/track/json.ts';
import { trackTasks } from '../src/track/index.ts';
import { EXIT, runCommand } from './lib/command.ts';
import { asOfOption, formatOption, languageOption, workspaceOption } from './lib/options.ts';
import { print } from './lib/print.ts';
import { soundWorkspace } from './lib/sound-workspace.ts';
import { statusText } from './lib/status-text.ts';

await runCommand(
  {
    name: 'status',
    summary: {
      zh: '任务进展：计划与实际、逾期天数、应发的督办。工作区有错误时退出码为 1。',
      en: 'How tasks stand: planned and actual progress, days overdue, supervision due. Exit code 1 if there are errors.',
    },
    options: {
      workspace: workspaceOption,
      'as-of': asOfOption,
      format: formatOption('text', 'json'),
      lang: languageOption,
    },
  },
  async ({ workspace: folder, 'as-of': asked, format, lang }) => {
    const workspace = soundWorkspace(folder, lang);
    if (!workspace) return EXIT.errors;
    const asOf = asOfDate(workspace.records.site.get('site')?.value, asked, new Date());
    const tasks = trackTasks(workspace, asOf);
    if (format === 'json') await print([statusJson(workspace, tasks, asOf)]);
    else await print([statusText(contextFor({ workspace, scores: openScores(workspace), tasks, asOf }, lang))]);
    return EXIT.fine;
  },
);
