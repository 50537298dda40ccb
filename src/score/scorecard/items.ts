import { valueAt } from '../../model/dated.ts';
import { Big } from '../../model/decimal.ts';
import { closingAt } from '../../model/closings.ts';
import { addMonths, lastDayOf, monthOf, type Month } from '../../model/month.ts';
import type { Scorecard, Section } from '../../model/records/scorecard.ts';
import { formulaIn } from '../formula.ts';
import type { CardContext } from './context.ts';

/** How many months back a carried score may be from. */
const CARRY_MONTHS = 12;

/** An item of a card for one subject and month. */
export interface Item {
  readonly section: string;
  readonly indicator?: string;
  readonly task?: string;
  /** The unit whose value is taken. */
  readonly unit?: string;
  readonly weight: Big;
  readonly points: Big | null;
  /** The same as the nearest figure, where it is known. */
  readonly score?: number;
  /** True when there is nothing to score yet, so that having no points is no lack of data. */
  readonly idle: boolean;
  readonly carriedFrom?: Month;
  /** The most the whole card can score when this item has no points. */
  readonly cap?: number;
  /** Its figure rests on fewer cases than the indicator's minimum sample. */
  readonly smallSample?: true;
}

/** A section that has a weight and items to be scored. */
type WeightedSection = Exclude<Section, { kind: 'adjustments' }>;

export interface SectionItems {
  readonly section: string;
  readonly weight: Big;
  readonly items: readonly Item[];
}

export function itemsOf(card: Scorecard, subject: string, month: Month, context: CardContext): SectionItems[] {
  return card.sections.flatMap((section) => {
    if (section.kind === 'adjustments') return [];
    const weight = new Big(valueAt(section.weight, month) ?? 0);
    return { section: section.id, weight, items: sectionItems(card, section, weight, subject, month, context) };
  });
}

function sectionItems(
  card: Scorecard,
  section: WeightedSection,
  weight: Big,
  subject: string,
  month: Month,
  context: CardContext,
): Item[] {
  // A department is measured by what the company as a whole achieves.
  const unit = card.subjects.kind === 'departments' ? companyIn(month, context) : subject;
  const scored = (indicator: string, itemWeight: Big): Item => ({
    section: section.id,
    indicator,
    unit,
    weight: itemWeight,
    idle: false,
    ...scoredOf(card, unit, indicator, month, context),
  });
  switch (section.kind) {
    case 'indicators':
      return section.items.map((item) => scored(item.indicator, new Big(valueAt(item.weight, month) ?? 0)));
    case 'owned-indicators': {
      const owned = ownedIndicators(subject, section.only ?? 'all', unit, month, context);
      return owned.map((indicator) => scored(indicator, weight.div(owned.length)));
    }
    case 'tasks': {
      const tasks = runningTasks(subject, month, context);
      return tasks.map((task) => {
        const points = context.taskScore(task, month);
        return {
          section: section.id,
          task,
          weight: weight.div(tasks.length),
          points: points === null ? null : new Big(points),
          idle: points === null,
        };
      });
    }
  }
}

function companyIn(month: Month, { organisation }: CardContext): string {
  return organisation.ids[organisation.treeIn(month).root] ?? '';
}

/** The indicators a department owns that can earn points in the month: measured then, with a scoring and a target. */
function ownedIndicators(
  department: string,
  which: 'key' | 'other' | 'all',
  unit: string,
  month: Month,
  { workspace, values }: CardContext,
): string[] {
  return [...workspace.records.indicator].flatMap(([id, { value: indicator }]) => {
    const isMeant = which === 'all' || (which === 'key') === (indicator.key === true);
    if (indicator.owner !== department || !isMeant) return [];
    const isScored = indicator.scoring !== undefined && valueAt(indicator.scoring, month) !== undefined;
    const counts = isScored && formulaIn(indicator, month) && values.value(unit, id, month).target;
    return counts ? [id] : [];
  });
}

/** The tasks of a department that had been issued by the end of the month and were not closed before it began. */
export function runningTasks(
  department: string,
  month: Month,
  { workspace }: Pick<CardContext, 'workspace'>,
): string[] {
  return [...workspace.records.task].flatMap(([id, { value: task }]) => {
    const end = lastDayOf(month);
    const closed = closingAt(task, end);
    const isRunning = task.issued <= end && (closed === undefined || monthOf(closed.on) >= month);
    return task.owner === department && isRunning ? [id] : [];
  });
}

/** The points of a month, or on cards that carry those of the latest earlier month that has some; and what else counts. */
function scoredOf(
  card: Scorecard,
  unit: string,
  indicator: string,
  month: Month,
  { values }: CardContext,
): Pick<Item, 'points' | 'score' | 'carriedFrom' | 'cap' | 'smallSample'> {
  const { points, isSmall, scoring } = values.scored(unit, indicator, month);
  const cap = scoring?.method === 'veto' && { cap: scoring.cap };
  const small = (it: boolean) => it && { smallSample: true as const };
  if (points) return { points: points.exact, score: points.figure, ...cap, ...small(isSmall) };
  for (let back = 1; card.missing === 'carry' && back <= CARRY_MONTHS; back++) {
    const carriedFrom = addMonths(month, -back);
    const earlier = values.scored(unit, indicator, carriedFrom);
    if (!earlier.points) continue;
    const { exact, figure } = earlier.points;
    return { points: exact, score: figure, carriedFrom, ...cap, ...small(earlier.isSmall) };
  }
  return { points: null, ...cap, ...small(isSmall) };
}
