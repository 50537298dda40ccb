import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { run } from '../../helpers/command.ts';
import { workspaceFolder } from '../../helpers/folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders of built sites: the repository's own and those of the small workspaces with published figures. */
    sites: Record<SiteName, string>;
  }
}

/** Sites that tests visit, with the options that name their workspaces; the repository itself is the demonstration. */
const WORKSPACES = {
  demonstration: [],
  'call-centre-2007': ['--workspace', workspaceFolder('call-centre-2007')],
  'hall-satisfaction-2008': ['--workspace', workspaceFolder('hall-satisfaction-2008')],
  'bulletin-2012': ['--workspace', workspaceFolder('bulletin-2012')],
} as const;
export type SiteName = keyof typeof WORKSPACES;
export const SITE_NAMES = Object.keys(WORKSPACES) as SiteName[];

/**
 * Builds every site once, as a user would, before the first browser test; what was built goes when the tests are over.
 * Whoever works on the tests names a folder in `SQH_TEST_SITES`: sites stay there, and one that is there is not built again.
 */
export default function setup(project: TestProject): () => void {
  const kept = process.env['SQH_TEST_SITES'];
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'sqh-sites-'));
  const built = Object.entries(WORKSPACES).map(([name, options]) => {
    const out = join(folder, name);
    if (existsSync(out)) return [name, out];
    const { code, stdout, stderr } = run('build', ...options, '--out', out);
    if (code !== 0) throw new Error(`building ${name} failed\n${stdout}\n${stderr}`);
    return [name, out];
  });
  project.provide('sites', Object.fromEntries(built) as Record<SiteName, string>);
  return () => {
    if (!kept) rmSync(folder, { recursive: true, force: true });
  };
}
