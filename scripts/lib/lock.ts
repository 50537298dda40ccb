import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL = 250;
/** A lock whose owner has not signed it by then was left by a process that died in between, in milliseconds. */
const UNSIGNED = 10_000;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isHeld(lock: string): boolean {
  try {
    return isAlive(Number(readFileSync(join(lock, 'pid'), 'utf8')));
  } catch {
    const made = statSync(lock, { throwIfNoEntry: false });
    return made !== undefined && Date.now() - made.mtimeMs < UNSIGNED;
  }
}

function take(lock: string): boolean {
  mkdirSync(dirname(lock), { recursive: true });
  try {
    mkdirSync(lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
  writeFileSync(join(lock, 'pid'), String(process.pid));
  return true;
}

/**
 * Runs `work` while this process alone holds `lock`, a folder; waits while another one does. A lock whose process has died
 * is taken over. `waiting` is called once when there is something to wait for.
 */
export async function withLock<T>(lock: string, waiting: () => void, work: () => Promise<T>): Promise<T> {
  let told = false;
  while (!take(lock)) {
    if (!isHeld(lock)) {
      rmSync(lock, { recursive: true, force: true });
      continue;
    }
    if (!told) waiting();
    told = true;
    await sleep(POLL);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
