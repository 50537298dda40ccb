import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { environmentOf, PROJECT, type Settings } from '../../src/site/settings.ts';
import { withLock } from './lock.ts';
import { packTexts } from './pack.ts';
import { MARKER, swapIn } from './swap.ts';

/** What a build is doing, in the order in which it does it. */
export type Phase = 'waiting' | 'compiling' | 'pages' | 'search' | 'packing';

export interface BuildOptions {
  /** Whether packed copies of texts lie beside them. */
  readonly gzip?: boolean;
  /** Told what is done, and of pages how many of how many there are. */
  readonly tell: (phase: Phase, done?: number, total?: number) => void;
}

export interface Built {
  readonly pages: number;
  /** Where a folder was put that stood at `out` and was no site. */
  readonly kept: string | undefined;
}

/**
 * Pages leave garbage, and by itself V8 would let it pile up to several times what is in use. Collecting sooner takes a tenth
 * more time and over a quarter less memory. Must stand before the work, and counts from then on.
 */
const COLLECT_SOONER = '--heap-growing-percent=40';

/** Told of the phases of a build, and counts its pages. */
function watcher(tell: BuildOptions['tell']): { integration: AstroIntegration; pages: () => number } {
  let pages = 0;
  const integration: AstroIntegration = {
    name: 'watcher',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        tell('compiling');
        setPrerenderer((prerenderer) => counted(prerenderer, (done, total) => tell('pages', done, total)));
      },
      'astro:build:generated': () => tell('search'),
      'astro:build:done': ({ pages: built }) => {
        pages = built.length;
      },
    },
  };
  return { integration, pages: () => pages };
}

/** Astro's own way to write pages, counting them: `done` of `total`. */
function counted(prerenderer: AstroPrerenderer, tell: (done: number, total: number) => void): AstroPrerenderer {
  let done = 0;
  let total = 0;
  return {
    ...prerenderer,
    async getStaticPaths() {
      const paths = await prerenderer.getStaticPaths();
      total = paths.length;
      return paths;
    },
    async render(...asked) {
      const response = await prerenderer.render(...asked);
      tell(++done, total);
      return response;
    },
  };
}

/**
 * Builds the site of a workspace into `out`. It is made in a folder of its own and put there when it is complete: a build
 * that fails leaves what was there before. One build runs at a time in an installation; others wait.
 */
export async function buildSite(settings: Settings, out: string, { gzip, tell }: BuildOptions): Promise<Built> {
  const work = join(PROJECT, '.astro');
  return withLock(
    join(work, 'building'),
    () => tell('waiting'),
    async () => {
      mkdirSync(work, { recursive: true });
      const made = mkdtempSync(join(work, 'site-'));
      const cache = mkdtempSync(join(work, 'cache-'));
      const { integration, pages } = watcher(tell);
      // Only now: whoever typed an option wrongly need not wait for it.
      const { build } = await import('astro');
      process.chdir(PROJECT);
      setFlagsFromString(COLLECT_SOONER);
      Object.assign(process.env, environmentOf(settings));
      try {
        await build({ root: PROJECT, outDir: made, cacheDir: cache, logLevel: 'error', integrations: [integration] });
        if (gzip) {
          tell('packing');
          packTexts(made);
        }
        writeFileSync(join(made, MARKER), `${JSON.stringify({ pages: pages() })}\n`);
        return { pages: pages(), kept: swapIn(made, out) };
      } finally {
        for (const folder of [made, cache]) rmSync(folder, { recursive: true, force: true });
      }
    },
  );
}
