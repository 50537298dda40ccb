import { join, relative, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Language } from '../../model/diagnostic.ts';
import { problemsOf } from '../../report/problems.ts';
import { BrokenWorkspace, forgetHandbook, handbook } from '../handbook.ts';
import { PROJECT, type Settings } from '../settings.ts';
import { problemsPage } from './problems-page.ts';

/** Editors write a file in several steps, and git many files at once: changes so close together are one, in milliseconds. */
const SETTLE = 80;
const WATCHED = /^(content|data)\//;

/** The workspace's errors; undefined when there are none. Anything else that goes wrong is thrown. */
function errorsOf(settings: Settings): BrokenWorkspace | undefined {
  try {
    handbook(settings);
    return undefined;
  } catch (error) {
    if (error instanceof BrokenWorkspace) return error;
    throw error;
  }
}

/** The language of a page by its address, for pages that cannot be made. */
const languageAt = (url: string): Language => (/^\/([^/]+\/)*en\//.test(url) ? 'en' : 'zh-CN');

/**
 * While pages are being written: reads the workspace again when one of its files changes and reloads what the browser shows.
 * While a file has an error, every page is the list of errors; it goes by itself when the file is mended.
 */
export function watchWorkspace(settings: Settings): Plugin {
  const startedBroken = errorsOf(settings) !== undefined;
  let restarted = false;
  return {
    name: 'watch-workspace',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(['content', 'data'].map((folder) => join(settings.workspace, folder)));
      let timer: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_event, path) => {
        if (!WATCHED.test(relative(settings.workspace, path).replaceAll(sep, '/'))) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          forgetHandbook();
          if (startedBroken && !restarted && !errorsOf(settings)) {
            restarted = true;
            return restart(server);
          }
          reload(server);
        }, SETTLE);
      });
      server.middlewares.use((request, response, next) => {
        const url = request.originalUrl ?? '/';
        if (!request.headers.accept?.includes('text/html')) return next();
        const broken = errorsOf(settings);
        if (!broken) return next();
        response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
        const language = languageAt(url);
        response.end(problemsPage(problemsOf(broken.diagnostics, language), language, `${settings.base}@vite/client`));
      });
    },
  };
}

/** Makes Astro ask again which pages there are, and browsers for the page they show. */
function reload({ environments }: ViteDevServer): void {
  for (const { hot } of Object.values(environments)) hot.send('astro:content-changed', {});
  environments.client.hot.send({ type: 'full-reload' });
}

/** Names and languages of the site are part of Astro's configuration: a workspace that had none until now needs a new one. */
function restart(server: ViteDevServer): void {
  server.watcher.emit('change', join(PROJECT, 'astro.config.mjs'));
}
