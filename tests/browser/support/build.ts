import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders of built sites: the repository's own and those of the small workspaces with published figures. */
    sites: Record<SiteName, string>;
  }
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const WORKSPACES = {
  demonstration: ROOT,
  'call-centre-2007': join(ROOT, 'tests/workspaces/call-centre-2007'),
  'hall-satisfaction-2008': join(ROOT, 'tests/workspaces/hall-satisfaction-2008'),
  'bulletin-2012': join(ROOT, 'tests/workspaces/bulletin-2012'),
};
export type SiteName = keyof typeof WORKSPACES;

/** Builds every site once, as a user would, before the first browser test; what was built goes when the tests are over. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'sqh-sites-'));
  const built = Object.entries(WORKSPACES).map(([name, workspace]) => {
    const out = join(folder, name);
    const run = spawnSync(process.execPath, ['scripts/run.mjs', 'build', '--workspace', workspace, '--out', out], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`building ${name} failed\n${run.stdout}\n${run.stderr}`);
    return [name, out];
  });
  project.provide('sites', Object.fromEntries(built) as Record<SiteName, string>);
  return () => rmSync(folder, { recursive: true, force: true });
}
