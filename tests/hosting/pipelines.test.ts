import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pipelines, scripts, type Pipeline } from './pipelines.ts';

const root = new URL('../../', import.meta.url);
const ALLOWED = /^npm (ci|test|run (--silent )?[a-z:]+( -- .+)?)$/;
const HOSTS_OWN = /^actions\/(checkout|setup-node|upload-artifact|upload-pages-artifact|deploy-pages)@v\d+$/;
const GITEES_OWN = ['build@nodejs', 'publish@general_artifacts'];
const commandsOf = ({ jobs }: Pipeline) => jobs.flatMap(({ commands }) => commands);
const scriptOf = (command: string) => /^npm run (?:--silent )?([a-z:]+)/.exec(command)?.[1];

test('every workflow file is looked at here', () => {
  const found = ['.github/workflows/', '.workflow/'].flatMap((folder) =>
    readdirSync(new URL(folder, root)).map((file) => folder + file),
  );
  expect(pipelines.map(({ file }) => file).sort()).toEqual([...found, '.gitlab-ci.yml'].sort());
});

describe.each(pipelines)('$file', (pipeline) => {
  const commands = commandsOf(pipeline);

  test('runs nothing but npm, and only scripts that there are', () => {
    // What is redirected to a file is the host's report.
    for (const command of commands) expect(command.replace(/ > [\w.-]+$/, '')).toMatch(ALLOWED);
    const names = commands.flatMap((command) => scriptOf(command) ?? []);
    expect(names.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('installs before it runs, and checks before it builds', () => {
    for (const job of pipeline.jobs) if (job.commands.length > 0) expect(job.commands[0]).toBe('npm ci');
    const names = commands.map(scriptOf);
    expect(names).toContain('check');
    expect(names.indexOf('check')).toBeLessThan(names.indexOf('build'));
  });

  test('uses only what the host itself brings', () => {
    const own = (name: string) => HOSTS_OWN.test(name) || GITEES_OWN.includes(name);
    expect(pipeline.jobs.flatMap(({ uses }) => uses).filter((name) => !own(name))).toEqual([]);
  });

  test('may read, and only the job that deploys may do more', () => {
    if (!pipeline.file.startsWith('.github/')) return;
    expect(pipeline.permissions).toEqual({ contents: 'read' });
    for (const { name, permissions } of pipeline.jobs)
      expect(permissions).toEqual(name === 'deploy' ? { pages: 'write', 'id-token': 'write' } : { contents: 'read' });
  });
});

test('what a change is checked by is what it is tested by, on every host', () => {
  for (const file of ['.github/workflows/check.yml', '.gitlab-ci.yml', '.workflow/check.yml']) {
    const pipeline = pipelines.find((one) => one.file === file);
    expect(pipeline && commandsOf(pipeline)).toContain('npm test');
  }
});

test.each([
  ['.github/workflows/check.yml', 'github'],
  ['.gitlab-ci.yml', 'gitlab'],
])('%s reports as the host reads it', (file, format) => {
  const pipeline = pipelines.find((one) => one.file === file);
  const check = pipeline && commandsOf(pipeline).find((command) => scriptOf(command) === 'check');
  expect(check).toContain(`npm run --silent check -- --format ${format}`);
});
