import type { Month } from '../../model/month.ts';
import type { Figure } from '../indicators.ts';
import type { Link } from '../links.ts';
import type { TaskLine } from '../tasks.ts';

/** What matters and falls short, what matters less and falls short, what matters and is well, the rest: in this order. */
export const PRIORITIES = ['fix', 'next', 'keep', 'rest'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Points of a full score, which most methods give for a met target. */
export const FULL = 100;

/** An indicator by what it matters and how it does. */
export interface DriverLine extends Link {
  readonly id: string;
  /** Its place in the order of work, which stands for its name in the chart. */
  readonly number: string;
  readonly importance: number;
  /** Points by the indicator's own scoring method, as shown. */
  readonly points: number;
  readonly pointsText: string;
  readonly figure: Figure;
  /** The unit whose figure it is, where that is not the company. */
  readonly unitName?: string;
  readonly owner: Link;
  readonly tasks: readonly TaskLine[];
  /** Where the record states the importance. */
  readonly source: { readonly file: string; readonly line: number };
}

export interface PriorityGroup {
  readonly priority: Priority;
  readonly lines: readonly DriverLine[];
}

export interface ImportancePage {
  /** The heading: how much of what matters falls short, and where to begin. */
  readonly finding: string;
  /** Of the chart: how the two sides of the median stand. */
  readonly balance: string;
  readonly month: Month | undefined;
  /** Groups that have lines, in the order of work; none where no indicator states its importance. */
  readonly groups: readonly PriorityGroup[];
  /** From here on an indicator counts as important: the median of those that are shown. */
  readonly median: number;
  readonly medianText: string;
  /** Whether full points and a met target are the same for all that is shown. */
  readonly fullIsTarget: boolean;
  /** Indicators with an importance but no points this month, and why. */
  readonly left: readonly (Link & { readonly reason: string })[];
}
