import { build, type AstroIntegration } from 'astro';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { environmentOf, PROJECT, type Settings } from '../../src/site/settings.ts';
import { withLock } from './lock.ts';
import { MARKER, swapIn } from './swap.ts';

/** What a build is doing, in the order in which it does it. */
export type Phase = 'waiting' | 'compiling' | 'pages' | 'search';

export interface Built {
  readonly pages: number;
  /** Where a folder was put that stood at `out` and was no site. */
  readonly kept: string | undefined;
}

/**
 * Pages leave garbage, and by itself V8 would let it pile up to several times what is in use. Collecting sooner takes a tenth
 * more time and a quarter less memory. Must stand before the work, and counts from then on.
 */
const COLLECT_SOONER = '--heap-growing-percent=80';

/** Told of the phases of a build, and counts its pages. */
function watcher(tell: (phase: Phase) => void): { integration: AstroIntegration; pages: () => number } {
  let pages = 0;
  let compiled = false;
  // Written once for what makes the pages and once for what browsers get; the pages follow at once.
  const writeBundle = () => {
    if (!compiled) tell('pages');
    compiled = true;
  };
  const integration: AstroIntegration = {
    name: 'watcher',
    hooks: {
      'astro:build:start': () => tell('compiling'),
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [{ name: 'watcher', writeBundle }] } });
      },
      'astro:build:generated': () => tell('search'),
      'astro:build:done': ({ pages: built }) => {
        pages = built.length;
      },
    },
  };
  return { integration, pages: () => pages };
}

/**
 * Builds the site of a workspace into `out`. It is made in a folder of its own and put there when it is complete: a build
 * that fails leaves what was there before. One build runs at a time in an installation; others wait.
 */
export async function buildSite(settings: Settings, out: string, tell: (phase: Phase) => void): Promise<Built> {
  const work = join(PROJECT, '.astro');
  return withLock(
    join(work, 'building'),
    () => tell('waiting'),
    async () => {
      mkdirSync(work, { recursive: true });
      const made = mkdtempSync(join(work, 'site-'));
      const cache = mkdtempSync(join(work, 'cache-'));
      const { integration, pages } = watcher(tell);
      process.chdir(PROJECT);
      setFlagsFromString(COLLECT_SOONER);
      Object.assign(process.env, environmentOf(settings));
      try {
        await build({ root: PROJECT, outDir: made, cacheDir: cache, logLevel: 'error', integrations: [integration] });
        writeFileSync(join(made, MARKER), `${JSON.stringify({ pages: pages() })}\n`);
        return { pages: pages(), kept: swapIn(made, out) };
      } finally {
        for (const folder of [made, cache]) rmSync(folder, { recursive: true, force: true });
      }
    },
  );
}
