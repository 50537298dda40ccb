import { UNIT_TYPES } from '../../model/records/organisation.ts';
import { placeOf } from '../../model/workspace.ts';
import type { Context, Finding } from '../rule.ts';
import { candidatesOf, unknownId } from '../suggest.ts';

const LISTS = ['targets', 'annualTargets'] as const;
const LABEL = { zh: '单位、单位类型或分组', en: 'Unit, type or group of units' };

/** `units` of targets, monthly or for a year, that are neither a unit nor a type nor a group of any unit. */
export function unknownTargetUnits(context: Context): Finding[] {
  const { records } = context.workspace;
  const groups = [...records.unit.values()].flatMap((unit) => unit.value.groups ?? []);
  const words = new Map([...UNIT_TYPES, ...groups].map((word) => [word as string, undefined]));
  return [...records.indicator.values()].flatMap((indicator) =>
    LISTS.flatMap((list) =>
      (indicator.value[list] ?? []).flatMap(({ units = [] }, i) =>
        units.flatMap((word, j) => {
          if (words.has(word) || context.knows('unit', word)) return [];
          const candidates = new Map([...words, ...candidatesOf(context, 'unit')]);
          return [{ place: placeOf(indicator, [list, i, 'units', j]), ...unknownId(word, LABEL, candidates) }];
        }),
      ),
    ),
  );
}
