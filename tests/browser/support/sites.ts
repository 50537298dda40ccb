import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../helpers/command.ts';
import { caseFolder, workspaceFolder } from '../../helpers/folder.ts';

/** Sites that tests visit, with the options that name their workspaces; the repository itself is the demonstration. */
const WORKSPACES = {
  demonstration: [],
  'call-centre-2007': ['--workspace', caseFolder('call-centre-2007')],
  'hall-satisfaction-2008': ['--workspace', caseFolder('hall-satisfaction-2008')],
  'bulletin-2012': ['--workspace', workspaceFolder('bulletin-2012')],
} as const;
export type SiteName = keyof typeof WORKSPACES;
export const SITE_NAMES = Object.keys(WORKSPACES) as SiteName[];

/** Builds into a folder those sites that are not there yet, as a user would; gives the folder of each. */
export function buildSites(folder: string): Record<SiteName, string> {
  const built = Object.entries(WORKSPACES).map(([name, options]) => {
    const out = join(folder, name);
    if (existsSync(out)) return [name, out];
    const { code, stdout, stderr } = run('build', ...options, '--out', out);
    if (code !== 0) throw new Error(`building ${name} failed\n${stdout}\n${stderr}`);
    return [name, out];
  });
  return Object.fromEntries(built) as Record<SiteName, string>;
}
