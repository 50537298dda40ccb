import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { load } from 'js-yaml';
import type { Notices } from '../../src/model/records/notices.ts';
import { pipelineOf, pipelines, scripts, type Pipeline } from './pipelines.ts';

const root = new URL('../../', import.meta.url);
const ALLOWED = /^npm (ci|test|run (--silent )?[a-z:]+( -- .+)?)$/;
const HOSTS_OWN =
  /^actions\/(checkout|setup-node|cache\/(restore|save)|upload-artifact|upload-pages-artifact|deploy-pages)@v\d+$/;
const GITEES_OWN = ['build@nodejs', 'publish@general_artifacts'];
const stepsOf = ({ jobs }: Pipeline) => jobs.flatMap(({ steps }) => steps);
const commandsOf = (pipeline: Pipeline) => stepsOf(pipeline).map(({ command }) => command);
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
    // What is redirected to a file is a report. One of errors is a report as well, and is the check's affair.
    for (const command of commands) {
      const alone = command.replace(/(?<=^npm run --silent diff .+) \|\| true$/, '').replace(/ > [\w.-]+$/, '');
      expect(alone).toMatch(ALLOWED);
      expect(alone).not.toMatch(/[;&|]/);
    }
    const names = commands.flatMap((command) => scriptOf(command) ?? []);
    expect(names.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('installs before it runs, and checks before it makes anything', () => {
    for (const { steps } of pipeline.jobs) if (steps.length > 0) expect(steps[0]?.command).toBe('npm ci');
    const names = commands.map(scriptOf);
    expect(names).toContain('check');
    for (const next of ['build', 'notify', 'export'])
      if (names.includes(next)) expect(names.indexOf('check')).toBeLessThan(names.indexOf(next));
  });

  test('uses only what the host itself brings', () => {
    const own = (name: string) => HOSTS_OWN.test(name) || GITEES_OWN.includes(name);
    expect(pipeline.jobs.flatMap(({ uses }) => uses).filter((name) => !own(name))).toEqual([]);
  });

  test('puts nothing into a command that a stranger may have written', () => {
    // The host's own words in a shell: quoted, and never by its templates, which would put them in as code.
    for (const command of commands) {
      expect(command).not.toContain('${{');
      expect(command.replace(/"[^"]*"/g, '')).not.toContain('$');
    }
  });
});

describe('on GitHub', () => {
  const workflows = pipelines.filter(({ file }) => file.startsWith('.github/'));
  const MORE: Readonly<Record<string, object>> = {
    deploy: { pages: 'write', 'id-token': 'write' },
    report: { contents: 'read', 'pull-requests': 'write' },
  };

  test.each(workflows)('$file may read, and only the jobs that must may do more', ({ permissions, jobs }) => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const job of jobs) expect(job.permissions).toEqual(MORE[job.name] ?? { contents: 'read' });
  });

  // Nobody from outside can start what runs by the clock.
  const scheduled = '.github/workflows/notify.yml';

  test.each(workflows.filter(({ file }) => file !== scheduled))(
    '$file gives what a stranger sends no secret: the token goes to the comment alone',
    (workflow) => {
      const text = readFileSync(new URL(workflow.file, root), 'utf8').replace(/^#.*$/gm, '');
      expect(text).not.toMatch(/pull_request_target|workflow_run|secrets/);
      expect(text.match(/persist-credentials: false/g)?.length).toBe(text.match(/actions\/checkout/g)?.length);
      const given = stepsOf(workflow).filter(({ variables }) => Object.keys(variables).length > 0);
      expect(given.map(({ command }) => scriptOf(command))).toEqual(
        workflow.file.endsWith('check.yml') ? ['comment'] : [],
      );
      expect(text.match(/github\.token/g) ?? []).toHaveLength(given.length);
    },
  );
});

describe('notices', () => {
  const file = '.github/workflows/notify.yml';
  const written = readFileSync(new URL(file, root), 'utf8');

  test('run by the clock or by hand, one at a time', () => {
    const { on, concurrency } = load(written) as { on: object; concurrency: object };
    expect(Object.keys(on)).toEqual(['schedule', 'workflow_dispatch']);
    expect(concurrency).toEqual({ group: 'notify' });
    expect(written).toContain('persist-credentials: false');
  });

  test('are given the variables that the channels name, each by its own name, and no other step is', () => {
    const { channels } = load(readFileSync(new URL('content/notices.yaml', root), 'utf8')) as Notices;
    const named = channels.flatMap(({ address, secret }) => [address, secret].flatMap((name) => name ?? []));
    const given = stepsOf(pipelineOf(file)).flatMap(({ command, variables }) =>
      scriptOf(command) === 'notify' ? Object.entries(variables) : [],
    );
    expect(given).toEqual(named.map((name) => [name, `\${{ secrets.${name} }}`]));
    expect(written.match(/secrets\./g)).toHaveLength(named.length);
  });

  test('are remembered by hosts that run them, even when some did not arrive', () => {
    expect(written.match(/if: always\(\)\n +with:\n +path: \.notices/g)).toHaveLength(1);
    const gitlab = readFileSync(new URL('.gitlab-ci.yml', root), 'utf8');
    expect(gitlab).toMatch(/paths: \[\.notices\]\n +when: always/);
  });
});

test('what a change is checked by is what it is tested by, on every host', () => {
  for (const file of ['.github/workflows/check.yml', '.gitlab-ci.yml', '.workflow/check.yml']) {
    expect(commandsOf(pipelineOf(file))).toContain('npm test');
  }
});

test.each([
  ['.github/workflows/check.yml', 'github'],
  ['.gitlab-ci.yml', 'gitlab'],
])('%s reports as the host reads it', (file, format) => {
  const check = commandsOf(pipelineOf(file)).find((command) => scriptOf(command) === 'check');
  expect(check).toContain(`npm run --silent check -- --format ${format}`);
});
