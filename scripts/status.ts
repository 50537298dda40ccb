import { dayOf } from '../src/model/moment.ts';
import { contextFor } from '../src/report/context.ts';
import { localise } from '../src/report/localise.ts';
import { statusJson } from '../src/track/json.ts';
import { trackedAt, trackTasks } from '../src/track/index.ts';
import { EXIT, runCommand } from './lib/command.ts';
import { asOfMomentOption, formatOption, languageOption, workspaceOption } from './lib/options.ts';
import { print } from './lib/print.ts';
import { soundWorkspace } from './lib/sound-workspace.ts';
import { statusText } from './lib/status-text.ts';

await runCommand(
  {
    name: 'status',
    summary: {
      zh: '任务进展：计划与实际、逾期天数、应发与已发的督办、能否关闭。工作区有错误时退出码为 1。',
      en: 'How tasks stand: planned and actual progress, days overdue, supervision due and issued, whether they may be closed. Exit code 1 if there are errors.',
    },
    options: {
      workspace: workspaceOption,
      'as-of': asOfMomentOption,
      format: formatOption('text', 'json'),
      lang: languageOption,
    },
  },
  async ({ workspace: folder, 'as-of': asked, format, lang }) => {
    const sound = soundWorkspace(folder, { lang, 'as-of': asked });
    if (!sound) return EXIT.errors;
    const { workspace, asOf: moment, scores } = sound;
    const asOf = dayOf(moment);
    const tasks = trackTasks(workspace, moment);
    const { closing } = trackedAt(workspace, moment, scores);
    const proofOf = (task: string) => closing(task, asOf);
    if (format === 'json') await print([statusJson(localise(workspace, lang), tasks, moment, proofOf)]);
    else await print([statusText(contextFor({ workspace, scores, tasks, asOf }, lang), moment, proofOf)]);
    return EXIT.fine;
  },
);
