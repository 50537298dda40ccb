import type { Workspace } from '../../src/model/workspace.ts';
import { contextFor, type Context } from '../../src/report/context.ts';
import { openScores } from '../../src/score/index.ts';
import { workspaceOf, type RecordsById, type Row } from './workspace.ts';

/** What pages in Chinese are made from, for records and rows that a test writes; nobody has a task. */
export function contextOf(records: RecordsById, rows: readonly Row[]): Context {
  const workspace: Workspace = workspaceOf(records, rows);
  return contextFor({ workspace, scores: openScores(workspace), tasks: [], asOf: '2027-01-01' }, 'zh-CN');
}
