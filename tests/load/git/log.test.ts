import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openRepository, readLog, GitError } from '../../../src/load/git/index.ts';
import { messageOf } from '../../../src/load/git/message.ts';
import { TestRepository } from '../../helpers/repository.ts';

const A = 'content/a.yaml';
const B = 'content/b.yaml';
const logOf = (repository: TestRepository, folder = '') => readLog(openRepository(join(repository.directory, folder)));
/** Summary and files of each commit: `+` new, `-` gone, `~` changed. */
const told = (repository: TestRepository, folder = '') =>
  logOf(repository, folder).map(({ revision, files }) => [
    revision.summary,
    ...files.map(({ path, before, after }) => (before ? (after ? '~' : '-') : '+') + path),
  ]);

describe('the log of a workspace', () => {
  test('tells of commits that touched it, newest first, with what each did to files', () => {
    using repository = new TestRepository();
    repository
      .write({ [A]: 'a: 1\n', 'data/b.yaml': 'b: 1\n', 'src/x.ts': 'x' })
      .commit('First\n\nWith a reason.\n\nAnd more.');
    repository.write({ 'src/x.ts': 'y' }).commit('Code only');
    repository
      .write({ [A]: 'a: 2\n' })
      .remove('data/b.yaml')
      .commit('Second');
    expect(told(repository)).toEqual([
      ['Second', `~${A}`, '-data/b.yaml'],
      ['First', `+${A}`, '+data/b.yaml'],
    ]);
    expect(logOf(repository).map(({ revision: { at, body } }) => [new Date(at * 1000).toISOString(), body])).toEqual([
      ['2026-10-03T04:00:00.000Z', ''],
      ['2026-10-01T04:00:00.000Z', 'With a reason.\n\nAnd more.'],
    ]);
  });

  test('names objects as they are stored, so that what was read is what was committed', () => {
    using repository = new TestRepository();
    repository.write({ [A]: 'a: 1\r\n' }).commit('one');
    repository.write({ [A]: 'a: 2\n' }).commit('two');
    const opened = openRepository(repository.directory);
    const ids = readLog(opened)[0]?.files.flatMap(({ before = '', after = '' }) => [before, after]) ?? [];
    const contents = opened.contents(ids);
    expect(ids.map((id) => String(Buffer.from(contents.get(id) ?? [])))).toEqual(['a: 1\r\n', 'a: 2\n']);
  });

  test('tells of a renamed file as one that went and one that came', () => {
    using repository = new TestRepository();
    repository.write({ [A]: 'a: 1\n' }).commit('one');
    repository.rename(A, B).commit('rename');
    expect(told(repository)[0]).toEqual(['rename', `-${A}`, `+${B}`]);
  });

  test('keeps to the folder of the workspace', () => {
    using repository = new TestRepository();
    repository.write({ 'one/content/a.yaml': 'a', 'two/content/a.yaml': 'a', [A]: 'a' }).commit('all');
    repository.write({ 'two/content/a.yaml': 'b' }).commit('two');
    expect(told(repository, 'one')).toEqual([['all', `+${A}`]]);
    expect(told(repository, 'two')).toEqual([
      ['two', `~${A}`],
      ['all', `+${A}`],
    ]);
  });

  test('has no entry for a change that is taken back, but for each of the two steps', () => {
    using repository = new TestRepository();
    repository.write({ [A]: 'a: 1\n' }).commit('one');
    repository.write({ [A]: 'a: 2\n' }).commit('two');
    repository.git('revert', '--no-edit', 'HEAD');
    expect(told(repository)).toEqual([
      ['Revert "two"', `~${A}`],
      ['two', `~${A}`],
      ['one', `+${A}`],
    ]);
  });
});

describe('a merge is one change, of the day it was merged', () => {
  function withBranch(message: string): TestRepository {
    const repository = new TestRepository();
    repository.write({ [A]: 'a: 1\n' }).commit('one');
    repository.git('switch', '--quiet', '-c', 'topic');
    repository.write({ [B]: 'b: 1\n' }).commit('try');
    repository.write({ [B]: 'b: 2\n' }).commit('keep');
    repository.git('switch', '--quiet', 'main');
    repository.write({ [A]: 'a: 2\n' }).commit('meanwhile');
    repository.merge('topic', message);
    return repository;
  }

  test('with its own words', () => {
    using repository = withBranch('Raise the target\n\nThe year went well.');
    expect(told(repository)).toEqual([
      ['Raise the target', `+${B}`],
      ['meanwhile', `~${A}`],
      ['one', `+${A}`],
    ]);
  });

  test.each([
    ['Merge pull request #12 from zhangsan/topic\n\n提高目标值\n', '提高目标值'],
    ["Merge branch 'topic' into 'main'\n\n提高目标值\n\nSee merge request zhangsan/handbook!12", '提高目标值'],
    ['!12 提高目标值\nMerge pull request !12 from 张三/topic', '提高目标值'],
    ["Merge branch 'topic'", 'try; keep'],
    ['Merge pull request #12 from zhangsan/topic', 'try; keep'],
  ])('%j: the words of the request, or of what was merged', (message, summary) => {
    using repository = withBranch(message);
    expect(told(repository)[0]).toEqual([summary, `+${B}`]);
    expect(JSON.stringify(logOf(repository))).not.toMatch(/zhangsan|张三|Secret|example\.org/);
  });
});

describe('what a commit says of itself', () => {
  test.each([
    ['甲', '甲', ''],
    ['\n\n甲  \r\n\r\n乙\r\n丙\r\n', '甲', '乙\n丙'],
    ['A\n\nB\n\nSigned-off-by: Li Si <li@example.cn>\nCo-authored-by: Wang <w@example.cn>', 'A', 'B'],
    ['A\n\n请联系 li.si@example.cn 核对', 'A', '请联系 核对'],
    ['Merge branch policies into one', 'Merge branch policies into one', ''],
    ['<b>A</b> & {B}', '<b>A</b> & {B}', ''],
    ['', '', ''],
  ])('%j', (text, summary, body) => {
    expect(messageOf(text, false)).toEqual({ summary, body });
  });
});

describe('there is no log', () => {
  const fault = (repository: TestRepository, folder = '') => {
    try {
      logOf(repository, folder);
    } catch (error) {
      return error instanceof GitError ? error.fault : error;
    }
    return 'none';
  };

  test('on a branch that was not born, and of a workspace that was never committed', () => {
    using repository = new TestRepository();
    expect(fault(repository)).toBe('no-commits');
    repository.write({ 'README.md': 'x' }).commit('one');
    repository.write({ 'inside/content/a.yaml': 'a' });
    expect(fault(repository, 'inside')).toBe('no-commits');
  });

  test('in a shallow clone: what it holds would seem to have come at once', () => {
    using repository = new TestRepository();
    repository.write({ [A]: 'a: 1\n' }).commit('one');
    repository.write({ [A]: 'a: 2\n' }).commit('two');
    using clone = new TestRepository();
    clone.git('fetch', '--quiet', '--depth=1', pathToFileURL(repository.directory).href, 'main');
    clone.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
    expect(fault(clone)).toBe('shallow');
    clone.git('fetch', '--quiet', '--unshallow', pathToFileURL(repository.directory).href, 'main');
    expect(fault(clone)).toBe('none');
  });
});
