import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { folderReader, loadWorkspace, memoryReader, type Reader } from '../../src/load/index.ts';
import { removeFolder, writeFolder } from '../helpers/folder.ts';
import { told } from './cases/case.ts';

const folders: string[] = [];
const folder = (files: Record<string, string>) => {
  const made = writeFolder(files);
  folders.push(made);
  return made;
};
const paths = (directory: string) =>
  folderReader(directory)
    .list()
    .map(({ path, problem }) => (problem ? `${path} (${problem})` : path));
const link = (from: string, to: string) => {
  mkdirSync(dirname(from), { recursive: true });
  symlinkSync(to, from);
};

afterEach(() => {
  for (const made of folders.splice(0)) removeFolder(made);
});

const SITE = { 'content/site.yaml': 'name: x\n' };

describe('a folder', () => {
  test('is listed with sizes, in the order of the paths, below content and data only', () => {
    const made = folder({ ...SITE, 'data/b.yaml': '', 'data/a/c.yaml': '客\n', 'README.md': '', 'src/x.yaml': '' });
    expect(folderReader(made).list()).toEqual([
      { path: 'content/site.yaml', size: 8 },
      { path: 'data/a/c.yaml', size: 4 },
      { path: 'data/b.yaml', size: 0 },
    ]);
    expect(new TextDecoder().decode(folderReader(made).read('data/a/c.yaml'))).toBe('客\n');
  });

  test('is read without what editors and systems leave behind', () => {
    const left = [
      '.DS_Store',
      '.git/x',
      'x.yaml~',
      'x.yaml.swp',
      '~$x.xlsx',
      '#x#',
      'x.bak',
      'Thumbs.db',
      'node_modules/x',
    ];
    expect(paths(folder({ ...SITE, ...Object.fromEntries(left.map((name) => [`content/${name}`, 'x'])) }))).toEqual([
      'content/site.yaml',
    ]);
  });

  test('is not left by a link, and a circle of links ends', () => {
    const outside = folder({ 'secret.yaml': 'a: 1\n' });
    const made = folder({ ...SITE, 'content/norms/a.yaml': 'a: 1\n', '.git/config': 'x' });
    link(join(made, 'content/norms/b.yaml'), join(made, 'content/norms/a.yaml'));
    link(join(made, 'content/norms/dangling.yaml'), join(made, 'nowhere'));
    link(join(made, 'content/norms/hidden.yaml'), join(made, '.git/config'));
    link(join(made, 'content/norms/loop'), join(made, 'content'));
    link(join(made, 'content/norms/out.yaml'), join(outside, 'secret.yaml'));
    link(join(made, 'data'), outside);
    expect(paths(made)).toEqual([
      'content/norms/a.yaml',
      'content/norms/b.yaml',
      'content/norms/dangling.yaml (unreadable)',
      'content/norms/hidden.yaml (outside)',
      'content/norms/out.yaml (outside)',
      'content/site.yaml',
      'data (outside)',
    ]);
    const loaded = loadWorkspace(folderReader(made));
    expect(loaded.documents.map(({ file }) => file.path)).toEqual([
      'content/norms/a.yaml',
      'content/norms/b.yaml',
      'content/site.yaml',
    ]);
    expect(told(loaded)).toEqual(Array.from({ length: 4 }, () => 'file-unreadable 1:1'));
  });

  test('that is none, or has no content, is no workspace', () => {
    const made = folder({ 'data/x.md': '', 'file.txt': '' });
    for (const path of [join(made, 'nowhere'), join(made, 'file.txt')]) {
      expect(told(loadWorkspace(folderReader(path)))).toEqual(['workspace-missing 1:1']);
    }
    expect(told(loadWorkspace(folderReader(made)))).toContain('workspace-missing 1:1');
  });

  test('may be the current one', () => {
    expect(folderReader('.').list).not.toThrow();
  });

  test('a folder in the place of a file is not read as one', () => {
    const made = folder({ ...SITE, 'content/norms/a.yaml/b.txt': 'x' });
    expect(told(loadWorkspace(folderReader(made)))).toEqual(['file-unknown 1:1']);
  });
});

test('a file that cannot be read does not stop the others', () => {
  const sound = memoryReader({ ...SITE, 'content/norms/a.yaml': 'a: 1\n', 'data/2026-10/measurements.csv': 'x' });
  const reader: Reader = {
    list: sound.list,
    read: (path) => {
      if (path.includes('norms') || path.includes('measurements')) throw new Error('EACCES');
      return sound.read(path);
    },
  };
  const loaded = loadWorkspace(reader);
  expect(told(loaded)).toEqual(['file-unreadable 1:1', 'file-unreadable 1:1']);
  expect(loaded.documents.map(({ kind }) => kind)).toEqual(['site']);
  expect(loaded.files.map(({ path }) => path)).toEqual(sound.list().map(({ path }) => path));
});

test('a folder and memory are the same workspace', () => {
  const files = {
    ...SITE,
    'content/norms/a.yaml': 'b: 1\n',
    'data/2026-10/measurements.csv': 'unit,indicator,value\nu,i,1\n',
  };
  const made = folder(files);
  writeFileSync(join(made, 'content/.hidden'), 'x');
  expect(JSON.stringify(loadWorkspace(folderReader(made)))).toBe(JSON.stringify(loadWorkspace(memoryReader(files))));
});
