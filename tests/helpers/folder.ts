import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkWorkspace } from '../../src/check/index.ts';
import { folderReader, loadWorkspace } from '../../src/load/index.ts';
import type { Workspace } from '../../src/model/workspace.ts';

/** The folder of a sample workspace in `tests/workspaces`. */
export function workspaceFolder(name: string): string {
  return fileURLToPath(new URL(`../workspaces/${name}`, import.meta.url));
}

/** The folder of a case of the demonstration, which is a workspace as well. */
export function caseFolder(id: string): string {
  return fileURLToPath(new URL(`../../content/cases/${id}`, import.meta.url));
}

/** Writes files, by path, into a new folder of the system's temporary one and returns its path. */
export function writeFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** A workspace in a folder, read and checked as every script does it; throws with what is wrong when it has errors. */
export function readWorkspace(folder: string): Workspace {
  const { workspace, diagnostics } = checkWorkspace(loadWorkspace(folderReader(folder)));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const told = errors.map(({ code, place, message }) => `${place.file.path}: ${code}: ${message.en}`);
    throw new Error(`${folder} has ${String(errors.length)} errors\n${told.slice(0, 20).join('\n')}`);
  }
  return workspace;
}
