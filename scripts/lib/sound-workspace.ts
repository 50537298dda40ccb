import { relative, sep } from 'node:path';
import { FORMATS } from '../../src/check/format/index.ts';
import { checkSummary, checkWorkspace } from '../../src/check/index.ts';
import { folderReader, loadWorkspace, type Reader } from '../../src/load/index.ts';
import type { Language } from '../../src/model/diagnostic.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { INSTALLATION } from './options.ts';

/** Paths of a workspace inside this repository are shown from its root, where editors and pull requests look for them. */
export function prefixOf(workspace: string): string {
  const path = relative(INSTALLATION, workspace).split(sep).join('/');
  return path === '' || path.startsWith('..') || path.includes(':') ? '' : `${path}/`;
}

/**
 * The workspace in a folder, if it has no errors. Else what is wrong goes to stderr, as `check` tells it, and nothing is
 * returned: no figure is computed from a workspace that is not sound. `reader` reads it otherwise than it lies there.
 */
export function soundWorkspace(
  folder: string,
  language: Language,
  reader: Reader = folderReader(folder),
): Workspace | undefined {
  const loaded = loadWorkspace(reader);
  const { workspace, diagnostics } = checkWorkspace(loaded);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return workspace;
  const colour = process.stderr.isTTY === true && !process.env['NO_COLOR'];
  const report = { diagnostics: errors, summary: checkSummary(loaded, diagnostics) };
  process.stderr.write(FORMATS.text(report, { language, prefix: prefixOf(folder), colour }));
  return undefined;
}
