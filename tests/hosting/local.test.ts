import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HostServer, TOKEN } from '../host/server.ts';
import { stepsOf } from './chapter.ts';
import { Origin } from './origin.ts';
import { pipelineOf } from './pipelines.ts';
import { Shell, type Ran } from './shell.ts';

/**
 * The workflow files at work: their own commands, in a real shell, in clones of a real bare repository as each host makes them,
 * with the variables it sets, and a server that answers as its API does. A branch is pushed, reported, mended, merged, published.
 */
const WORKSPACE = fileURLToPath(new URL('../diff/base', import.meta.url));
const INDICATOR = 'content/indicators/hall-satisfaction.yaml';
const PAGES = 'https://pages.example/county/handbook';
const EXPRESSIONS = {
  'github.token': TOKEN,
  'github.event.pull_request.head.repo.full_name': 'county/handbook',
};

let origin: Origin;
let editor: string;
/** Where a host's runner works: one folder, cleaned for each run. */
let runner: string;
let stemmed: string;
beforeAll(() => {
  origin = new Origin(WORKSPACE);
  editor = origin.cloneContent('editor');
  runner = origin.clone('runner');
  stemmed = origin.git(editor, 'rev-parse', 'main');
  // While the editor is at work, main moves on: none of the editor's doing.
  const other = origin.cloneContent('other');
  edit(other, 'data/2026-10/measurements.csv', 'west,arrival-punctuality,926', 'west,arrival-punctuality,906');
  origin.commit(other, 'Correct a figure');
  origin.git(other, 'push', '--quiet', 'origin', 'main');
});
afterAll(() => {
  origin[Symbol.dispose]();
});

/** What a runner does before a job: fetches and puts the revision there, and nothing else. */
function checkOut(revision: string): void {
  origin.git(runner, 'fetch', '--quiet', 'origin');
  origin.git(runner, 'checkout', '--quiet', '--force', '--detach', revision);
  origin.git(runner, 'clean', '--quiet', '-d', '--force');
}

function edit(directory: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(directory, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(directory, path), text.replace(from, to));
}

/** What each host checks out for a branch that asks to be merged, and the variables of its run. */
const RUNS = {
  github: {
    file: '.github/workflows/check.yml',
    merged: true,
    variables: () => ({ GITHUB_BASE_REF: 'main', GITHUB_STEP_SUMMARY: join(origin.folder, 'summary.md') }),
  },
  gitlab: {
    file: '.gitlab-ci.yml',
    merged: false,
    variables: () => ({ CI_MERGE_REQUEST_DIFF_BASE_SHA: stemmed, CI_PAGES_URL: PAGES }),
  },
  gitee: {
    file: '.workflow/check.yml',
    merged: false,
    variables: () => ({ GITEE_COMMIT: origin.git(runner, 'rev-parse', 'origin/main') }),
  },
} as const;
type Name = keyof typeof RUNS;

describe('a pull request', { timeout: 120_000 }, () => {
  const servers = new Map<Name, HostServer>();
  beforeAll(async () => {
    for (const name of Object.keys(RUNS) as Name[]) servers.set(name, await HostServer.start(name));
  });
  afterAll(() => {
    for (const server of servers.values()) server.close();
  });
  const serverOf = (name: Name): HostServer => servers.get(name) ?? expect.fail();

  /** Runs jobs of a host's check for a branch; the site of the preview is that of the publication below. */
  async function runOf(name: Name, branch: string, jobs: readonly string[]) {
    const { file, merged, variables } = RUNS[name];
    checkOut(merged ? 'origin/main' : `origin/${branch}`);
    if (merged) origin.git(runner, 'merge', '--quiet', '--no-ff', '-m', 'Merge', `origin/${branch}`);
    const shell = new Shell(runner, { ...serverOf(name).variables, ...variables() }, ['build']);
    const ran = new Map<string, Ran[]>();
    for (const job of pipelineOf(file).jobs)
      if (jobs.includes(job.name)) ran.set(job.name, await shell.job(job.steps, EXPRESSIONS));
    return { ran, shell };
  }
  const push = (branch: string, message: string) => {
    origin.commit(editor, message);
    origin.git(editor, 'push', '--quiet', 'origin', `HEAD:${branch}`);
  };

  test('with a mistake: the check stops it at its line, and the report says so too', async () => {
    origin.git(editor, 'switch', '--quiet', '-c', 'target');
    edit(editor, INDICATOR, '- { from: 2026-09, floor: 85, target: 90 }', '- { from: 2026-09, flour: 85, target: 94 }');
    push('target', 'Raise the target');
    const { ran, shell } = await runOf('github', 'target', ['check', 'report']);
    const check = ran.get('check')?.at(-1);
    expect([check?.command, check?.code]).toEqual(['npm run --silent check -- --format github', 1]);
    expect(check?.stdout).toContain(`::error file=${INDICATOR},line=11,col=`);
    expect(shell.asked.join('\n')).not.toContain('run build');
    expect(ran.get('report')?.at(-1)).toMatchObject({ code: 0, stderr: '写了评论\n' });
    expect(serverOf('github').comments.map(({ body }) => body)).toEqual([expect.stringContaining('### 改动后的错误')]);
    origin.git(editor, 'push', '--quiet', 'origin', 'HEAD:mistake');
  });

  test.each(['github', 'gitlab', 'gitee'] as const)(
    'mended: %s passes it and has one comment on what it does',
    async (name) => {
      if (name === 'github') {
        edit(editor, INDICATOR, 'flour', 'floor');
        push('target', 'Mend the key');
      }
      const { ran, shell } = await runOf(name, 'target', ['check', 'preview', 'report', 'test']);
      expect([...ran.values()].flat().filter(({ code }) => code !== 0)).toEqual([]);
      expect(shell.asked).toEqual(expect.arrayContaining(['ci', 'test', 'run build -- --out preview']));
      expect(serverOf(name).comments.map(({ body }) => body)).toEqual([expect.stringContaining('目标值 90 → 94')]);
      const body = serverOf(name).comments[0]?.body ?? '';
      expect(body).toContain('服营厅客户满意度');
      expect(body).not.toContain('分子');
      expect(readFileSync(join(runner, 'report-full.md'), 'utf8')).toContain('目标值 90 → 94');
      expect(
        [...ran.values()]
          .flat()
          .map(({ stdout, stderr }) => stdout + stderr)
          .join(''),
      ).not.toContain(TOKEN);
      if (name === 'gitlab') expect(JSON.parse(readFileSync(join(runner, 'code-quality.json'), 'utf8'))).toEqual([]);
      if (name === 'github')
        expect(readFileSync(join(origin.folder, 'summary.md'), 'utf8')).toContain('目标值 90 → 94');
    },
  );

  test("without actions, the guide's lines check out what the host's would", async () => {
    const [lines, english] = ['editing/hosting', 'en/editing/hosting'].map((chapter) => {
      const commands = stepsOf(chapter).flatMap((step) => (step.do === 'run' ? [step.command] : []));
      const first = commands.findIndex((command) => command.startsWith('git init'));
      return commands.slice(first, first + 3);
    });
    expect(english).toEqual(lines);
    origin.git(editor, 'push', '--quiet', 'origin', 'HEAD:refs/pull/7/merge');
    const directory = join(origin.folder, 'without-actions');
    mkdirSync(directory);
    const shell = new Shell(directory, {
      GITHUB_SERVER_URL: origin.folder,
      GITHUB_REPOSITORY: basename(origin.address),
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_TOKEN: TOKEN,
    });
    for (const line of lines ?? []) expect(await shell.run(line)).toMatchObject({ code: 0, stderr: '' });
    expect(origin.git(directory, 'rev-parse', 'HEAD')).toBe(origin.git(editor, 'rev-parse', 'HEAD'));
    expect(origin.git(directory, 'rev-parse', 'origin/main')).toBe(
      origin.git(editor, 'ls-remote', 'origin', 'main').slice(0, 40),
    );
    expect(readFileSync(join(directory, '.git/config'), 'utf8')).not.toMatch(/token|Authorization/i);
  });

  test("GitLab's list of findings has the line of a mistake", async () => {
    const { ran } = await runOf('gitlab', 'mistake', ['check']);
    expect(ran.get('check')?.at(-1)?.code).toBe(1);
    const found = JSON.parse(readFileSync(join(runner, 'code-quality.json'), 'utf8')) as object[];
    expect(found).toContainEqual(
      expect.objectContaining({ location: { path: INDICATOR, lines: { begin: 11, end: 11 } }, severity: 'major' }),
    );
  });
});

describe('after the merge', { timeout: 120_000 }, () => {
  beforeAll(() => {
    origin.git(editor, 'fetch', '--quiet', 'origin');
    origin.git(editor, 'checkout', '--quiet', '-B', 'main', 'origin/main');
    origin.git(editor, 'merge', '--quiet', '--no-ff', '-m', 'Merge the target', 'origin/target');
    origin.git(editor, 'push', '--quiet', 'origin', 'main');
  });

  test('the site is published with the change in it', async () => {
    checkOut('origin/main');
    const shell = new Shell(runner, { GITHUB_REPOSITORY: 'county/handbook' });
    const build = pipelineOf('.github/workflows/publish.yml').jobs.find(({ name }) => name === 'build');
    const ran = await shell.job(build?.steps ?? []);
    expect(ran.filter(({ code }) => code !== 0)).toEqual([]);
    const page = readFileSync(join(runner, 'dist/indicators/hall-satisfaction/index.html'), 'utf8');
    expect(page).toMatch(/\b94\b/);
    expect(page).toContain('href="/handbook/');
    expect(readdirSync(join(runner, 'dist'))).toEqual(expect.arrayContaining(['index.html', '404.html', 'en']));
    expect(existsSync(join(runner, 'dist/content'))).toBe(false);
  });

  test("a month's tag leaves its files", async () => {
    checkOut('origin/main');
    const shell = new Shell(runner, { GITHUB_REF_NAME: '2026-10-r1' });
    const [job] = pipelineOf('.github/workflows/month.yml').jobs;
    expect((await shell.job(job?.steps ?? [])).filter(({ code }) => code !== 0)).toEqual([]);
    const made = ['month.xlsx', 'month-scores.csv', 'month-values.csv'];
    expect(readdirSync(runner).filter((name) => name.startsWith('month'))).toEqual(expect.arrayContaining(made));
    const again = new Shell(runner, { CI_COMMIT_TAG: '2026-10-r1' }, ['verify', 'export']);
    await again.job(pipelineOf('.gitlab-ci.yml').jobs.find(({ name }) => name === 'month')?.steps ?? []);
    expect(again.asked).toEqual(shell.asked.filter((line) => !line.includes(' check ')));
  });

  test.each([
    ['.gitlab-ci.yml', 'pages', 'run build -- --out public --base /county/handbook/'],
    ['.workflow/publish.yml', 'build', 'run build -- --out dist'],
  ])('%s asks for the same', async (file, name, asked) => {
    const shell = new Shell(runner, { CI_PAGES_URL: PAGES }, ['build', 'check']);
    await shell.job(pipelineOf(file).jobs.find((job) => job.name === name)?.steps ?? []);
    expect(shell.asked).toContain(asked);
  });
});
