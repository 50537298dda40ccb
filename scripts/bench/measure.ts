import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A command's run as a user would start it. */
export interface Run {
  /** Wall time of the whole process in seconds. */
  readonly seconds: number;
  /** Peak memory of the process in megabytes. */
  readonly megabytes: number;
}

/** Runs a command of ours to its end; a run that fails ends the bench, for its time would say nothing. */
export function run(name: string, ...args: string[]): Run {
  const folder = mkdtempSync(join(tmpdir(), 'sqh-bench-'));
  const usage = join(folder, 'usage');
  const preload = new URL('usage.mjs', import.meta.url).href;
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', preload, 'scripts/run.mjs', name, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, SQH_USAGE_FILE: usage },
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`npm run ${name} exited with ${status}\n${stderr}`);
  const megabytes = Number(readFileSync(usage, 'utf8')) / 1000;
  rmSync(folder, { recursive: true, force: true });
  return { seconds, megabytes };
}

/** What scoring a workspace took; see `engine.ts`. */
export interface EngineRun {
  readonly rows: number;
  /** By step: load, check, values, scorecards, charts. */
  readonly seconds: Readonly<Record<string, number>>;
  readonly megabytes: number;
}

/** Scores the workspace in a folder in a process of its own. */
export function runEngine(folder: string): EngineRun {
  return runScript('engine.ts', folder) as EngineRun;
}

/** Runs a script of this folder in a process of its own, and gives the JSON that it prints. */
export function runScript(name: string, ...args: string[]): unknown {
  const script = fileURLToPath(new URL(name, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} ${args.join(' ')} exited with ${status}\n${stderr}`);
  return JSON.parse(stdout);
}

/** The middle one of several runs by time, after one that is not counted. */
export function median(times: number, each: () => Run): Run {
  each();
  const runs = Array.from({ length: times }, each).sort((a, b) => a.seconds - b.seconds);
  const middle = runs[Math.floor(times / 2)];
  if (!middle) throw new Error('no run was counted');
  return middle;
}
