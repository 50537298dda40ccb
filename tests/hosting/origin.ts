import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GIT_ENVIRONMENT } from '../helpers/repository.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Below this installation, so that clones find its packages as those of a folder above them; git passes over it. */
const WORK = join(ROOT, '.astro');

/** A bare repository as a code host keeps it, and clones of it, in one temporary folder. Its branch is `main`. */
export class Origin {
  readonly folder: string;
  /** What is cloned. */
  readonly address: string;

  /** Holds this installation without its tests, and with a workspace's content and data. */
  constructor(workspace: string) {
    mkdirSync(WORK, { recursive: true });
    this.folder = realpathSync(mkdtempSync(join(WORK, 'origin-')));
    this.address = join(this.folder, 'handbook.git');
    this.git(this.folder, 'init', '--quiet', '--bare', '--initial-branch=main', this.address);
    const first = this.clone('first');
    const listed = this.git(ROOT, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
    const installed = listed.filter((path) => path && !/^(content|data|tests)\//.test(path));
    for (const path of installed) if (existsSync(join(ROOT, path))) copy(join(ROOT, path), join(first, path));
    for (const part of ['content', 'data']) copy(join(workspace, part), join(first, part));
    this.commit(first, 'First');
    this.git(first, 'push', '--quiet', 'origin', 'HEAD:main');
  }

  clone(name: string): string {
    this.git(this.folder, 'clone', '--quiet', this.address, name);
    return join(this.folder, name);
  }

  /** A new clone with content and data alone, which is quicker, for what is only changed there. */
  cloneContent(name: string): string {
    this.git(this.folder, 'clone', '--quiet', '--sparse', this.address, name);
    this.git(join(this.folder, name), 'sparse-checkout', 'set', 'content', 'data');
    return join(this.folder, name);
  }

  git(directory: string, ...args: string[]): string {
    const env = { ...process.env, ...GIT_ENVIRONMENT };
    return execFileSync('git', args, {
      cwd: directory,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  }

  /** Commits all there is in a clone and returns the commit's id. */
  commit(directory: string, message: string): string {
    this.git(directory, 'add', '--all');
    this.git(directory, 'commit', '--quiet', '--message', message);
    return this.git(directory, 'rev-parse', 'HEAD');
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
}
