import { relative, sep } from 'node:path';
import { FORMATS } from '../../src/check/format/index.ts';
import { checkSummary } from '../../src/check/index.ts';
import { folderReader, loadWorkspace, type Reader } from '../../src/load/index.ts';
import { asOfDate } from '../../src/model/as-of.ts';
import type { Diagnostic, Language } from '../../src/model/diagnostic.ts';
import type { Moment } from '../../src/model/moment.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { isSound, judged } from '../../src/report/judged.ts';
import type { Scores } from '../../src/score/index.ts';
import { INSTALLATION } from './options.ts';
import { whileReading } from './progress.ts';

/** Paths of a workspace inside this repository are shown from its root, where editors and pull requests look for them. */
export function prefixOf(workspace: string): string {
  const path = relative(INSTALLATION, workspace).split(sep).join('/');
  return path === '' || path.startsWith('..') || path.includes(':') ? '' : `${path}/`;
}

/** A workspace without errors, with its figures as of a moment. */
export interface Sound {
  readonly workspace: Workspace;
  /** What was asked for, else by the workspace's policy. */
  readonly asOf: Moment;
  readonly scores: Scores;
  /** What the check warns of. */
  readonly warnings: readonly Diagnostic[];
}

interface Wanted {
  /** The language of what is told. */
  readonly lang: Language;
  /** The as-of date that was asked for. */
  readonly 'as-of'?: Moment | undefined;
  /** Reads the folder otherwise than it lies there. */
  readonly reader?: Reader;
}

/**
 * The workspace in a folder, if it has no errors. Else what is wrong goes to stderr, as `check` tells it, and nothing is
 * returned: nothing is printed or written from a workspace that `check` and `build` would refuse.
 */
export function soundWorkspace(folder: string, { lang, 'as-of': asked, reader }: Wanted): Sound | undefined {
  const { loaded, checked } = whileReading(lang, () => {
    const loaded = loadWorkspace(reader ?? folderReader(folder));
    return { loaded, checked: judged(loaded, (site) => asOfDate(site, asked, new Date())) };
  });
  const { workspace, diagnostics, computed } = checked;
  if (isSound(checked) && computed) return { workspace, ...computed, warnings: diagnostics };
  const colour = process.stderr.isTTY === true && !process.env['NO_COLOR'];
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const report = { diagnostics: errors, summary: checkSummary(loaded, diagnostics) };
  process.stderr.write(FORMATS.text(report, { language: lang, prefix: prefixOf(folder), colour }));
  return undefined;
}
