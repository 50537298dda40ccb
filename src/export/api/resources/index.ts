import type { Resource } from '../resource.ts';
import { closings } from './closings.ts';
import { departmentExplanations, unitExplanations } from './explanations.ts';
import { gaps } from './gaps.ts';
import { indicators } from './indicators.ts';
import { month, months } from './months.ts';
import { orders } from './orders.ts';
import { departments, units } from './organisation.ts';
import { scorecards } from './scorecards.ts';
import { seriesOfIndicator } from './series.ts';
import { tasks } from './tasks.ts';

/** Every kind of file of the API but its index: what there is, figures, how they came about, what is done about them. */
export const RESOURCES: readonly Resource[] = [
  units,
  departments,
  indicators,
  scorecards,
  months,
  month,
  unitExplanations,
  departmentExplanations,
  seriesOfIndicator,
  tasks,
  orders,
  closings,
  gaps,
];
