import { EXIT, runCommand, UsageError } from './lib/command.ts';
import { portOption } from './lib/options.ts';
import { serve } from './lib/serve.ts';
import { buildAsAsked, SITE_OPTIONS } from './lib/site-command.ts';

/** Until Ctrl-C, or until whoever started us ends us. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

await runCommand(
  {
    name: 'start',
    summary: {
      zh: '检查、生成，然后在本机打开网站，按 Ctrl-C 结束。',
      en: 'Checks, builds, and serves the site on this machine until Ctrl-C.',
    },
    options: { ...SITE_OPTIONS, port: portOption },
  },
  async ({ port, ...values }) => {
    const site = await buildAsAsked(values);
    if (!site) return EXIT.errors;
    const { base, audience } = site.settings;
    const served = await serve(site.out, { port, base, audience }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error;
      throw new UsageError({
        zh: `端口 ${port} 已被占用，用 --port 换一个`,
        en: `Port ${port} is taken; give another with --port`,
      });
    });
    const address = `${served.origin}${base}`;
    process.stdout.write(
      values.lang === 'en' ? `Open ${address} – Ctrl-C ends.\n` : `请打开 ${address} ，按 Ctrl-C 结束。\n`,
    );
    await interrupted();
    await served.close();
    return EXIT.fine;
  },
);
