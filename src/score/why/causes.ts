import type { Cause } from '../../model/contributions.ts';
import type { Month } from '../../model/month.ts';
import type { Status, Value } from '../../model/results.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Organisation } from '../organisation.ts';
import type { Values } from '../values.ts';

const WEIGHT: Readonly<Record<Status, number>> = { missed: 0, 'at-risk': 1, achieved: 2, 'no-data': 3 };

/**
 * What lies below an indicator that is off: the indicators that drive it, directly or through others, and miss their target.
 * Each is taken at the unit itself or, where it is not measured there, at the nearest unit above that has a figure. One that is
 * all right is named only where it leads to one that is not. The worst come first.
 */
export function openCauses(workspace: Workspace, organisation: Organisation, values: Values) {
  const drivers = new Map<string, string[]>();
  for (const [id, { value }] of workspace.records.indicator) {
    for (const driven of value.drives ?? []) drivers.set(driven, [...(drivers.get(driven) ?? []), id]);
  }

  const nearestValue = (unit: string, indicator: string, month: Month): Value => {
    const { parent } = organisation.treeIn(month);
    for (let at = organisation.find(unit) ?? -1; at !== -1; at = parent[at] ?? -1) {
      const value = values.value(organisation.ids[at] ?? '', indicator, month);
      if (value.published !== null) return value;
    }
    return values.value(unit, indicator, month);
  };

  const below = (unit: string, indicator: string, month: Month, way: readonly string[]): Cause[] =>
    (drivers.get(indicator) ?? [])
      .filter((driver) => !way.includes(driver))
      .flatMap((driver) => {
        const value = nearestValue(unit, driver, month);
        const causes = below(unit, driver, month, [...way, driver]);
        const isOff = value.status === 'missed' || value.status === 'at-risk';
        return isOff || causes.length > 0 ? [{ value, causes }] : [];
      })
      .sort((a, b) => WEIGHT[a.value.status] - WEIGHT[b.value.status] || points(a.value) - points(b.value));

  return (unit: string, indicator: string, month: Month): Cause[] => below(unit, indicator, month, [indicator]);
}

function points({ score }: Value): number {
  return score ?? Infinity;
}
