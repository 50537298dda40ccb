import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { TestRepository } from '../../helpers/repository.ts';
import { PROSE } from './prose.ts';

const RUN = fileURLToPath(new URL('../../../scripts/run.mjs', import.meta.url));
const BASE = fileURLToPath(new URL('../../diff/base', import.meta.url));
const ELSEWHERE = new URL('elsewhere.mjs', import.meta.url).href;

/** The path below which the site lies that is built twice. */
export const BELOW = '/leadership/';

/** Where it is served, as its record says. */
export const ADDRESS = `https://handbook.example${BELOW}`;

/** Folders of built sites, and of what they were built from. */
export interface ServedSites {
  /** For staff, at the root of a host. */
  readonly staff: string;
  /** For leaders, below `BELOW`; once here, once elsewhere. */
  readonly here: string;
  readonly elsewhere: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    served: ServedSites;
  }
}

/** How a machine differs from another, in what a process can see of it. */
interface Machine {
  readonly environment: Readonly<Record<string, string>>;
  readonly umask: number;
  readonly options: readonly string[];
}

const HERE: Machine = {
  environment: { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', UV_THREADPOOL_SIZE: '4' },
  umask: 0o022,
  options: [],
};
const ELSEWHERE_TOO: Machine = {
  environment: {
    TZ: 'Asia/Shanghai',
    LANG: 'zh_CN.GB18030',
    LC_ALL: 'C',
    UV_THREADPOOL_SIZE: '1',
    CI: '1',
    HOME: '/nonexistent',
  },
  umask: 0o077,
  options: ['--max-old-space-size=900', '--import', ELSEWHERE],
};

/** A workspace with a history: a standard that was changed once, a month that came later. */
function repository(): TestRepository {
  const made = new TestRepository();
  cpSync(BASE, made.directory, { recursive: true });
  const site = `${readFileSync(join(BASE, 'content/site.yaml'), 'utf8')}url: ${ADDRESS}\n`;
  made.write({ ...PROSE, 'content/site.yaml': site }).remove('data/2026-10');
  made.commit('Take over the standard as it stands');
  cpSync(join(BASE, 'data/2026-10'), join(made.directory, 'data/2026-10'), { recursive: true });
  made.commit('Add October');
  const standard = 'content/standards/installation.yaml';
  const text = readFileSync(join(BASE, standard), 'utf8');
  made.write({ [standard]: text.replace('离开前清理现场', '离开前清理现场，请客户看过') });
  made.commit('Let customers see the place before we leave\n\nThey asked for it.');
  return made;
}

/** Builds as somebody would on such a machine, at its terminal. */
function build(workspace: string, out: string, machine: Machine, ...asked: string[]): void {
  const { environment, umask, options } = machine;
  const before = process.umask(umask);
  try {
    const args = [...options, RUN, 'build', '--workspace', workspace, '--out', out, '--as-of', '2026-11-05', ...asked];
    const ran = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...environment } });
    if (ran.status !== 0) throw new Error(`building ${out} failed\n${ran.stdout}\n${ran.stderr}`);
  } finally {
    process.umask(before);
  }
}

/** The same commit in another folder, as git for Windows checks it out. */
function cloned(from: string, to: string): void {
  execFileSync('git', ['clone', '--quiet', '--config', 'core.autocrlf=true', from, to], { stdio: 'ignore' });
}

/** Builds into a folder the sites that are not there yet. */
export function buildSites(folder: string): ServedSites {
  const below = join(folder, 'served');
  const sites = { staff: join(below, 'staff'), here: join(below, 'leadership'), elsewhere: join(below, 'elsewhere') };
  // The last that is built.
  if (existsSync(sites.staff)) return sites;
  rmSync(below, { recursive: true, force: true });
  using here = repository();
  const far = join(below, '另一台 机器', 'a', 'b', 'workspace');
  cloned(here.directory, far);
  build(here.directory, sites.here, HERE, '--base', BELOW);
  build(far, sites.elsewhere, ELSEWHERE_TOO, '--base', BELOW);
  build(here.directory, sites.staff, HERE, '--audience', 'staff', '--gzip');
  return sites;
}

/** Builds the sites once before the first test of this folder, and throws them away after the last unless somebody keeps them. */
export default function setup(project: TestProject): () => void {
  const kept = process.env['SQH_TEST_SITES'];
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'sqh-served-'));
  project.provide('served', buildSites(folder));
  return () => {
    if (!kept) rmSync(folder, { recursive: true, force: true });
  };
}
