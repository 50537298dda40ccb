import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Nothing of the machine's or of a person's settings, and the same author everywhere. */
export const GIT_ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Secret Person',
  GIT_AUTHOR_EMAIL: 'secret@example.org',
  GIT_COMMITTER_NAME: 'Secret Person',
  GIT_COMMITTER_EMAIL: 'secret@example.org',
};

/** Noon in Shanghai, a day later with each commit. */
const FIRST = Date.parse('2026-10-01T04:00:00Z') / 1000;
const DAY = 86_400;

/** A real repository in a temporary folder. */
export class TestRepository {
  readonly directory: string;
  #commits = 0;

  constructor(...options: string[]) {
    this.directory = realpathSync(mkdtempSync(join(tmpdir(), 'repository-')));
    this.git('init', '--quiet', '--initial-branch=main', ...options);
  }

  /** Runs git; commits are dated a day apart, or `at` seconds since 1970. */
  git(...args: string[]): string {
    return this.gitAt(FIRST + this.#commits * DAY, ...args);
  }

  gitAt(at: number, ...args: string[]): string {
    const date = `${String(at)} +0800`;
    const env = { ...process.env, ...GIT_ENVIRONMENT, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    return execFileSync('git', args, {
      cwd: this.directory,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }

  write(files: Readonly<Record<string, string>>): this {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.directory, path)), { recursive: true });
      writeFileSync(join(this.directory, path), text);
    }
    return this;
  }

  remove(...paths: string[]): this {
    for (const path of paths) rmSync(join(this.directory, path), { recursive: true });
    return this;
  }

  rename(from: string, to: string): this {
    mkdirSync(dirname(join(this.directory, to)), { recursive: true });
    renameSync(join(this.directory, from), join(this.directory, to));
    return this;
  }

  /** Commits all there is and returns the commit's id. */
  commit(message: string): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--cleanup=verbatim', '--message', message);
    this.#commits++;
    return this.git('rev-parse', 'HEAD').trim();
  }

  /** Merges a branch with a commit of its own and returns its id. */
  merge(branch: string, message: string): string {
    this.git('merge', '--quiet', '--no-ff', '--cleanup=verbatim', '-m', message, branch);
    this.#commits++;
    return this.git('rev-parse', 'HEAD').trim();
  }

  [Symbol.dispose](): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}
