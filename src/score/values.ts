import type { Month } from '../model/month.ts';
import type { Scoring } from '../model/records/indicator.ts';
import type { InputRow, Interval, Value } from '../model/results.ts';
import { lineColumn } from '../model/source.ts';
import type { Measurement, Workspace } from '../model/workspace.ts';
import type { Calendar } from './calendar.ts';
import { ORIGINS } from './cells.ts';
import { rollUpOf } from './formula.ts';
import type { SourceRow } from './grid.ts';
import { intervalOf } from './interval.ts';
import type { Organisation } from './organisation.ts';
import { openRegrouping } from './regrouping.ts';
import type { Points, Sheet } from './sheet.ts';
import type { SheetOf } from './sheets.ts';
import { statusOf } from './status.ts';

/** Values of every unit, indicator and month; an indicator's are computed when they are first asked for. */
export interface Values {
  value(unit: string, indicator: string, month: Month): Value;
  points(unit: string, indicator: string, month: Month): Points | null;
  /** The scoring in force in a month. */
  scoring(indicator: string, month: Month): Scoring | undefined;
  /** All that a scorecard asks of a value at once. */
  scored(unit: string, indicator: string, month: Month): Scored;
  inputs(unit: string, indicator: string, month: Month): InputRow[];
  unitsOf(indicator: string): string[];
  /** The series of unrounded figures, for the months that have one. */
  figures(unit: string, indicator: string): { readonly month: Month; readonly value: number }[];
  interval(unit: string, indicator: string, month: Month): Interval | null;
}

/** What a value brings to a scorecard. */
export interface Scored {
  readonly points: Points | null;
  readonly isSmall: boolean;
  readonly scoring: Scoring | undefined;
}

const NOTHING = {
  value: null,
  published: null,
  numerator: null,
  denominator: null,
  origin: 'none',
  preliminary: false,
  target: null,
  status: 'no-data',
  score: null,
  mom: null,
  yoy: null,
} as const;

export function openValues(
  workspace: Workspace,
  sheetOf: SheetOf,
  organisation: Organisation,
  calendar: Calendar,
): Values {
  const locate = (unit: string, indicator: string, month: Month) => ({
    sheet: sheetOf(indicator),
    at: organisation.find(unit) ?? -1,
    in: calendar.place(month),
  });

  const trees = calendar.months.map((month) => organisation.treeIn(month));
  const isRegrouped = openRegrouping(organisation);
  /** The changes that compare with a month in which the unit was made up of others. */
  const regroupedIn = (value: Value, unit: number, place: number): readonly ('mom' | 'yoy')[] => {
    const now = trees[place];
    const hasMoved = (change: 'mom' | 'yoy') => {
      const before = trees[place - CHANGES[change]];
      return value[change] !== null && now !== undefined && before !== undefined && isRegrouped(unit, before, now);
    };
    return hasMoved('mom') || hasMoved('yoy') ? (['mom', 'yoy'] as const).filter(hasMoved) : NEVER;
  };

  return {
    value(unit, indicator, month) {
      const { sheet, at, in: place } = locate(unit, indicator, month);
      const head = { unit, indicator, month };
      if (!sheet || place === -1) return { ...head, ...NOTHING };
      const value = valueIn(head, sheet, at, place);
      const changes = regroupedIn(value, at, place);
      return changes.length > 0 ? { ...value, regrouped: changes } : value;
    },
    points(unit, indicator, month) {
      const { sheet, at, in: place } = locate(unit, indicator, month);
      return sheet && place !== -1 ? sheet.points(at, place) : null;
    },
    scoring: (indicator, month) => sheetOf(indicator)?.scoring(calendar.place(month)),
    scored(unit, indicator, month) {
      const { sheet, at, in: place } = locate(unit, indicator, month);
      if (!sheet || place === -1) return { points: null, isSmall: false, scoring: undefined };
      return { points: sheet.points(at, place), isSmall: sheet.isSmall(at, place), scoring: sheet.scoring(place) };
    },
    inputs(unit, indicator, month) {
      const { sheet, at, in: place } = locate(unit, indicator, month);
      return sheet && place !== -1 ? sheet.grid.rows(at, place).map((row) => inputRow(workspace, row, indicator)) : [];
    },
    figures(unit, indicator) {
      const sheet = sheetOf(indicator);
      const at = organisation.find(unit) ?? -1;
      if (!sheet || at === -1) return [];
      return calendar.months.flatMap((month, place) => {
        const value = sheet.figure(at, place);
        return value === null ? [] : [{ month, value }];
      });
    },
    interval(unit, indicator, month) {
      const { sheet, at, in: place } = locate(unit, indicator, month);
      return sheet && place !== -1 ? intervalIn(sheet, at, place) : null;
    },
    unitsOf(indicator) {
      const cells = sheetOf(indicator)?.grid.cells;
      const isMeasured = (unit: number) => calendar.months.some((_, month) => cells?.origin[cells.at(unit, month)]);
      return (cells?.units ?? []).filter(isMeasured).flatMap((unit) => organisation.ids[unit] ?? []);
    },
  };
}

function valueIn(head: Pick<Value, 'unit' | 'indicator' | 'month'>, sheet: Sheet, unit: number, month: number): Value {
  const { grid, indicator } = sheet;
  const { cells } = grid;
  const target = sheet.target(unit, month);
  const cell = cells.at(unit, month);
  const origin = ORIGINS[cells.origin[cell] ?? 0] ?? 'none';
  if (origin === 'none') return { ...head, ...NOTHING, target };
  const formula = grid.formulas[month];
  const counts = formula !== undefined && rollUpOf(formula) === 'pool';
  const denominator = counts ? (cells.bottom[cell] ?? 0) : null;
  const published = sheet.published(unit, month);
  const isSmall = sheet.isSmall(unit, month);
  const interval = isSmall ? intervalIn(sheet, unit, month) : null;
  const broken = published === null ? [] : brokenIn(sheet, unit, month);
  const change = (back: number) => difference(published, sheet.published(unit, month - back), indicator.precision);
  return {
    unit: head.unit,
    indicator: head.indicator,
    month: head.month,
    value: sheet.figure(unit, month),
    published,
    numerator: counts ? (cells.top[cell] ?? 0) : null,
    denominator,
    origin,
    preliminary: cells.preliminary[cell] === 1,
    target,
    status: statusOf(sheet.judged(unit, month), target, indicator.direction),
    score: sheet.points(unit, month)?.figure ?? null,
    mom: change(CHANGES.mom),
    yoy: change(CHANGES.yoy),
    ...(isSmall && { smallSample: true, ...(interval && { interval }) }),
    ...(broken.length > 0 && { broken }),
  };
}

const CHANGES = { mom: 1, yoy: 12 } as const;
const NEVER: readonly never[] = [];

/** The changes whose two figures are of different definitions. */
function brokenIn(sheet: Sheet, unit: number, month: number): readonly ('mom' | 'yoy')[] {
  const isBroken = (back: number) =>
    !sheet.grid.isComparable(month - back, month) && sheet.published(unit, month - back) !== null;
  if (!isBroken(CHANGES.mom) && !isBroken(CHANGES.yoy)) return NEVER;
  return (['mom', 'yoy'] as const).filter((change) => isBroken(CHANGES[change]));
}

function intervalIn({ grid }: Sheet, unit: number, month: number): Interval | null {
  const { top, bottom, origin, at } = grid.cells;
  const cell = at(unit, month);
  return origin[cell] ? intervalOf(grid.formulas[month], top[cell] ?? 0, bottom[cell] ?? 0) : null;
}

/** The difference of two published figures, exact: they are whole numbers of the same last decimal. */
export function difference(later: number | null, earlier: number | null, places: number): number | null {
  if (later === null || earlier === null) return null;
  const unit = 10 ** places;
  return (Math.round(later * unit) - Math.round(earlier * unit)) / unit;
}

/** A row with its place; with its indicator where that is not the one that was asked for. */
function inputRow(workspace: Workspace, row: SourceRow, indicator: string): InputRow {
  const { unit, month, numerator, denominator, value } = row;
  return {
    unit,
    ...(row.indicator !== indicator && { indicator: row.indicator }),
    ...('launch' in row && { launch: row.launch }),
    month,
    ...('launch' in row ? { file: row.file, line: row.line } : lineOf(workspace, row)),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...(value !== undefined && { value }),
  };
}

function lineOf(workspace: Workspace, row: Measurement): Pick<InputRow, 'file' | 'line'> {
  const source = workspace.measurementFiles[row.from];
  if (!source) throw new Error(`a measurement of ${row.unit} names file ${String(row.from)}, which there is not`);
  return { file: source.file.path, line: lineColumn(source.file, row.offset).line };
}
