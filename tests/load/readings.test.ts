import { expect, test } from 'vitest';
import { folderReader, layered, loadStates, loadWorkspace } from '../../src/load/index.ts';
import { workspaceFolder } from '../helpers/folder.ts';

const reader = folderReader(workspaceFolder('supervision-year'));

test('states of a workspace that are loaded together are what each is by itself', () => {
  const first = loadWorkspace(reader);
  const task = first.documents.find(({ kind }) => kind === 'task');
  const path = task?.file.path ?? '';
  const files = { [path]: `${task?.file.text ?? ''}# Said otherwise\n`, 'content/indicators/broken.yaml': 'name: [' };
  const alone = loadWorkspace(layered(reader, files));
  const [before, shared, again] = loadStates([reader, layered(reader, files), reader]);
  const plain = (of: typeof shared) => ({
    documents: of.documents.map(({ kind, id, value, file }) => ({ kind, id, value, file })),
    ...{ files: of.files, diagnostics: of.diagnostics, prose: of.prose.length, months: of.measurementFiles.length },
  });
  expect(plain(shared)).toEqual(plain(alone));
  expect(shared.documents.find(({ file }) => file.path === path)?.file.text).toBe(files[path]);
  const site = (of: typeof shared) => of.documents.find(({ kind }) => kind === 'site');
  expect(site(shared)).toBe(site(before));
  // A file that is read belongs to the list of files, whichever load read it.
  expect(shared.documents.every(({ file }) => shared.files.includes(file))).toBe(true);
  expect([before, again].map(plain)).toEqual([first, first].map(plain));
});
