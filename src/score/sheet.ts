import { Big, quotientHalfUp } from '../model/decimal.ts';
import { valueAt } from '../model/dated.ts';
import type { Expression } from '../model/explanation.ts';
import type { Indicator, Scoring } from '../model/records/indicator.ts';
import type { TargetInForce } from '../model/results.ts';
import type { Measurement } from '../model/workspace.ts';
import { rollUpOf, scaleOf } from './formula.ts';
import { fillGrid, type Grid, type Surroundings } from './grid.ts';
import { openPlaces } from './places.ts';
import { pointsExpression, pointsFor } from './points/index.ts';
import type { Judged } from './status.ts';
import { inForceFrom, targetAt } from './targets.ts';

/** Points as exact as they can be computed, for what is computed from them, and as the nearest figure. */
export interface Points {
  readonly exact: Big;
  readonly figure: number;
}

/**
 * All about one indicator. Units and months are numbers: a unit's in the organisation, a month's place in the calendar. A
 * place outside the calendar is a month without data.
 */
export interface Sheet {
  readonly indicator: Indicator;
  readonly grid: Grid;
  /** The sheet of an indicator that this one is computed from. */
  input(indicator: string): Sheet | undefined;
  /** Unrounded; null where nothing was measured or nothing stands below the line. */
  figure(unit: number, month: number): number | null;
  published(unit: number, month: number): number | null;
  /** What is held against targets. */
  judged(unit: number, month: number): Judged | null;
  target(unit: number, month: number): TargetInForce | null;
  /** True where the denominator is below the indicator's minimum sample. */
  isSmall(unit: number, month: number): boolean;
  scoring(month: number): Scoring | undefined;
  points(unit: number, month: number): Points | null;
  /** The arithmetic of its points; undefined where it has none. */
  arithmetic(unit: number, month: number): Expression | undefined;
}

/** Points by scoring, place of the targets and published figure, or by number of places and place: units share them. */
type KnownPoints = Map<Scoring, Map<number, Map<number, Points>>>;

export function openSheet(indicator: Indicator, rows: readonly Measurement[], surroundings: Surroundings): Sheet {
  const { organisation, calendar } = surroundings;
  const grid = fillGrid(indicator, rows, surroundings);
  const targets = (indicator.targets ?? []).map(inForceFrom);
  const scorings = calendar.months.map((month) =>
    indicator.scoring === undefined ? undefined : valueAt(indicator.scoring, month),
  );
  const known: KnownPoints = new Map();

  const quotient = <T>(
    unit: number,
    month: number,
    use: (top: number, bottom: number, scale: number) => T,
  ): T | null => {
    const formula = grid.formulas[month];
    const { top, bottom: below, origin, at } = grid.cells;
    const cell = at(unit, month);
    const bottom = below[cell];
    if (!formula || !origin[cell] || !bottom) return null;
    return use(top[cell] ?? 0, bottom, scaleOf(formula));
  };

  /** Published figures of cells once they are known: changes, places and cards ask for them again. */
  const rounded = new Float64Array(grid.cells.top.length).fill(Number.NaN);
  const publish = (top: number, bottom: number, scale: number) =>
    quotientHalfUp(top, bottom, scale, indicator.precision);

  /** What is judged by its exact quotient, once it is known: a long division, asked for by every status and score. */
  const quotients = new Map<number, Big | null>();
  const exactly = (unit: number, month: number): Big | null => {
    if (!grid.formulas[month]) return null;
    const cell = grid.cells.at(unit, month);
    const known = quotients.get(cell);
    if (known !== undefined) return known;
    const exact = quotient(unit, month, (top, bottom, scale) => new Big(top).times(scale).div(bottom));
    quotients.set(cell, exact);
    return exact;
  };

  const sheet: Sheet = {
    indicator,
    grid,
    input: surroundings.sheetOf,
    figure: (unit, month) => quotient(unit, month, (top, bottom, scale) => (top * scale) / bottom),
    published(unit, month) {
      // A month outside the calendar has no cell, though its number may look like another unit's.
      if (!grid.formulas[month]) return null;
      const cell = grid.cells.at(unit, month);
      const remembered = rounded[cell];
      if (remembered === undefined || !Number.isNaN(remembered)) return remembered ?? null;
      const figure = quotient(unit, month, publish);
      if (figure !== null) rounded[cell] = figure;
      return figure;
    },
    judged: (unit, month) => (indicator.judge === 'exact' ? exactly(unit, month) : sheet.published(unit, month)),
    target(unit, month) {
      const [id, record, name] = [organisation.ids[unit], organisation.units[unit], calendar.months[month]];
      if (id === undefined || record === undefined || name === undefined) return null;
      return targets[targetAt(indicator, id, record, name)] ?? null;
    },
    isSmall(unit, month) {
      const formula = grid.formulas[month];
      const bottom = grid.cells.bottom[grid.cells.at(unit, month)];
      // Where nothing stands below the line there is no figure that could rest on too few.
      if (!formula || !bottom || rollUpOf(formula) !== 'pool') return false;
      return bottom < (indicator.minimumSample ?? 0);
    },
    scoring: (month) => scorings[month],
    points(unit, month) {
      const given = judgement(unit, month);
      if (!given) return null;
      const [scoring, target, , judged, place] = given;
      if (typeof judged !== 'number') return asPoints(pointsFor(...given));
      const shared = pointsOf(known, scoring, scoring.method === 'rank' ? (place?.of ?? 0) : target.index);
      const key = scoring.method === 'rank' ? (place?.rank ?? 0) : judged;
      const points = shared.get(key) ?? asPoints(pointsFor(...given));
      if (points) shared.set(key, points);
      return points;
    },
    arithmetic(unit, month) {
      const given = judgement(unit, month);
      return given && pointsExpression(...given);
    },
  };
  const placeOf = openPlaces(sheet, indicator.direction, organisation, calendar);
  const judgement = (unit: number, month: number): Parameters<typeof pointsExpression> | undefined => {
    const scoring = scorings[month];
    const judged = sheet.judged(unit, month);
    const target = sheet.target(unit, month);
    if (!scoring || judged === null || target === null) return undefined;
    const place = scoring.method === 'rank' ? placeOf(unit, month) : undefined;
    return [scoring, target, indicator.direction, judged, place];
  };
  return sheet;
}

function asPoints(exact: Big | null): Points | null {
  return exact && { exact, figure: exact.toNumber() };
}

function pointsOf(known: KnownPoints, scoring: Scoring, target: number): Map<number, Points> {
  let byTarget = known.get(scoring);
  if (!byTarget) known.set(scoring, (byTarget = new Map()));
  let points = byTarget.get(target);
  if (!points) byTarget.set(target, (points = new Map()));
  return points;
}
