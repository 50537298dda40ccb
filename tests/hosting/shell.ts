import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { GIT_ENVIRONMENT } from '../helpers/repository.ts';
import type { Step } from './pipelines.ts';

export interface Ran {
  readonly command: string;
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

/**
 * Stands before npm in the path: writes down what it was asked, and does it by the real one, apart from installing (packages are
 * found in a folder above), the tests (these are they) and what is told to be only written down.
 */
const SHIM = `#!/bin/sh
printf '%s\\n' "$*" >> "$NPM_ASKED"
case "$1" in
  ci) mkdir -p node_modules; exit 0 ;;
  test) exit 0 ;;
esac
for rehearsed in $NPM_REHEARSED; do [ "$2" = "$rehearsed" ] && exit 0; done
exec "$NPM_REAL" "$@"
`;

/** A shell in a clone, as a host's runner or an editor has it: these variables and no others of the machine's but its path. */
export class Shell {
  /** Where lines are run; `cd` of a line by itself does not last. */
  directory: string;
  readonly #variables: Readonly<Record<string, string>>;
  readonly #asked: string;

  constructor(directory: string, variables: Readonly<Record<string, string>> = {}, rehearsed: readonly string[] = []) {
    this.directory = directory;
    const bin = join(directory, '..', 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'npm'), SHIM);
    chmodSync(join(bin, 'npm'), 0o755);
    this.#asked = join(bin, `asked-${String(process.hrtime.bigint())}`);
    writeFileSync(this.#asked, '');
    const { PATH = '', HOME = '' } = process.env;
    this.#variables = {
      ...GIT_ENVIRONMENT,
      HOME,
      PATH: bin + delimiter + PATH,
      NPM_REAL: spawnSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).stdout.trim(),
      NPM_ASKED: this.#asked,
      NPM_REHEARSED: rehearsed.join(' '),
      NO_COLOR: '1',
      ...variables,
    };
  }

  /** What npm was asked so far, a line each. */
  get asked(): string[] {
    return readFileSync(this.#asked, 'utf8').trim().split('\n');
  }

  /** Runs a line as it stands. */
  run(command: string, more: Readonly<Record<string, string>> = {}): Promise<Ran> {
    const start = performance.now();
    const child = spawn('sh', ['-e', '-c', command], {
      cwd: this.directory,
      env: { ...this.#variables, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
    return new Promise((resolve, reject) => {
      child.once('error', reject).once('close', (code) => {
        resolve({ command, code, ...said, seconds: (performance.now() - start) / 1000 });
      });
    });
  }

  /** Runs the steps of a job until one fails, with the host's expressions in their variables replaced by what they stand for. */
  async job(steps: readonly Step[], expressions: Readonly<Record<string, string>> = {}): Promise<Ran[]> {
    const ran: Ran[] = [];
    for (const { command, variables } of steps) {
      const given = Object.entries(variables).map(([name, text]) => [name, filled(text, expressions)]);
      ran.push(await this.run(command, Object.fromEntries(given) as Record<string, string>));
      if (ran.at(-1)?.code !== 0) break;
    }
    return ran;
  }
}

function filled(text: string, expressions: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ (.+?) \}\}/g, (_, name: string) => {
    const value = expressions[name];
    if (value === undefined) throw new Error(`nothing stands for ${name}`);
    return value;
  });
}
