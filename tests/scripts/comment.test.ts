import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MARKER } from '../../src/host/index.ts';
import { HostServer, TOKEN } from '../host/server.ts';
import { runBeside } from '../helpers/command.ts';
import { removeFolder, writeFolder } from '../helpers/folder.ts';

const REPORT = '## 改动与影响\n\n**改动了 1 条记录。**\n';
let folder: string;
let server: HostServer;
beforeAll(async () => {
  folder = writeFolder({ 'report.md': REPORT, 'empty.md': '\n' });
  server = await HostServer.start('github');
});
afterAll(() => {
  server.close();
  removeFolder(folder);
});

const comment = (variables: Record<string, string>, file = 'report.md', host = 'github') =>
  runBeside(variables, 'comment', '--host', host, '--file', join(folder, file));

test('makes one comment, changes it when run again, and adds the report to the page of the run', async () => {
  const page = join(folder, 'summary.md');
  const variables = { ...server.variables, GITHUB_STEP_SUMMARY: page };
  expect(await comment(variables)).toEqual({ code: 0, stdout: '', stderr: '写了评论\n' });
  server.comments[0] = { id: 101, body: `${MARKER}\nOld`, by: 1 };
  expect(await comment(variables)).toEqual({ code: 0, stdout: '', stderr: '更新了评论\n' });
  expect(server.comments.map(({ body }) => body)).toEqual([
    `${MARKER}\n${REPORT.trim()}\n\n---\n\n[完整的报告和预览](https://host.example/county/handbook/actions/runs/99)`,
  ]);
  expect(readFileSync(page, 'utf8')).toBe(REPORT + REPORT);
});

test("a fork's pull request may not comment: the report is on the page of the run, and that is no error", async () => {
  server.readOnly = true;
  const page = join(folder, 'fork.md');
  const fork = { ...server.variables, HEAD_REPOSITORY: 'stranger/handbook', GITHUB_STEP_SUMMARY: page };
  server.comments.length = 0;
  const { code, stderr } = await comment(fork);
  expect([code, readFileSync(page, 'utf8'), server.comments]).toEqual([0, REPORT, []]);
  expect(stderr).toContain('派生仓库');
  expect(stderr).toContain('comes from a fork');
  // From the repository itself the same answer is a fault.
  const own = await comment(server.variables);
  expect(own.code).toBe(2);
  expect(own.stderr).toMatch(
    /令牌没有写评论的权限（HTTP 403，Resource not accessible.*\n.*pull-requests: write|may not/s,
  );
  expect(own.stderr).not.toContain(TOKEN);
  server.readOnly = false;
});

test('without a token it says what is missing in both languages and prints the report', async () => {
  const { code, stdout, stderr } = await comment(
    { CI_API_V4_URL: 'x', CI_MERGE_REQUEST_PROJECT_ID: '1', CI_MERGE_REQUEST_IID: '7' },
    'report.md',
    'gitlab',
  );
  expect([code, stdout]).toEqual([0, REPORT]);
  expect(stderr).toContain('没有设令牌：在项目的 CI/CD 变量里设 REPORT_TOKEN');
  expect(stderr).toContain('No token: Set REPORT_TOKEN');
});

interface Case {
  readonly variables: Record<string, string>;
  readonly file: string;
  readonly words: readonly string[];
}
test.each<Case>([
  {
    variables: {},
    file: 'report.md',
    words: ['缺少变量：GITHUB_API_URL、GITHUB_REPOSITORY', 'variables missing: GITHUB_API_URL'],
  },
  { variables: { GITHUB_REF: 'refs/heads/main' }, file: 'report.md', words: ['GITHUB_REF=refs/pull/…'] },
  { variables: { GITHUB_TOKEN: 'wrong' }, file: 'report.md', words: ['不认这个令牌', 'does not know this token'] },
  { variables: {}, file: 'nowhere.md', words: ['没有报告', 'run npm run diff first'] },
  { variables: {}, file: 'empty.md', words: ['是空的', 'is empty'] },
])('says what is wrong with $variables and $file', async ({ variables, file, words }) => {
  const told = await comment(Object.keys(variables).length > 0 ? { ...server.variables, ...variables } : {}, file);
  expect([told.code, told.stdout]).toEqual([2, '']);
  for (const word of words) expect(told.stderr).toContain(word);
  expect(told.stderr).not.toContain(TOKEN);
});
