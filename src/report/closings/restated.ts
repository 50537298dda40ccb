import type { Month } from '../../model/month.ts';
import { difference } from '../../score/values.ts';
import { SCORE_PLACES } from '../../score/scorecard/places.ts';
import { changeOf, type Change } from '../change.ts';
import { closureOf, type Changed, type Revision } from '../closure.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';

/** A published figure that a restatement changed: what it is of, both figures, and the difference. */
export interface RestatedFigure {
  readonly subject: string;
  /** The indicator, or the scorecard. */
  readonly figure: string;
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly difference: Change;
}

/** A revision of a month as it is shown. */
export interface ShownRevision extends Omit<Revision, 'changes'> {
  readonly month: Month;
  readonly monthName: string;
  /** The figures that were asked for of those that it changed. */
  readonly figures: readonly RestatedFigure[];
  /** How many it changed in all. */
  readonly changed: number;
}

/** The revisions of a closed month, the newest first, each with the figures that `concerns` names; none for an open month. */
export function revisionsOf(
  month: Month,
  context: Context,
  concerns: (changed: Changed) => boolean = () => true,
): ShownRevision[] {
  const revisions = closureOf(context, month)?.revisions ?? [];
  return revisions.map((revision) => shown(month, revision, context, concerns)).reverse();
}

/** The restatements of all months that changed a figure of an indicator, the latest month first. */
export function restatementsOf(indicator: string, context: Context): ShownRevision[] {
  return context.months
    .toReversed()
    .flatMap((month) => revisionsOf(month, context, (changed) => changed.indicator === indicator))
    .filter(({ figures }) => figures.length > 0);
}

function shown(
  month: Month,
  { changes, ...revision }: Revision,
  context: Context,
  concerns: (changed: Changed) => boolean,
): ShownRevision {
  return {
    month,
    monthName: context.format.month(month),
    ...revision,
    figures: changes.filter(concerns).map((changed) => restated(month, changed, context)),
    changed: changes.length,
  };
}

function restated(month: Month, changed: Changed, context: Context): RestatedFigure {
  const { format, names, workspace } = context;
  const { unit, indicator, scorecard = '', before, after } = changed;
  const record = indicator === undefined ? undefined : workspace.records.indicator.get(indicator)?.value;
  const places = indicator === undefined ? SCORE_PLACES : (record?.precision ?? 0);
  const written = (figure: number | null) => format.withUnit(format.figure(figure, places), record?.unit ?? '');
  const isDepartment = workspace.records.scorecard.get(scorecard)?.value.subjects.kind === 'departments';
  const card = isDepartment ? paths.departmentScorecard(month, unit) : cardPathOf(month, unit, context);
  return {
    subject: names.subject(scorecard, unit, month),
    figure: indicator === undefined ? names.of('scorecard', scorecard) : names.of('indicator', indicator),
    path: indicator === undefined ? card : `indicators/${indicator}/`,
    before: written(before),
    after: written(after),
    difference: changeOf(difference(after, before, places), places, format),
  };
}

function cardPathOf(month: Month, unit: string, { scores }: Context): string {
  return scores.company(month) === unit ? paths.month(month) : paths.scorecard(month, unit);
}
