import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { suspectLink } from '../../src/check/rules/suspect-link.ts';
import { STANDARD } from '../../src/check/example.ts';
import { linkStates } from '../../src/trace/suspects/index.ts';
import { laidOver } from '../check/support.ts';
import { run } from '../helpers/command.ts';
import { readWorkspace, removeFolder, writeFolder } from '../helpers/folder.ts';

const KEPT = 'data/confirmations/customer-service.yaml';
const POINT = 'stage/acceptance#register';
const folders: string[] = [];

/** A workspace of its own in which a control point was confirmed against the standard as it stands. */
function confirmedWorkspace(files: Readonly<Record<string, string>> = {}): string {
  const folder = writeFolder({ ...laidOver(suspectLink.good), ...files });
  folders.push(folder);
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) removeFolder(folder);
});

const confirm = (folder: string, ...args: string[]) =>
  run('confirm', ...args, '--workspace', folder, '--as-of', '2026-10-20', '--lang', 'en');
const edit = (folder: string, path: string, change: (text: string) => string) => {
  const file = join(folder, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};
const stateOf = (folder: string) =>
  linkStates(readWorkspace(folder), '2026-10-20').find(({ dependent }) => dependent === POINT)?.state;

describe('npm run confirm', () => {
  test('takes a link from suspect to confirmed, and writes nothing else', () => {
    const folder = confirmedWorkspace();
    expect(stateOf(folder)).toBe('confirmed');
    edit(folder, STANDARD, (text) => text.replace('人工服务及时应答', '人工服务15秒内应答'));
    expect(stateOf(folder)).toBe('suspect');
    edit(folder, KEPT, (text) => `# 由各岗位确认\n${text}# 尾\n`);
    const before = readFileSync(join(folder, KEPT), 'utf8');
    const { code, stdout } = confirm(folder, POINT, '--by', '投诉管理岗');
    expect(code).toBe(0);
    expect(stdout).toBe(`${KEPT}\n`);
    expect(stateOf(folder)).toBe('confirmed');
    const after = readFileSync(join(folder, KEPT), 'utf8');
    expect(after.startsWith(before.replace('# 尾\n', ''))).toBe(true);
    expect(after.endsWith('# 尾\n')).toBe(true);
    expect(readdirSync(join(folder, 'data/confirmations'))).toEqual(['customer-service.yaml']);
  });

  test('leaves a layout, a comment or a new order of keys in the standard without effect', () => {
    const folder = confirmedWorkspace();
    edit(folder, STANDARD, (text) => {
      const rows = text.trimEnd().split('\n').reverse();
      return `# 说明\n${rows.join('\n')}\n`.replace(
        '[{ id: answer, text: 人工服务及时应答。 }]',
        '\n  - text: 人工服务\n      及时应答。 # 注\n    id: answer',
      );
    });
    expect(stateOf(folder)).toBe('confirmed');
    const { code, stderr } = confirm(folder, POINT, '--by', '投诉管理岗');
    expect(code).toBe(0);
    expect(stderr).toContain('Nothing to confirm');
  });

  test.each([
    ['has none', undefined],
    ['has an empty one', 'confirmed: []\n'],
  ])('begins the file of a department that %s', (_, text) => {
    const folder = confirmedWorkspace();
    removeFolder(join(folder, KEPT));
    if (text !== undefined) writeFileSync(join(folder, KEPT), text);
    const { code } = confirm(folder, 'department/customer-service', '--all', '--by', 'Head of complaints: day shift');
    expect(code).toBe(0);
    expect(stateOf(folder)).toBe('confirmed');
    expect(readFileSync(join(folder, KEPT), 'utf8')).toMatch(/^confirmed:\n {2}- day: 2026-10-20\n/);
  });

  test('with --dry-run shows the file and writes nothing', () => {
    const folder = confirmedWorkspace();
    edit(folder, STANDARD, (text) => text.replace('及时', '马上'));
    const before = readFileSync(join(folder, KEPT), 'utf8');
    const { code, stdout } = confirm(folder, POINT, '--by', '投诉管理岗', '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain('day: 2026-10-20');
    expect(readFileSync(join(folder, KEPT), 'utf8')).toBe(before);
  });

  test('keeps line ends and byte order mark of the file', () => {
    const folder = confirmedWorkspace();
    edit(folder, STANDARD, (text) => text.replace('及时', '马上'));
    edit(folder, KEPT, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(confirm(folder, POINT, '--by', '投诉管理岗').code).toBe(0);
    const after = readFileSync(join(folder, KEPT), 'utf8');
    expect(after.startsWith('\uFEFFconfirmed:\r\n')).toBe(true);
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(stateOf(folder)).toBe('confirmed');
  });

  test.each([
    [['stage/acceptance#registre', '--by', 'x'], 'stage/acceptance#register'],
    [['register', '--by', 'x'], 'stage/acceptance#register'],
    [[POINT, '--on', 'standard/other', '--by', 'x'], 'standard/hotline-service'],
    [[POINT], '--by'],
    [['--by', 'x'], 'which record'],
  ])('ends with 2 and a word of help for %j', (args, help) => {
    const folder = confirmedWorkspace();
    const { code, stderr, stdout } = confirm(folder, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(help);
    expect(stdout).toBe('');
  });

  test('asks which of several is meant', () => {
    const folder = confirmedWorkspace();
    edit(folder, 'content/processes/problem-resolution/01-acceptance.yaml', (text) =>
      text.replace('[hotline-service]', '[hotline-service], indicators: [complaint-timeliness]'),
    );
    edit(folder, STANDARD, (text) => text.replace('及时', '马上'));
    const { code, stderr } = confirm(folder, POINT, '--by', '投诉管理岗');
    expect(code).toBe(2);
    expect(stderr).toContain('--on indicator/complaint-timeliness');
    expect(confirm(folder, POINT, '--by', '投诉管理岗', '--on', 'standard/hotline-service').code).toBe(0);
    const left = linkStates(readWorkspace(folder), '2026-10-20').filter(({ state }) => state !== 'confirmed');
    expect(left.map(({ on }) => on)).toEqual(['indicator/complaint-timeliness']);
  });

  test('ends with 1 where the workspace has errors, and where the confirmation would make one', () => {
    const folder = confirmedWorkspace();
    edit(folder, STANDARD, (text) => text.replace('及时', '马上'));
    const before = readFileSync(join(folder, KEPT), 'utf8');
    expect(confirm(folder, POINT, '--by', `岗位${['138', '0013', '8000'].join('')}`).code).toBe(1);
    expect(readFileSync(join(folder, KEPT), 'utf8')).toBe(before);
    edit(folder, STANDARD, (text) => text.replace('owner:', 'ownr:'));
    expect(confirm(folder, POINT, '--by', '投诉管理岗').code).toBe(1);
    expect(existsSync(join(folder, KEPT))).toBe(true);
  });
});
