import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { removeFolder, writeFolder } from '../helpers/folder.ts';
import { laidOver, MINIMAL } from './support.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/check.ts', import.meta.url));
const broken = writeFolder(laidOver({ 'content/indicators/x.yaml': 'name: 热线接通率\n' }));
const warned = writeFolder(laidOver({ 'content/indicators/y.txt': 'x' }));
const empty = writeFolder({ 'README.md': 'x' });
afterAll(() => [broken, warned, empty].forEach(removeFolder));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  return { status, stdout, stderr };
}

describe('npm run check', () => {
  test('exits with 0 on a sound workspace', () => {
    const { status, stdout, stderr } = run('--workspace', MINIMAL);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^✓ 没有错误/);
  });

  test('exits with 0 on warnings', () => {
    const { status, stdout } = run('--workspace', warned, '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^✓ No errors, 1 warning\./m);
  });

  test('exits with 1 on errors', () => {
    const { status, stdout } = run('--workspace', broken);
    expect(status).toBe(1);
    expect(stdout).toMatch(/content\/indicators\/x\.yaml:1:1 错误 schema-missing-key/);
  });

  test('prints JSON alone on stdout', () => {
    const { status, stdout, stderr } = run('--workspace', broken, '--format', 'json', '--lang', 'en');
    expect([status, stderr]).toEqual([1, '']);
    const { diagnostics, summary } = JSON.parse(stdout) as { diagnostics: unknown[]; summary: { errors: number } };
    expect(diagnostics).toHaveLength(summary.errors);
    expect(diagnostics[0]).toMatchObject({ file: 'content/indicators/x.yaml', line: 1, column: 1 });
  });

  test('says so when the folder is no workspace', () => {
    const { status, stdout } = run('--workspace', empty, '--format', 'json');
    expect(status).toBe(1);
    expect(stdout).toContain('workspace-missing');
  });

  test.each([[['--workspace', 'no-such-folder']], [['--fromat', 'json']], [['--lang', 'de']], [['json']]])(
    'exits with 2 and its usage in both languages on %j',
    (args) => {
      const { status, stdout, stderr } = run(...args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('npm run check --');
      expect(stderr).toMatch(/[\u4e00-\u9fff]/);
      expect(stderr).toMatch(/^[A-Z-].*[a-z]/m);
    },
  );

  test('prints its usage when asked', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^npm run check -- \[--workspace DIR\]/);
  });
});
