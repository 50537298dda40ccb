import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../helpers/command.ts';
import { TestRepository } from '../helpers/repository.ts';

const BASE = fileURLToPath(new URL('../diff/base', import.meta.url));
const MEASUREMENTS = 'data/2026-10/measurements.csv';
const INDICATOR = 'content/indicators/hall-satisfaction.yaml';

let repository: TestRepository;
beforeEach(() => {
  repository = new TestRepository();
  cpSync(BASE, join(repository.directory, 'handbook'), { recursive: true });
  repository.commit('First');
});
afterEach(() => {
  repository[Symbol.dispose]();
});

const folder = () => join(repository.directory, 'handbook');
const diff = (...args: string[]) => run('diff', '--workspace', folder(), ...args);
function edit(path: string, from: string, to: string): void {
  const file = join(folder(), path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

describe('npm run diff', () => {
  test('says that nothing changed, then what is changed in the folder, before it is committed', () => {
    expect(diff('--base', 'main').stdout).toContain('**记录和数据都没有改动。**');
    edit(MEASUREMENTS, 'east,installation-timeliness,962', 'east,installation-timeliness,905');
    const { code, stdout, stderr } = diff('--base', 'main');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('| 东湖分公司 | 分公司记分卡 | 2026-10 | 名次 1 → 2；');
    expect(stdout).toContain('- 2026-10 装移机及时率·东湖分公司：分子 962 → 905\n');
    expect(repository.git('status', '--porcelain').trim()).toBe(`M handbook/${MEASUREMENTS}`);
  });

  test('compares two revisions, whatever lies in the folder, and tells programs everything', () => {
    edit(INDICATOR, 'target: 90', 'target: 94');
    const second = repository.commit('Second');
    edit(INDICATOR, 'owner: channel', 'owner: nobody');
    const { code, stdout } = diff('--base', 'main~1', '--head', second, '--format', 'json', '--lang', 'en');
    expect(code).toBe(0);
    const told = JSON.parse(stdout) as {
      base: string;
      head: string;
      records: { id: string }[];
      effects: { values: object[] };
    };
    expect([told.base, told.head]).toEqual(['main~1', second]);
    expect(told.records.map(({ id }) => id)).toEqual(['hall-satisfaction']);
    expect(told.effects.values).toContainEqual(
      expect.objectContaining({ unit: 'east', month: '2026-10', status: { before: 'achieved', after: 'at-risk' } }),
    );
    expect(diff('--base', 'main~1').code).toBe(1);
  });

  test('compares with where a branch went off, so that what came to main since is not taken for its doing', () => {
    repository.git('switch', '--quiet', '-c', 'branch');
    edit(INDICATOR, 'target: 90', 'target: 94');
    repository.commit('On the branch');
    repository.git('switch', '--quiet', 'main');
    edit(MEASUREMENTS, 'east,installation-timeliness,962', 'east,installation-timeliness,905');
    repository.commit('On main');
    repository.git('switch', '--quiet', 'branch');
    const { stdout } = diff('--base', 'main', '--merge-base');
    expect(stdout).toContain('目标值 90 → 94');
    expect(stdout).not.toContain('分子');
    expect(stdout).toContain(`比较：main (${repository.git('rev-parse', 'main~1').slice(0, 7)}) → 当前文件夹`);
    repository.git('checkout', '--quiet', '--orphan', 'stranger');
    repository.commit('Without a past');
    const unrelated = diff('--base', 'main', '--merge-base');
    expect([unrelated.code, unrelated.stdout]).toEqual([2, '']);
    expect(unrelated.stderr).toContain('这个版本和现在的版本没有共同的历史“main”');
  });

  test('leaves with 1 where the change has errors and with 0 where only the base had, and tells of both', () => {
    edit(INDICATOR, 'owner: channel', 'owner: chanel');
    const broken = diff('--base', 'main', '--lang', 'en');
    expect(broken.code).toBe(1);
    expect(broken.stdout).toContain('### Errors after the change');
    expect(broken.stdout).toContain('Owner: Channels → chanel');
    repository.commit('Broken');
    edit(INDICATOR, 'owner: chanel', 'owner: channel');
    const mended = diff('--base', 'main');
    expect(mended.code).toBe(0);
    expect(mended.stdout).toContain('### 改动前的错误');
  });

  test('cuts a comment of many figures, says how much is left out, and writes all of it to a file', () => {
    const rows = Array.from(
      { length: 3000 },
      (_, i) => `  - { id: hall-${i}, name: ${'很长的厅名'.repeat(4)}${i}, type: hall, parent: east }`,
    );
    const units = 'content/organisation/units.yaml';
    writeFileSync(
      join(folder(), units),
      `${readFileSync(join(folder(), units), 'utf8').trimEnd()}\n${rows.join('\n')}\n`,
    );
    const full = join(repository.directory, 'full.md');
    const { code, stdout } = diff('--base', 'main', '--full', full);
    expect(code).toBe(0);
    expect(stdout.length).toBeLessThanOrEqual(60_000);
    expect(stdout).toMatch(/另有 2900 项没有列出，见完整报告（--full）。/);
    expect(readFileSync(full, 'utf8').match(/新增单位/g)).toHaveLength(3000);
    expect(readdirSync(repository.directory).sort()).toEqual(['.git', 'full.md', 'handbook']);
  });

  test.each([
    { args: [], words: '请用 --base 写明和哪个版本比' },
    { args: ['--base', 'nowhere'], words: '仓库里没有这个版本“nowhere”' },
    { args: ['--base', 'main', '--head', '--format'], words: '选项 --head 后面要写 REF' },
  ])('says what is wrong with $args', ({ args, words }) => {
    const { code, stdout, stderr } = diff(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});
