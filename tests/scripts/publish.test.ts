import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../helpers/command.ts';
import { TestRepository } from '../helpers/repository.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const RECORD = 'data/published/2026-10.yaml';
const FIGURES = 'data/2026-10/measurements.csv';

/** One repository that a month goes through, from refusals to what is verified at the end. */
const repository = new TestRepository();
const folder = repository.directory;
const command = (name: string, ...args: string[]) => run(name, ...args, '--workspace', folder, '--as-of', '2026-11-06');
const text = (file: string) => readFileSync(join(folder, file), 'utf8');
const change = (file: string, from: string | RegExp, to: string) => {
  const changed = text(file).replace(from, to);
  expect(changed).not.toBe(text(file));
  writeFileSync(join(folder, file), changed);
};

beforeAll(() => {
  cpSync(path('../workspaces/minimal'), folder, { recursive: true });
  repository.git('config', 'user.name', 'Test');
  repository.git('config', 'user.email', 'test@example.org');
  repository.commit('The least workspace');
});
afterAll(() => {
  repository[Symbol.dispose]();
});

test('a month goes from refused to closed, restated and verified', { timeout: 120_000 }, () => {
  // Everything that is missing is told at once, and nothing is written.
  const figures = text(FIGURES);
  const [head = ''] = figures.split('\n');
  const columns = head.split(',');
  const row = figures.split('\n')[1] ?? '';
  const preliminary = `${[head, 'status'].join(',')}\n${figures
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => `${line},${line === row ? 'preliminary' : ''}`)
    .join('\n')}\n`;
  if (!columns.includes('status')) writeFileSync(join(folder, FIGURES), preliminary);
  const refused = command('publish', '2026-10');
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('data/2026-10/commentary.md：还没有对全月的评述');
  expect(refused.stderr).toMatch(/measurements\.csv:2：.*初步数/);
  expect(existsSync(join(folder, RECORD))).toBe(false);
  writeFileSync(join(folder, FIGURES), figures);

  repository.write({ 'data/2026-10/commentary.md': '全月平稳。\n' });
  const uncommitted = command('publish', '2026-10', '--tag');
  expect([uncommitted.code, uncommitted.stderr.includes('没有提交')]).toEqual([1, true]);
  repository.commit('Comment on the month');

  const published = command('publish', '2026-10', '--tag', '--approved-by', '分管副总经理');
  expect([published.code, published.stdout]).toEqual([0, `${RECORD}\n`]);
  expect(repository.git('tag', '--list').trim()).toBe('2026-10-r1');
  expect(repository.git('status', '--porcelain')).toBe('');

  const again = command('publish', '2026-10');
  expect([again.code, again.stderr.includes('已经关账')]).toEqual([1, true]);
  const idle = command('restate', '2026-10', '--reason', '无', '--approved-by', '主任');
  expect([idle.code, idle.stderr.includes('什么也没有变')]).toEqual([1, true]);

  // With the line ends of Windows it is the same month.
  const before = text(RECORD);
  writeFileSync(join(folder, RECORD), before.replaceAll('\n', '\r\n'));
  expect(command('verify').code).toBe(0);
  writeFileSync(join(folder, RECORD), before);

  // A change is refused by check, until it is restated; killed at any moment that leaves the old record or the new one.
  const wrong = figures.split('\n').find((line) => line.includes('192')) ?? '';
  writeFileSync(join(folder, 'right.csv'), `${head}\n${wrong.replace('192', '193')}\n`);
  const imported = command('import', join(folder, 'right.csv'), '--month', '2026-10');
  expect([imported.code, imported.stdout.includes('npm run restate -- 2026-10')]).toEqual([0, true]);
  const checked = run('check', '--workspace', folder, '--format', 'json');
  expect(checked.code).toBe(1);
  expect(checked.stdout).toContain('published-month-changed');
  const args = [
    'restate',
    '2026-10',
    '--reason',
    '漏报一件',
    '--approved-by',
    '主任',
    '--workspace',
    folder,
    '--as-of',
    '2026-11-20',
  ];
  for (const moment of [3, 4, 5, 6]) {
    const env = { ...process.env, KILL_AT: String(moment), KILL_IN: join(folder, 'data') };
    spawnSync(process.execPath, ['--import', path('../helpers/kill-at.mjs'), path('../../scripts/run.mjs'), ...args], {
      env,
    });
    if (text(RECORD) !== before) break;
  }
  if (text(RECORD) === before) expect(run(args[0] ?? '', ...args.slice(1)).code).toBe(0);
  expect(text(RECORD)).toMatch(/number: 2[\s\S]*reason: "漏报一件"/);
  expect(run('check', '--workspace', folder).code).toBe(0);
  expect(readdirSync(join(folder, 'data/published')).filter((name) => name.endsWith('.yaml'))).toEqual([
    '2026-10.yaml',
  ]);
  repository.commit('Restate it');
  repository.git('tag', '-a', '2026-10-r2', '-m', 'x');
  expect(command('verify').code).toBe(0);

  // Going back to the first revision, figures and all, agrees with itself; the tag knows better.
  writeFileSync(join(folder, RECORD), before);
  change(FIGURES, /193/, '192');
  const removed = command('verify', '--lang', 'en');
  expect(removed.code).toBe(1);
  expect(removed.stderr).toContain('Tag 2026-10-r2 has revision 2');
});

test('a folder is verified against its checksums, file by file', () => {
  const site = join(folder, 'content');
  expect(run('verify', site).code).toBe(2);
  expect(run('verify', site, '--write').code).toBe(0);
  expect(run('verify', site).code).toBe(0);
  change('content/site.yaml', /^/, '# x\n');
  writeFileSync(join(site, 'new.txt'), '');
  const { code, stderr } = run('verify', site);
  expect(code).toBe(1);
  expect(stderr).toMatch(/多 new\.txt[\s\S]*变 site\.yaml/);
});
