import { UNIT_TYPES } from '../../model/records/organisation.ts';
import type { Indicator } from '../../model/records/indicator.ts';
import type { Path } from '../../model/source.ts';
import { placeOf } from '../../model/workspace.ts';
import type { Context, Finding } from '../rule.ts';
import { candidatesOf, unknownId } from '../suggest.ts';

const LABEL = { zh: '单位、单位类型或分组', en: 'Unit, type or group of units' };

/** Lists of an indicator whose entries may be for some units only, and where they stand. */
function listsOf({ targets = [], annualTargets = [], chart }: Indicator): { list: readonly ForUnits[]; path: Path }[] {
  return [
    { list: targets, path: ['targets'] },
    { list: annualTargets, path: ['annualTargets'] },
    { list: chart?.rebase ?? [], path: ['chart', 'rebase'] },
  ];
}
interface ForUnits {
  readonly units?: readonly string[];
}

/** `units` of targets, monthly or for a year, and of new beginnings of control charts that are neither a unit nor a type nor a group of any unit. */
export function unknownTargetUnits(context: Context): Finding[] {
  const { records } = context.workspace;
  const groups = [...records.unit.values()].flatMap((unit) => unit.value.groups ?? []);
  const words = new Map([...UNIT_TYPES, ...groups].map((word) => [word as string, undefined]));
  return [...records.indicator.values()].flatMap((indicator) =>
    listsOf(indicator.value).flatMap(({ list, path }) =>
      list.flatMap(({ units = [] }, i) =>
        units.flatMap((word, j) => {
          if (words.has(word) || context.knows('unit', word)) return [];
          const candidates = new Map([...words, ...candidatesOf(context, 'unit')]);
          return [{ place: placeOf(indicator, [...path, i, 'units', j]), ...unknownId(word, LABEL, candidates) }];
        }),
      ),
    ),
  );
}
