import { FORMATS } from '../src/check/format/index.ts';
import { checkSummary } from '../src/check/index.ts';
import { folderReader, loadWorkspace } from '../src/load/index.ts';
import { asOfDate } from '../src/model/as-of.ts';
import { judged } from '../src/report/judged.ts';
import { EXIT, runCommand } from './lib/command.ts';
import { asOfOption, formatOption, languageOption, workspaceOption } from './lib/options.ts';
import { prefixOf } from './lib/sound-workspace.ts';

await runCommand(
  {
    name: 'check',
    summary: {
      zh: '检查工作区：每个错误说明在哪一行、为什么、怎么改。没有错误时退出码为 0，有错误为 1。',
      en: 'Checks a workspace: each problem with its line, the reason and the fix. Exits with 0 when there is no error, else 1.',
    },
    options: {
      workspace: workspaceOption,
      format: formatOption('text', 'json', 'github', 'gitlab'),
      'as-of': asOfOption,
      lang: languageOption,
    },
  },
  ({ workspace, format, 'as-of': asked, lang }) => {
    const loaded = loadWorkspace(folderReader(workspace));
    const { diagnostics } = judged(loaded, (site) => asOfDate(site, asked, new Date()));
    const summary = checkSummary(loaded, diagnostics);
    const options = {
      language: lang,
      prefix: prefixOf(workspace),
      colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
    };
    process.stdout.write(FORMATS[format]({ diagnostics, summary }, options));
    return summary.errors > 0 ? EXIT.errors : EXIT.fine;
  },
);
