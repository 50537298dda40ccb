import type { Cause, Contributions, UnitShare } from '../model/contributions.ts';
import type { Explanation } from '../model/explanation.ts';
import type { Month } from '../model/month.ts';
import type {
  AnnualResult,
  ControlChart,
  InputRow,
  Interval,
  Period,
  PeriodValue,
  ScorecardResult,
  Value,
} from '../model/results.ts';
import type { Workspace } from '../model/workspace.ts';
import { annualResult, annualTargetAt } from './annual.ts';
import { openCalendar } from './calendar.ts';
import { explainCard } from './explain/card.ts';
import { explainPoints, explainValue, type ExplainContext } from './explain/value.ts';
import type { LaunchesOf } from './launches.ts';
import { openOrganisation } from './organisation.ts';
import { openPeriods } from './period.ts';
import { rank, type Place } from './ranks.ts';
import { openCards } from './scorecard/cards.ts';
import type { CardContext, SupervisionOf, TaskScore } from './scorecard/context.ts';
import { itemsOf } from './scorecard/items.ts';
import { openSheets } from './sheets.ts';
import { chartOf } from './spc/chart.ts';
import { definitionBreaks, phaseStarts } from './spc/phases.ts';
import { openValues } from './values.ts';
import { openWhy } from './why/index.ts';

export {
  projectEffect,
  VERDICTS,
  type Effect,
  type EffectMonth,
  type EffectSide,
  type Judged,
  type SeriesEffect,
  type Verdict,
} from './effect/index.ts';
export type { CountedLaunch, LaunchesOf } from './launches.ts';
export type { Place } from './ranks.ts';
export type { SupervisionOf, TaskScore } from './scorecard/context.ts';

/**
 * All figures of a workspace: computed when they are first asked for, then remembered. An id or a month that there is not
 * gives a value without data, no scorecard, an empty list.
 */
export interface Scores {
  /** Every month from the first to the last that has a file of measurements, oldest first. */
  readonly months: readonly Month[];
  /** The company as a whole in a month: the unit that everything is pooled into. */
  company(month: Month): string | undefined;
  value(unit: string, indicator: string, month: Month): Value;
  /** A value for each of `months`. */
  series(unit: string, indicator: string): Value[];
  /** The rows a value was made from: the unit's own, or those pooled from units below it. */
  inputs(unit: string, indicator: string, month: Month): InputRow[];
  /** The 95 % Wilson interval of a ratio whose numerator is a part of its denominator; null for anything else. */
  interval(unit: string, indicator: string, month: Month): Interval | null;
  /** The quarter or the year to date, pooled from its months. */
  period(unit: string, indicator: string, month: Month, period: Period): PeriodValue;
  /** Where the year stands against its target; null for an indicator without one for the unit and year. */
  annual(unit: string, indicator: string, month: Month): AnnualResult | null;
  /** The months of `months` in which another definition came into force than the one before: figures do not compare. */
  breaks(indicator: string): Month[];
  /** The units with a figure for the indicator in any month, of their own or pooled, in the order of the records. */
  unitsOf(indicator: string): string[];
  /**
   * Places of units by published value: the highest first, or the lowest where lower is better; by points for a range.
   * Units without a value or with a small sample have none.
   */
  ranking(indicator: string, month: Month, units: readonly string[]): Map<string, Place>;
  /** The control chart of the months up to one, the last unless given; null for fewer than two values. */
  chart(unit: string, indicator: string, upTo?: Month): ControlChart | null;
  scorecard(id: string, unit: string, month: Month): ScorecardResult | undefined;
  scorecards(month: Month): ScorecardResult[];
  /** What lies below an indicator that is off: those that drive it and are off themselves, the worst first. */
  causes(unit: string, indicator: string, month: Month): Cause[];
  /** What keeps a score from 100, and what changed it since the month before; the parts add up. */
  scoreGap(id: string, subject: string, month: Month): Contributions | null;
  scoreChange(id: string, subject: string, month: Month): Contributions | null;
  /**
   * What the units directly below did to a figure's distance from its target, and to its change since the month before. Null
   * where it is not pooled from them.
   */
  unitGap(unit: string, indicator: string, month: Month): Contributions | null;
  unitChange(unit: string, indicator: string, month: Month): Contributions | null;
  /**
   * What the units directly below bring into a figure: their shares of the cases and of what these are counted against. Null
   * where it is not pooled from their counts.
   */
  unitShares(unit: string, indicator: string, month: Month): UnitShare[] | null;
  /** The points that a card of a unit lost on an indicator, by the units directly below it. */
  unitLosses(id: string, subject: string, month: Month, indicator: string): Contributions | null;
  /** How a value came about. Names and texts of records are taken from `texts`, a workspace in the reader's language. */
  explain(unit: string, indicator: string, month: Month, texts?: Workspace): Explanation;
  /** How a value became points, with how the value came about. */
  explainPoints(unit: string, indicator: string, month: Month, texts?: Workspace): Explanation;
  /** How a score came about, with its sections, items and all that they rest on. */
  explainScorecard(id: string, subject: string, month: Month, texts?: Workspace): Explanation | undefined;
}

export interface ScoreOptions {
  /** Points of tasks for cards that have a section of them; without it tasks have none. */
  readonly taskScore?: TaskScore;
  /** Deductions for cards whose section of adjustments counts supervision; without it there are none. */
  readonly supervision?: SupervisionOf;
  /** Launches for indicators that count them; without it they have no figures. */
  readonly launches?: LaunchesOf;
}

export function openScores(workspace: Workspace, options: ScoreOptions = {}): Scores {
  const organisation = openOrganisation(workspace);
  const calendar = openCalendar(workspace);
  const sheetOf = openSheets(workspace, organisation, calendar, options.launches);
  const values = openValues(workspace, sheetOf, organisation, calendar);
  const period = openPeriods(sheetOf, organisation, calendar);
  const taskScore = options.taskScore ?? (() => null);
  const supervision = options.supervision ?? (() => []);
  const cardContext: CardContext = { workspace, organisation, calendar, values, taskScore, supervision };
  const cards = openCards(cardContext);
  const explaining = (texts = workspace): ExplainContext => ({ texts, organisation, calendar, sheetOf, values });
  const series = (unit: string, indicator: string) =>
    calendar.months.map((month) => values.value(unit, indicator, month));
  const breaks = new Map<string, readonly Month[]>();
  const breaksOf = (indicator: string): readonly Month[] => {
    const sheet = sheetOf(indicator);
    const known = breaks.get(indicator) ?? (sheet ? definitionBreaks(sheet.grid, calendar.months) : []);
    breaks.set(indicator, known);
    return known;
  };
  const directionOf = (indicator: string) => workspace.records.indicator.get(indicator)?.value.direction ?? 'higher';
  return {
    months: calendar.months,
    company: (month) => organisation.ids[organisation.treeIn(month).root],
    value: values.value,
    series,
    inputs: values.inputs,
    interval: values.interval,
    period,
    annual(unit, id, month) {
      const indicator = workspace.records.indicator.get(id)?.value;
      const record = workspace.records.unit.get(unit)?.value;
      if (!indicator || !record) return null;
      const index = annualTargetAt(indicator, unit, record, Number(month.slice(0, 4)));
      const entry = indicator.annualTargets?.[index];
      return entry ? annualResult(indicator, entry, index, period(unit, id, month, 'year')) : null;
    },
    breaks: (indicator) => [...breaksOf(indicator)],
    unitsOf: values.unitsOf,
    ranking(indicator, month, units) {
      const direction = directionOf(indicator);
      const figures = units.map((unit) => {
        const value = values.value(unit, indicator, month);
        const figure = direction === 'range' ? value.score : value.published;
        return [unit, value.smallSample ? null : figure] as const;
      });
      return rank(new Map(figures), direction === 'lower' ? 'lower' : 'higher');
    },
    chart(unit, indicator, upTo = calendar.months.at(-1)) {
      const record = workspace.records.indicator.get(indicator)?.value;
      if (!record || upTo === undefined) return null;
      const measured = values.figures(unit, indicator).filter(({ month }) => month <= upTo);
      // The latest month is that of the calendar: one that was asked for beyond it has nothing to say.
      const latest = calendar.months.findLast((month) => month <= upTo);
      if (measured.length < 2 || latest === undefined) return null;
      return chartOf(measured, values.value(unit, indicator, latest), {
        direction: record.direction,
        screen: record.chart?.screen ?? false,
        starts: phaseStarts(record, unit, workspace.records.unit.get(unit)?.value, breaksOf(indicator)),
      });
    },
    scorecard: cards.card,
    scorecards: cards.cards,
    ...openWhy({ cardContext, sheetOf, cards }),
    explain: (unit, indicator, month, texts) => explainValue(unit, indicator, month, explaining(texts)),
    explainPoints: (unit, indicator, month, texts) => explainPoints(unit, indicator, month, explaining(texts)),
    explainScorecard(id, subject, month, texts) {
      const result = cards.card(id, subject, month);
      const card = workspace.records.scorecard.get(id)?.value;
      if (!result || !card) return undefined;
      return explainCard(result, card, itemsOf(card, subject, month, cardContext), explaining(texts));
    },
  };
}
