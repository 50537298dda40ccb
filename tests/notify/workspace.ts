import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workspaceFolder } from '../helpers/folder.ts';
import type { Ran } from '../helpers/command.ts';

/** Where commands keep what they have compiled: most of the time of a short process. */
const COMPILED = fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url));
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** A copy of the year of supervision with channels of its own, given line by line. */
export function workspaceWith(...channels: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'notify-'));
  cpSync(workspaceFolder('supervision-year'), folder, { recursive: true });
  writeFileSync(
    join(folder, 'content/notices.yaml'),
    ['channels:', ...channels.map((line) => `  - ${line}`), ''].join('\n'),
  );
  return folder;
}

export interface Started {
  readonly env?: Readonly<Record<string, string>>;
  /** Killed at this moment of writing in the folder that `KILL_IN` names. */
  readonly killAt?: number;
  /** Given what kills the process, once that has begun. */
  readonly began?: (kill: () => void) => void;
}

/** Runs a script while this process goes on, as its servers must. */
export function started(
  script: readonly string[],
  { env = {}, killAt = 0, began }: Started = {},
): Promise<Ran & { readonly signal: string | null }> {
  const preloaded = killAt > 0 ? ['--import', path('../helpers/kill-at.mjs')] : [];
  const child = spawn(process.execPath, [...preloaded, ...script], {
    env: { ...process.env, NO_COLOR: '1', NODE_COMPILE_CACHE: COMPILED, KILL_AT: String(killAt), ...env },
  });
  began?.(() => child.kill('SIGKILL'));
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr })));
}

/** The day on which two departments are told something. */
export const DAY = '2026-04-20';

/** Runs `npm run notify`. */
export function notify({
  folder,
  args = [],
  ...more
}: Started & { readonly folder: string; readonly args?: readonly string[] }) {
  return started([path('../../scripts/run.mjs'), 'notify', '--workspace', folder, '--as-of', DAY, ...args], more);
}
