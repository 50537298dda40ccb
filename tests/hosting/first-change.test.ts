import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stepsOf, type Step } from './chapter.ts';
import { Origin } from './origin.ts';
import { Shell, type Ran } from './shell.ts';

/** A new editor's first change, walked as the guide tells it: every command, the change and what is to be seen are the chapter's own. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILE = 'content/indicators/installation-timeliness.yaml';
const PLACEHOLDER = /仓库地址|ADDRESS/;

let origin: Origin;
beforeAll(() => {
  origin = new Origin(ROOT);
});
afterAll(() => {
  origin[Symbol.dispose]();
});

const commandsOf = (steps: readonly Step[]) => steps.flatMap((step) => (step.do === 'run' ? [step.command] : []));

const figuresOf = (steps: readonly Step[]) =>
  steps.flatMap((step) => (step.do === 'read' ? (step.lines.join('\n').match(/\d+/g) ?? []) : []));

test('the chapter in English has the same commands, asked in English, the same change and the same figures', () => {
  const [chinese, english] = [stepsOf('editing/index'), stepsOf('en/editing/index')];
  const neutral = (command: string) => command.replace(PLACEHOLDER, '').replace(/( --)? --lang en$/, '');
  expect(commandsOf(english).map(neutral)).toEqual(commandsOf(chinese).map(neutral));
  expect(english.filter((step) => step.do === 'write')).toEqual(chinese.filter((step) => step.do === 'write'));
  expect(english.map((step) => step.do)).toEqual(chinese.map((step) => step.do));
  expect(figuresOf(english)).toEqual(figuresOf(chinese));
});

test('clone, change, look, submit', { timeout: 240_000 }, async () => {
  // The live site is held by tests/site/build.test.ts: it does not end by itself.
  const desk = new Shell(origin.folder, {}, ['dev']);
  const times: [string, number][] = [];
  let last: Ran | undefined;
  for (const step of stepsOf('editing/index')) {
    const start = performance.now();
    if (step.do === 'write') change(step.lines, desk.directory);
    else if (step.do === 'read') reads(last, step.lines);
    else if (/^cd /.test(step.command)) desk.directory = join(desk.directory, step.command.slice(3));
    else {
      last = await desk.run(step.command.replace(PLACEHOLDER, origin.address));
      expect(last, step.command).toMatchObject({ code: 0 });
    }
    times.push([step.do === 'run' ? step.command : step.do, (performance.now() - start) / 1000]);
  }
  const told = times.map(([what, seconds]) => `${seconds.toFixed(1).padStart(6)} s  ${what}`);
  process.stdout.write(`A new editor's first change, step by step:\n${told.join('\n')}\n`);

  // What the host has now, for the pull request: a branch with one commit of one line.
  const [branch = '', ...others] = origin
    .git(origin.address, 'for-each-ref', '--format=%(refname:short)')
    .split('\n')
    .filter((name) => name !== 'main');
  expect(others).toEqual([]);
  expect(origin.git(origin.address, 'diff', '--numstat', `main..${branch}`)).toBe(`1\t0\t${FILE}`);
  expect(origin.git(origin.address, 'log', '--format=%s', `main..${branch}`)).toMatch(/98%/);
});

test('what the report says in English is what the chapter in English says', { timeout: 60_000 }, async () => {
  const desk = new Shell(join(origin.folder, 'handbook'));
  const steps = stepsOf('en/editing/index');
  const at = steps.findIndex((step) => step.do === 'run' && step.command.startsWith('npm run diff'));
  const [asked, told] = steps.slice(at, at + 2);
  if (asked?.do !== 'run' || told?.do !== 'read') expect.fail('no report in the chapter');
  reads(await desk.run(asked.command), told.lines);
});

/** Puts the lines in the place of the list they begin, and holds that only a line was added, as the chapter says. */
function change(lines: readonly string[], directory: string): void {
  const path = join(directory, FILE);
  const text = readFileSync(path, 'utf8');
  const list = new RegExp(`^${lines[0] ?? ''}\\n(?: .*\\n)*`, 'm');
  expect(text.match(list)?.[0]).toBe(`${lines.slice(0, -1).join('\n')}\n`);
  writeFileSync(path, text.replace(list, `${lines.join('\n')}\n`));
}

function reads(ran: Ran | undefined, lines: readonly string[]): void {
  const said = ran?.stdout ?? '';
  let from = 0;
  for (const line of lines.filter((each) => each !== '…')) {
    const at = said.indexOf(`\n${line}`, from);
    expect(at, `“${line}” after “${ran?.command ?? ''}”, which said\n${said}`).toBeGreaterThanOrEqual(0);
    from = at + line.length;
  }
}
