import type { Month } from '../../model/month.ts';
import type { AdjustmentResult, AdjustmentSection, ScorecardResult } from '../../model/results.ts';
import { levelRule } from '../../score/scorecard/adjustments.ts';
import { SCORE_PLACES } from '../../score/scorecard/places.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { pathOfLevel } from '../supervision/index.ts';
import { laterLevels, limitNote, supervisionNote, taskLink, type LaterLevel } from './adjustment-notes.ts';

/** One line of what was added or taken off. */
export interface AdjustmentRow {
  /** What happened: the reason as it is recorded, or the task that was not done. */
  readonly what: string;
  /** The task's page, for supervision. */
  readonly path?: string;
  /** The rule it follows: as it is recorded, or the level of supervision that fell due. */
  readonly rule: string;
  /** The form of that level's order. */
  readonly rulePath?: string;
  readonly evidence?: string;
  readonly on?: string;
  /** With its sign: `+1.00`, `−0.50`. */
  readonly points: string;
  readonly isDeduction: boolean;
  /** Where the points are written. */
  readonly file?: string;
  readonly line?: number;
}

/** A section that adds points to a score, or takes them off. */
export interface AdjustmentBlock {
  readonly id: string;
  readonly name: string;
  /** What counts, with its sign. */
  readonly points: string;
  /** The sum of the rows; differs from `points` where a limit holds it. */
  readonly stated: string;
  readonly isLimited: boolean;
  /** How many lines it has, in words. */
  readonly count: string;
  readonly rows: readonly AdjustmentRow[];
  /** What may count at most, or that it was more; in a sentence. */
  readonly limit?: string;
  /** Up to which day supervision is counted, where it counts; in a sentence. */
  readonly supervised?: string;
  /** Levels that fell due after the month: their points are taken off in a later one. */
  readonly later: readonly LaterLevel[];
}

/** A card's sections of adjustments; none where it has no such section. */
export function adjustmentsOf(result: ScorecardResult, context: Context): AdjustmentBlock[] {
  return (result.adjustments ?? []).map((section) => blockOf(section, result, context));
}

function blockOf(found: AdjustmentSection, result: ScorecardResult, context: Context): AdjustmentBlock {
  const { format } = context;
  const { section: id, points, stated, items } = found;
  const card = context.workspace.records.scorecard.get(result.scorecard)?.value;
  const section = card?.sections.find((one) => one.id === id);
  const limits = section?.kind === 'adjustments' ? section : undefined;
  const supervised = limits?.supervision === true;
  const limit = limitNote(found, limits, context);
  return {
    id,
    name: section?.name ?? id,
    points: format.change(points, SCORE_PLACES),
    stated: format.change(stated, SCORE_PLACES),
    isLimited: points !== stated,
    count: context.say({
      zh: items.length === 0 ? '本月没有' : `${items.length} 项`,
      en: items.length === 0 ? 'none this month' : counted(items.length, 'item'),
    }),
    rows: items.map((item) => rowOf(item, result.month, context)),
    ...(limit && { limit }),
    ...(supervised && { supervised: supervisionNote(result.month, context) }),
    later: supervised ? laterLevels(result, context) : [],
  };
}

function rowOf(item: AdjustmentResult, month: Month, context: Context): AdjustmentRow {
  const { records } = context.workspace;
  const points = { points: context.format.change(item.points, SCORE_PLACES), isDeduction: item.points < 0 };
  if (item.source === 'supervision') {
    const rule = levelRule(context.workspace, item.level);
    const task = taskLink(item.task, context);
    return {
      what: task.name,
      path: task.path,
      rule: rule?.name ?? String(item.level),
      rulePath: pathOfLevel(item.task, item.level, item.on, context),
      on: context.format.day(item.on),
      ...points,
      ...(rule && { file: rule.file, line: rule.line }),
    };
  }
  const record = records.adjustments.get(month)?.value.adjustments.find(({ id }) => id === item.id);
  return {
    what: record?.reason ?? item.id,
    rule: record?.rule ?? '',
    ...(record?.evidence !== undefined && { evidence: record.evidence }),
    ...(record?.on !== undefined && { on: context.format.day(record.on) }),
    ...points,
    file: item.file,
    line: item.line,
  };
}
