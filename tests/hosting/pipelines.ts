import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

/** A command of a job, with the variables that it alone is given, as they are written. */
export interface Step {
  readonly command: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** A job of a host: what it runs, in order. */
export interface Job {
  readonly name: string;
  readonly steps: readonly Step[];
  /** Actions of others that it uses. */
  readonly uses: readonly string[];
  /** What its token may do, where the host lets a workflow say so. */
  readonly permissions: Readonly<Record<string, string>>;
}

/** A workflow file of a host. */
export interface Pipeline {
  readonly file: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: readonly Job[];
}

type Tree = Record<string, unknown>;
const tree = (value: unknown) => (value ?? {}) as Tree;
const texts = (value: unknown) => (Array.isArray(value) ? value : []).map(String);
const plain = (commands: readonly string[]) => commands.map((command): Step => ({ command, variables: {} }));
const read = (file: string) =>
  tree(load(readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8')));

/** Every script of package.json by its name. */
export const scripts = tree(
  tree(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')))['scripts'],
);

function github(file: string): Pipeline {
  const whole = read(file);
  const jobs = Object.entries(tree(whole['jobs'])).map(([name, value]): Job => {
    const steps = (tree(value)['steps'] as Tree[]).map(tree);
    return {
      name,
      steps: steps.flatMap(({ run, env }) =>
        run === undefined ? [] : [{ command: String(run), variables: (env ?? {}) as Record<string, string> }],
      ),
      uses: steps.flatMap(({ uses }) => (uses === undefined ? [] : [String(uses)])),
      permissions: (tree(value)['permissions'] ?? whole['permissions']) as Record<string, string>,
    };
  });
  return { file, permissions: whole['permissions'] as Record<string, string>, jobs };
}

/** What stands in every job of GitLab's file is put before what is its own; a later stage comes after the stages before it. */
function gitlab(file: string): Pipeline {
  const whole = read(file);
  const before = texts(tree(whole['default'])['before_script']);
  const jobs = Object.entries(whole)
    .filter(([, value]) => tree(value)['script'] !== undefined)
    .map(([name, value]): Job => ({
      name,
      steps: plain([...before, ...texts(tree(value)['script'])]),
      uses: [],
      permissions: {},
    }));
  return { file, jobs };
}

function gitee(file: string): Pipeline {
  const steps = (read(file)['stages'] as Tree[]).flatMap(({ steps }) => (steps as Tree[]).map(tree));
  return {
    file,
    jobs: steps.map((step) => ({
      name: String(step['name']),
      steps: plain(texts(step['commands'])),
      uses: [String(step['step'])],
      permissions: {},
    })),
  };
}

/** All workflow files of the repository. */
export const pipelines: readonly Pipeline[] = [
  github('.github/workflows/check.yml'),
  github('.github/workflows/notify.yml'),
  github('.github/workflows/month.yml'),
  github('.github/workflows/publish.yml'),
  gitlab('.gitlab-ci.yml'),
  gitee('.workflow/check.yml'),
  gitee('.workflow/publish.yml'),
];

/** The workflow file of this name. */
export function pipelineOf(file: string): Pipeline {
  const found = pipelines.find((each) => each.file === file);
  if (!found) throw new Error(`no ${file}`);
  return found;
}
