import type { Cause, Contributions } from '../model/contributions.ts';
import type { Month } from '../model/month.ts';
import type { Bound, Status, Value } from '../model/results.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Scores } from './index.ts';
import { listScorecards, listSeries, type Selection } from './listing.ts';

/**
 * What made a gap or a change: of a scorecard's score (the gap is to 100, the change since the month before), or of the
 * figure of a unit that is pooled from those below it (the gap is to its target).
 */
export interface ListedContributions extends Contributions {
  readonly of: 'gap' | 'change';
  readonly scorecard?: string;
  readonly indicator?: string;
  readonly unit: string;
  readonly month: Month;
}

/** Contributions to scores, then to figures of units. A gap or a change that cannot be told, or is not made of parts, is left out. */
export function* listContributions(
  workspace: Workspace,
  scores: Scores,
  selection: Selection,
): Iterable<ListedContributions> {
  for (const { scorecard, unit, month } of listScorecards(scores, selection)) {
    const [gap, change] = [scores.scoreGap(scorecard, unit, month), scores.scoreChange(scorecard, unit, month)];
    if (gap) yield { of: 'gap', scorecard, unit, month, ...gap };
    if (change) yield { of: 'change', scorecard, unit, month, ...change };
  }
  for (const { unit, indicator, months } of listSeries(workspace, scores, selection)) {
    for (const month of months) {
      const [gap, change] = [scores.unitGap(unit, indicator, month), scores.unitChange(unit, indicator, month)];
      if (gap) yield { of: 'gap', indicator, unit, month, ...gap };
      if (change) yield { of: 'change', indicator, unit, month, ...change };
    }
  }
}

/** A figure that is off, or leads to one that is: how it stands, who answers for it and what is done about it. */
export interface ListedCause {
  /** A cause is taken at the unit itself or, where it is not measured there, at the nearest one above. */
  readonly unit: string;
  readonly indicator: string;
  readonly published: number | null;
  readonly target: Bound | null;
  readonly status: Status;
  readonly score: number | null;
  /** The department that owns the indicator. */
  readonly owner: string;
  readonly controlPoints: readonly string[];
  readonly tasks: readonly string[];
  readonly causes: readonly ListedCause[];
}

/** What lies below each figure that misses its target; nothing below it is off where `causes` is empty. */
export function* listCauses(
  workspace: Workspace,
  scores: Scores,
  selection: Selection,
): Iterable<ListedCause & { readonly month: Month }> {
  const answers = answersIn(workspace);
  const listed = (
    { unit, indicator, published, target, status, score }: Value,
    causes: readonly Cause[],
  ): ListedCause => ({
    ...{ unit, indicator, published, target: target?.target ?? null, status, score },
    ...answers(indicator),
    causes: causes.map((cause) => listed(cause.value, cause.causes)),
  });
  for (const { unit, indicator, months } of listSeries(workspace, scores, selection)) {
    for (const month of months) {
      const value = scores.value(unit, indicator, month);
      if (value.status !== 'missed' && value.status !== 'at-risk') continue;
      yield { month, ...listed(value, scores.causes(unit, indicator, month)) };
    }
  }
}

type Answers = Pick<ListedCause, 'owner' | 'controlPoints' | 'tasks'>;

/** Who answers for an indicator, by its record, by the control points it shows and by the tasks that are to mend it. */
function answersIn({ records }: Workspace): (indicator: string) => Answers {
  const points = [...records.stage.values()].flatMap(({ value }) => value.controlPoints);
  const tasks = [...records.task].map(([id, { value }]) => ({ id, indicators: value.indicators }));
  const naming = (
    list: readonly { readonly id: string; readonly indicators?: readonly string[] | undefined }[],
    id: string,
  ) => list.filter(({ indicators }) => indicators?.includes(id)).map((one) => one.id);
  const known = new Map(
    [...records.indicator].map(([id, { value }]) => [
      id,
      { owner: value.owner, controlPoints: naming(points, id), tasks: naming(tasks, id) },
    ]),
  );
  return (indicator) => known.get(indicator) ?? { owner: '', controlPoints: [], tasks: [] };
}
