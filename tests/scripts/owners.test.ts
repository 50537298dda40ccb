import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../helpers/command.ts';
import { workspaceFolder } from '../helpers/folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'owners-'));
  cpSync(workspaceFolder('supervision-year'), folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const owners = (...args: string[]) => run('owners', '--workspace', folder, ...args);
const DEPARTMENT = 'content/organisation/departments/customer-service.yaml';
const withTeam = (team: string) => {
  const path = join(folder, DEPARTMENT);
  writeFileSync(
    path,
    `${readFileSync(path, 'utf8')
      .replace(/^team: .*\n/m, '')
      .trimEnd()}\nteam: "${team}"\n`,
  );
};

describe('npm run owners', () => {
  test('writes nothing where no department has a team', () => {
    expect(owners('--check').code).toBe(0);
    expect(owners().stderr).toBe('没有部门写明 team，不需要 CODEOWNERS。\n');
    expect(existsSync(join(folder, 'CODEOWNERS'))).toBe(false);
  });

  test('writes it, agrees with it, and says what differs when a team changes', () => {
    withTeam('@a/care');
    const missing = owners('--check', '--lang', 'en');
    expect(missing.code).toBe(1);
    expect(missing.stdout).toContain(`+ /${DEPARTMENT} @a/care\n`);
    expect(owners().code).toBe(0);
    expect(owners('--check').code).toBe(0);
    withTeam('@a/service');
    const { code, stdout, stderr } = owners('--check', '--lang', 'en');
    expect([code, stderr]).toEqual([1, 'CODEOWNERS differs from the records: run npm run owners.\n']);
    expect(stdout).toContain(`+ /${DEPARTMENT} @a/service\n`);
    expect(stdout).toContain(`- /${DEPARTMENT} @a/care\n`);
    expect(readFileSync(join(folder, 'CODEOWNERS'), 'utf8')).toContain(`/${DEPARTMENT} @a/care\n`);
  });
});

test('the CODEOWNERS of this repository is in step: if this fails, run npm run owners', () => {
  const { code, stdout } = run('owners', '--check');
  expect([code, stdout]).toEqual([0, '']);
});
