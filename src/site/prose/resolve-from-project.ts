import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { PROJECT } from '../settings.ts';

/**
 * Lets prose of a workspace that lies outside the project find the packages it is compiled against: packages that a file of
 * the workspace asks for are looked up from the project.
 */
export function resolveFromProject(workspace: string): Plugin {
  const inside = workspace + sep;
  return {
    name: 'resolve-from-project',
    enforce: 'pre',
    resolveId(source, importer) {
      const bare = /^[@\w]/.test(source);
      if (!bare || !importer?.startsWith(inside) || inside.startsWith(PROJECT)) return undefined;
      return this.resolve(source, join(PROJECT, 'astro.config.mjs'), { skipSelf: true });
    },
  };
}
