import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileExists, writeNew } from '../../scripts/lib/write-new.ts';
import { removeFolder, writeFolder } from '../helpers/folder.ts';

let folder = '';
beforeEach(() => {
  folder = writeFolder({ 'data/there.yaml': 'old' });
});
afterEach(() => {
  removeFolder(folder);
});
const text = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('writeNew', () => {
  test('writes files in folders that were not there, and leaves nothing beside them', () => {
    writeNew(folder, [
      { path: 'data/a.yaml', text: 'a' },
      { path: 'content/deep/b.yaml', text: 'b' },
    ]);
    expect([text('data/a.yaml'), text('content/deep/b.yaml')]).toEqual(['a', 'b']);
    expect(readdirSync(join(folder, 'data'))).toEqual(['a.yaml', 'there.yaml']);
  });

  test('writes none where one of them is there', () => {
    const files = ['data/a.yaml', 'data/there.yaml'].map((path) => ({ path, text: 'new' }));
    expect(() => {
      writeNew(folder, files);
    }).toThrow(FileExists);
    expect(readdirSync(join(folder, 'data'))).toEqual(['there.yaml']);
    expect(text('data/there.yaml')).toBe('old');
  });

  test('takes back what it wrote when a later one cannot be written', () => {
    writeFileSync(join(folder, 'content'), 'a file where a folder should be');
    const files = ['data/a.yaml', 'content/b.yaml'].map((path) => ({ path, text: 'new' }));
    expect(() => {
      writeNew(folder, files);
    }).toThrow();
    expect(readdirSync(join(folder, 'data'))).toEqual(['there.yaml']);
  });
});
