import { dev } from 'astro';
import { environmentOf, PROJECT } from '../src/site/settings.ts';
import { EXIT, runCommand } from './lib/command.ts';
import { asOfOption, languageOption, portOption, workspaceOption } from './lib/options.ts';
import { audienceOption, settingsOf } from './lib/site-command.ts';

await runCommand(
  {
    name: 'dev',
    summary: {
      zh: '边改边看：保存文件后浏览器自动刷新；有错误时页面上写明在哪里、怎么改。',
      en: 'Shows changes as files are saved; while there are errors the page says where they are and what to do.',
    },
    options: {
      workspace: workspaceOption,
      'as-of': asOfOption,
      audience: audienceOption,
      lang: languageOption,
      port: portOption,
    },
  },
  async ({ workspace, 'as-of': asOf, audience, lang, port }) => {
    const settings = settingsOf({ workspace, 'as-of': asOf, audience, base: '/' });
    Object.assign(process.env, environmentOf(settings));
    process.chdir(PROJECT);
    const server = await dev({ root: PROJECT, logLevel: 'error', server: { port } });
    const address = `http://localhost:${server.address.port}/`;
    process.stdout.write(lang === 'en' ? `Open ${address} – Ctrl-C ends.\n` : `请打开 ${address} ，按 Ctrl-C 结束。\n`);
    return EXIT.fine;
  },
);
