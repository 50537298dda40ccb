import { EXIT, runCommand } from './lib/command.ts';
import { buildAsAsked, SITE_OPTIONS } from './lib/site-command.ts';

await runCommand(
  {
    name: 'build',
    summary: {
      zh: '检查工作区并生成网站。有错误时不生成，原来的网站不动，退出码为 1。',
      en: 'Checks a workspace and builds its site. With errors nothing is built, an earlier site stays, and it exits with 1.',
    },
    options: SITE_OPTIONS,
  },
  async (values) => ((await buildAsAsked(values)) ? EXIT.fine : EXIT.errors),
);
