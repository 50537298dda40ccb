import type { Month } from '../../src/model/month.ts';
import type { Indicator } from '../../src/model/records/indicator.ts';
import { contextFor, type Context } from '../../src/report/context.ts';
import { openScores } from '../../src/score/index.ts';
import { COMPANY, counts } from './scores.ts';
import { indicator, workspaceOf, type Row } from './workspace.ts';

/** The indicator `i` of a company with these values from January 2025 on, in Chinese. */
export function contextOf(more: Partial<Indicator>, values: readonly number[], asOf = '2030-01-01'): Context {
  const month = (i: number): Month => `20${25 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
  const rows: Row[] = values.map((value, i) => counts('company', value, 100, month(i)));
  const workspace = workspaceOf({ unit: COMPANY, indicator: { i: indicator(more) } }, rows);
  return contextFor({ workspace, scores: openScores(workspace), tasks: [], asOf }, 'zh-CN');
}
