import type { Context } from '../context.ts';
import { driversPath } from '../importance/index.ts';
import { figureOf, monthsOff, tasksFor, widestUnit } from '../indicators.ts';
import { linkTo } from '../links.ts';
import { pointsWhere } from '../points.ts';
import { projectLines } from '../projects/index.ts';
import { taskLine } from '../tasks.ts';
import { changesOf, definitionOf } from './definition.ts';
import { findingOf } from './finding.ts';
import { annualText, intervalText, periodLines } from './periods.ts';
import { drivenByOf, drivesOf, standardsOf } from './relations.ts';
import { limitsOf, targetLines } from './targets.ts';
import { trendOf } from './trend.ts';
import type { IndicatorPage } from './types.ts';
import { unitGroups } from './units.ts';

export type * from './types.ts';
export { indicatorLines, indicatorList, type IndicatorLevel, type IndicatorLine, type IndicatorList } from './list.ts';

/** Everything about an indicator, at its widest unit: the company, or the first unit that has figures. */
export function indicatorPage(id: string, context: Context): IndicatorPage | undefined {
  const entry = context.workspace.records.indicator.get(id);
  if (!entry) return undefined;
  const { value: indicator } = entry;
  const { scores, latest, names } = context;
  const unit = widestUnit(id, context);
  const value = latest && unit !== undefined ? scores.value(unit, id, latest) : undefined;
  const figure = value && figureOf(value, context);
  const off = latest && unit !== undefined ? monthsOff(unit, id, latest, context) : 0;
  const trend = latest && unit !== undefined ? trendOf(id, unit, latest, context) : undefined;
  const annual = latest && unit !== undefined ? annualText(id, unit, latest, indicator, context) : undefined;
  const drivers = driversPath(id, context);
  const { meaning, bounds } = indicator;
  return {
    ...linkTo('indicator', id, context),
    id,
    level: indicator.level,
    isKey: indicator.key === true,
    owner: linkTo('department', indicator.owner, context),
    ownerId: indicator.owner,
    ...(meaning !== undefined && { meaning }),
    direction: indicator.direction,
    unit: indicator.unit,
    ...(bounds && { bounds: [bounds[0] ?? 0, bounds[1] ?? 0] }),
    month: latest,
    unitName: unit === undefined ? '' : names.unit(unit, latest),
    finding: findingOf(indicator, value, off, context),
    ...(figure && { figure }),
    limits: limitsOf(value?.target, indicator, context),
    periods: latest && unit !== undefined ? periodLines(id, unit, latest, indicator, context) : [],
    ...(annual !== undefined && { annual }),
    ...(value?.interval && { interval: intervalText(value.interval, indicator, context) }),
    monthsOff: off,
    ...(trend && { trend }),
    units: latest === undefined ? [] : unitGroups(id, indicator, latest, context),
    definition: definitionOf(id, indicator, value, context),
    drives: drivesOf(id, context),
    drivenBy: drivenByOf(id, context),
    ...(drivers !== undefined && { driversPath: drivers }),
    points: pointsWhere((point) => point.indicators?.includes(id) === true, context),
    standards: standardsOf(id, context),
    targets: targetLines(indicator, latest, context),
    changes: changesOf(indicator, context),
    tasks: tasksFor(id, context).map((state) => taskLine(state, context)),
    projects: projectLines(({ indicators }) => indicators?.includes(id) === true, context),
    file: entry.file.path,
  };
}
