import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSites, type SiteName } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders of built sites: the repository's own and those of the small workspaces with published figures. */
    sites: Record<SiteName, string>;
  }
}

/**
 * Builds every site once before the first browser test; what was built goes when the tests are over. Whoever names a folder in
 * `SQH_TEST_SITES` keeps them: sites stay there, and one that is there is not built again.
 */
export default function setup(project: TestProject): () => void {
  const kept = process.env['SQH_TEST_SITES'];
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'sqh-sites-'));
  project.provide('sites', buildSites(folder));
  return () => {
    if (!kept) rmSync(folder, { recursive: true, force: true });
  };
}
