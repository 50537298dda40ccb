import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

/** Pages that are printed into files. */
const PRINTED = [
  '[...lang]/briefs/[month]',
  '[...lang]/bulletins/[month]',
  '[...lang]/meetings/packs/[...pack]',
  '[...lang]/supervision/[...order]',
  '[...lang]/handbook/print',
] as const;

/**
 * Astro's source folder while documents are printed: it has no pages, and those that are printed are added. A whole site takes
 * many times as long, and nobody would see it.
 */
export const PAPER_SOURCE = './src/site/paper';

/** Adds the pages that are printed. */
export const paperRoutes: AstroIntegration = {
  name: 'paper',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const route of PRINTED) {
        const entrypoint = fileURLToPath(new URL(`../pages/${route}.astro`, import.meta.url));
        injectRoute({ pattern: `/${route}`, entrypoint, prerender: true });
      }
    },
  },
};
