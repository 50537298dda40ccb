import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const SHIPPED = fileURLToPath(new URL('../../../scripts/serving/nginx', import.meta.url));

export interface Nginx {
  /** Without a slash at the end. */
  readonly origin: string;
  /** Where its configuration lies, `/etc/nginx/handbook` elsewhere. */
  readonly folder: string;
  /** What it complained of so far. */
  errors(): string;
  close(): Promise<void>;
}

/** A port that is free now. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
}

async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(origin, { redirect: 'manual' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the nginx of this machine with the configuration as it is shipped. Nothing of it is changed but where things are: its own
 * folder, its port, the folder of sites, and what else `places` says.
 */
export async function startNginx(
  server: string,
  sites: string,
  places: Readonly<Record<string, string>> = {},
): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'sqh-nginx-'));
  const port = await freePort();
  const moved: Readonly<Record<string, string>> = {
    '/etc/nginx/handbook/': `${folder}/`,
    '/srv/handbook': sites,
    '/tmp/': `${folder}/`,
    'listen 8080;': `listen 127.0.0.1:${port};`,
    ...places,
  };
  cpSync(SHIPPED, folder, { recursive: true });
  cpSync(join(folder, server), join(folder, 'server.conf'));
  // All at once: what stands for a place may hold another's name.
  const named = new RegExp(
    Object.keys(moved)
      .map((place) => place.replaceAll('.', String.raw`\.`))
      .join('|'),
    'g',
  );
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.conf'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    writeFileSync(
      join(folder, name),
      text.replace(named, (place) => moved[place] ?? place),
    );
  }
  // Who started it may read the sites; root's nginx would give that up.
  const user = process.getuid?.() === 0 ? 'user root; ' : '';
  const args = ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf'), '-g', `${user}daemon off;`];
  const child = spawn('nginx', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()).once('error', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  for (let i = 0; i < 100 && child.exitCode === null && !(await answers(origin)); i++) await sleep(50);
  if (child.exitCode !== null) throw new Error(`nginx does not start\n${errors}`);
  return {
    origin,
    folder,
    errors: () => errors,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
