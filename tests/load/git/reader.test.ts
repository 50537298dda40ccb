import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { GitError, gitReader, openRepository } from '../../../src/load/git/index.ts';
import { folderReader, loadWorkspace, type Reader } from '../../../src/load/index.ts';
import { workspaceFolder, writeFolder, removeFolder } from '../../helpers/folder.ts';
import { TestRepository } from '../../helpers/repository.ts';

const text = (reader: Reader, path: string) => Buffer.from(reader.read(path)).toString();
const listed = (reader: Reader) => reader.list().map(({ path, problem }) => (problem ? `${path} (${problem})` : path));
function faultOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof GitError) return error.fault;
    throw error;
  }
  return 'none';
}

const SITE = { 'content/site.yaml': 'name: 甲\n' };

describe('a workspace at a revision', () => {
  test('is what was committed, not what lies in the folder', () => {
    using repository = new TestRepository();
    repository.write({ ...SITE, 'data/2026-10/measurements.csv': 'unit\n', 'src/x.yaml': 'x' }).commit('one');
    repository.write({ 'content/site.yaml': 'name: 乙\n' }).commit('two');
    repository.write({ 'content/site.yaml': 'name: 丙\n', 'content/new.yaml': 'x' });
    const opened = openRepository(repository.directory);
    const [now, before] = ['HEAD', 'HEAD~1'].map((revision) => gitReader(opened, revision));
    expect(now?.list()).toEqual([
      { path: 'content/site.yaml', size: 10 },
      { path: 'data/2026-10/measurements.csv', size: 5 },
    ]);
    expect([now, before].map((reader) => reader && text(reader, 'content/site.yaml'))).toEqual([
      'name: 乙\n',
      'name: 甲\n',
    ]);
  });

  test('is named by branch, tag or id; anything else is told apart from options', () => {
    using repository = new TestRepository();
    const id = repository.write(SITE).commit('one');
    repository.git('tag', 'v1');
    const opened = openRepository(repository.directory);
    for (const name of ['main', 'v1', id, id.slice(0, 8)]) expect(listed(gitReader(opened, name))).toHaveLength(1);
    for (const name of ['other', 'HEAD~1', '--all', '', 'HEAD:content']) {
      expect(faultOf(() => gitReader(opened, name))).toBe('unknown-revision');
    }
  });

  test('may be in a folder of its repository, with a name that is not plain', () => {
    using repository = new TestRepository();
    const files = { 'content/site.yaml': 'name: 甲\n', 'content/标准 一/“a”.yaml': 'b: 1\n' };
    const inside = Object.fromEntries(Object.entries(files).map(([path, text]) => [`手册 x/${path}`, text]));
    repository.write({ ...inside, 'content/site.yaml': 'name: other\n' }).commit('one');
    const opened = openRepository(join(repository.directory, '手册 x'));
    const reader = gitReader(opened, 'HEAD');
    expect(opened.folder).toBe('手册 x/');
    expect(listed(reader)).toEqual(Object.keys(files));
    expect(text(reader, 'content/标准 一/“a”.yaml')).toBe('b: 1\n');
  });

  test('keeps the bytes: line ends, and none where a file is empty', () => {
    using repository = new TestRepository();
    repository
      .write({ 'content/site.yaml': 'name: 甲\r\n', 'content/a.yaml': '', 'data/b.yaml': '\0\n' })
      .commit('one');
    const reader = gitReader(openRepository(repository.directory), 'HEAD');
    expect(listed(reader).map((path) => text(reader, path))).toEqual(['', 'name: 甲\r\n', '\0\n']);
    expect(() => reader.read('content/none.yaml')).toThrow();
  });

  test('lists what its folder would list: links inside, none outside, nothing left behind', () => {
    using repository = new TestRepository();
    repository.write({
      ...SITE,
      'content/norms/a.yaml': 'a: 1\n',
      'content/x.yaml~': 'x',
      'data/.hidden/x': 'x',
      'secret.yaml': 's',
    });
    const link = (from: string, to: string) => {
      symlinkSync(to, join(repository.directory, 'content', from));
    };
    link('norms/b.yaml', 'a.yaml');
    link('copy', 'norms');
    link('out.yaml', '../secret.yaml');
    link('far.yaml', '/etc/hostname');
    link('lost.yaml', 'none.yaml');
    repository.commit('links');
    const reader = gitReader(openRepository(repository.directory), 'HEAD');
    expect(listed(reader)).toEqual(listed(folderReader(repository.directory)));
    expect(text(reader, 'content/copy/b.yaml')).toBe('a: 1\n');
  });

  test('loads as its folder does', () => {
    using repository = new TestRepository();
    const original = folderReader(workspaceFolder('supervision-year'));
    repository.write(Object.fromEntries(original.list().map(({ path }) => [path, text(original, path)]))).commit('all');
    const [committed, lying] = [gitReader(openRepository(repository.directory), 'HEAD'), original].map(loadWorkspace);
    expect(committed?.documents.map(({ kind, id, value }) => ({ kind, id, value }))).toEqual(
      lying?.documents.map(({ kind, id, value }) => ({ kind, id, value })),
    );
    expect(committed?.measurementFiles.length).toBe(lying?.measurementFiles.length);
    expect(committed?.diagnostics).toEqual([]);
  });

  test('is read from a bare repository as well', () => {
    using repository = new TestRepository();
    repository.write(SITE).commit('one');
    using bare = new TestRepository('--bare');
    repository.git('push', '--quiet', bare.directory, 'main');
    expect(listed(gitReader(openRepository(bare.directory), 'main'))).toEqual(['content/site.yaml']);
  });

  test('is that of its folder, whatever a hook has set', () => {
    using repository = new TestRepository();
    repository.write(SITE).commit('one');
    vi.stubEnv('GIT_DIR', '/nowhere');
    try {
      expect(listed(gitReader(openRepository(repository.directory), 'HEAD'))).toEqual(['content/site.yaml']);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

describe('where there is nothing to read, the error says what is missing', () => {
  test('no repository, and no folder', () => {
    const folder = writeFolder(SITE);
    expect(faultOf(() => openRepository(folder))).toBe('no-repository');
    expect(faultOf(() => openRepository(join(folder, 'none')))).toBe('no-repository');
    removeFolder(folder);
  });

  test('a repository in which nothing was committed', () => {
    using repository = new TestRepository();
    repository.write(SITE);
    const opened = openRepository(repository.directory);
    expect(opened.head).toBeUndefined();
    expect(faultOf(() => gitReader(opened, 'HEAD'))).toBe('no-commits');
  });

  test('a revision that a shallow clone left out', () => {
    using repository = new TestRepository();
    repository.write(SITE).commit('one');
    repository.write({ 'content/a.yaml': 'a: 1\n' }).commit('two');
    using clone = new TestRepository();
    clone.git('fetch', '--quiet', '--depth=1', pathToFileURL(repository.directory).href, 'main');
    clone.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
    const opened = openRepository(clone.directory);
    expect(opened.shallow).toBe(true);
    expect(listed(gitReader(opened, 'HEAD'))).toHaveLength(2);
    expect(faultOf(() => gitReader(opened, 'HEAD~1'))).toBe('shallow');
  });

  test('no git on this machine', () => {
    using repository = new TestRepository();
    vi.stubEnv('PATH', '/nowhere');
    try {
      expect(faultOf(() => openRepository(repository.directory))).toBe('no-git');
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test('a repository that git refuses to read', () => {
    using repository = new TestRepository();
    writeFileSync(join(repository.directory, '.git', 'config'), '[core');
    expect(faultOf(() => openRepository(repository.directory))).toBe('unreadable');
  });
});
