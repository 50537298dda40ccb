import type { Cause } from '../../model/contributions.ts';
import type { Month } from '../../model/month.ts';
import type { ItemResult, ScorecardResult, Value } from '../../model/results.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import type { Context } from '../context.ts';
import { figureOf, isOff, type Figure } from '../indicators.ts';
import { linkTo, type Link } from '../links.ts';
import type { TaskLine } from '../tasks.ts';
import { offItems } from './off.ts';
import { controlledBy, tasksIn, type ControlLine } from './remedies.ts';
import { unitsText } from './unit-shares.ts';
import { lowestText } from './why-lowest.ts';

/** A task as it stands, and whether the page has told so before. */
export interface WhyTask extends TaskLine {
  readonly told: boolean;
}

/** An indicator that is off, or leads to one that is, with what holds it and who mends it. */
export interface WhyCause {
  readonly figure: Figure;
  /** The unit whose figure it is, where that is not the unit of the card. */
  readonly unit?: string;
  /** Its place on the page: others lead to it. */
  readonly anchor: string;
  /** Set where it is told elsewhere on the page: then nothing more is told here. */
  readonly told: boolean;
  readonly owner?: Link;
  readonly points: readonly ControlLine[];
  /** A process indicator that shows no control point. */
  readonly uncontrolled: boolean;
  /** Tasks that are to mend it; undefined for one that needs none. */
  readonly tasks?: readonly WhyTask[];
  readonly causes: readonly WhyCause[];
}

/** An item of the card that is off, and why. */
export interface WhyEntry extends WhyCause {
  /** Points of the card that it cost, where it did. */
  readonly lost?: string;
  /** Whether it is told at once, as the first one and the missed among key indicators are, or opened by those who want it. */
  readonly isOpen: boolean;
  /** Which units below it comes from, and where it got worse, where that says something. */
  readonly units?: string;
  /** Said of a result where nothing below is off. */
  readonly lowest?: string;
}

/** Where an entry and the figures below it stand on the page. */
export const whyAnchor = (indicator: string): string => `why-${indicator}`;
const causeAnchor = (indicator: string): string => `cause-${indicator}`;

/** Why each item that is off is off, as a tree of what lies below: the missed first, then by the points they cost. */
export function whyOf(result: ScorecardResult, context: Context): WhyEntry[] {
  const off = offItems(result, context);
  const telling = new Telling(result.month, context, new Set(off.map(({ item }) => item.indicator ?? '')));
  const isKey = ({ item }: { item: ItemResult }) =>
    context.workspace.records.indicator.get(item.indicator ?? '')?.value.key === true;
  const anyKey = off.some(isKey);
  return off.map((each, i) => {
    const { item, value, figure } = each;
    const { unit, indicator, month } = value;
    const causes = context.scores.causes(unit, indicator, month);
    const units = unitsText(value, context);
    const lowest = causes.length === 0 ? lowestText(unit, indicator, month, context) : undefined;
    return {
      ...telling.remedies(value),
      figure,
      anchor: whyAnchor(indicator),
      told: false,
      causes: causes.flatMap((cause) => telling.cause(cause, unit)),
      ...(item.lost !== null && item.lost > 0 && { lost: context.format.figure(item.lost, SCORE_PLACES) }),
      isOpen: i === 0 || (value.status === 'missed' && (isKey(each) || !anyKey)),
      ...(units !== undefined && { units }),
      ...(lowest !== undefined && { lowest }),
    };
  });
}

/**
 * Tells each cause once: where it comes again, or has an entry of its own, it only leads there. Tasks and control points that
 * come again are only named.
 */
class Telling {
  readonly month: Month;
  readonly context: Context;
  readonly entries: ReadonlySet<string>;
  readonly told = new Set<string>();
  readonly toldTasks = new Set<string>();
  readonly toldPoints = new Set<string>();

  constructor(month: Month, context: Context, entries: ReadonlySet<string>) {
    this.month = month;
    this.context = context;
    this.entries = entries;
  }

  cause({ value, causes }: Cause, unit: string): WhyCause[] {
    const figure = figureOf(value, this.context);
    if (!figure) return [];
    const isEntry = this.entries.has(value.indicator) && value.unit === unit;
    const isTold = isEntry || this.told.has(value.indicator);
    const elsewhere = value.unit === unit ? {} : { unit: this.context.names.unit(value.unit, this.month) };
    const anchor = isEntry ? whyAnchor(value.indicator) : causeAnchor(value.indicator);
    if (isTold) {
      return [{ figure, ...elsewhere, anchor, told: true, points: [], uncontrolled: false, causes: [] }];
    }
    this.told.add(value.indicator);
    return [
      {
        figure,
        ...elsewhere,
        anchor,
        told: false,
        ...this.remedies(value),
        causes: causes.flatMap((below) => this.cause(below, unit)),
      },
    ];
  }

  remedies({ indicator, status }: Value): Pick<WhyCause, 'owner' | 'points' | 'uncontrolled' | 'tasks'> {
    const record = this.context.workspace.records.indicator.get(indicator)?.value;
    const isShort = isOff(status);
    // The control points of what is all right are not to blame.
    const points = isShort ? this.points(indicator) : [];
    return {
      ...(record && { owner: linkTo('department', record.owner, this.context) }),
      points,
      uncontrolled: isShort && record?.level === 'kci' && points.length === 0,
      ...(isShort && { tasks: this.tasks(indicator) }),
    };
  }

  points(indicator: string): ControlLine[] {
    return controlledBy(indicator, this.month, this.context).map((point) => {
      const told = this.toldPoints.has(point.path);
      this.toldPoints.add(point.path);
      const { name, path, stage } = point;
      return told ? { name, path, stage } : point;
    });
  }

  tasks(indicator: string): WhyTask[] {
    return tasksIn(this.month, indicator, this.context).map((task) => {
      const told = this.toldTasks.has(task.path);
      this.toldTasks.add(task.path);
      return { ...task, told };
    });
  }
}
