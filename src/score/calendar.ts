import { monthRange, type Month } from '../model/month.ts';
import type { Workspace } from '../model/workspace.ts';

/** The months that figures are held for, without a hole from the first to the last. */
export interface Calendar {
  readonly months: readonly Month[];
  /** A month's place in `months`, or −1. */
  place(month: Month): number;
}

/** From the earliest to the latest month that has a file of measurements. A month between without one has no data. */
export function openCalendar(workspace: Workspace): Calendar {
  const written = workspace.measurementFiles.map((file) => file.month).sort();
  const [first, last] = [written[0], written.at(-1)];
  const months = first !== undefined && last !== undefined ? monthRange(first, last) : [];
  const places = new Map(months.map((month, i) => [month, i]));
  return { months, place: (month) => places.get(month) ?? -1 };
}
