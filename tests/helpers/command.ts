import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const RUN = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script as `npm run <name> -- <args>` does, and waits for it. */
export function run(name: string, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, name, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: status, stdout, stderr };
}

/** The same without waiting, for a script that asks this very process for something; with these variables alone beside the machine's. */
export function runBeside(variables: Readonly<Record<string, string>>, name: string, ...args: string[]): Promise<Ran> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [RUN, name, ...args], { env: { PATH, NO_COLOR: '1', ...variables } });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => {
      resolve({ code, ...said });
    });
  });
}
