import type { Month } from '../../model/month.ts';
import type { Indicator } from '../../model/records/indicator.ts';
import { UNIT_TYPES, type UnitType } from '../../model/records/organisation.ts';
import type { Value } from '../../model/results.ts';
import type { Context } from '../context.ts';
import { figureOf, sparkOf } from '../indicators.ts';
import { cardOf, cardPath } from '../scorecard/subjects.ts';
import { typeCount } from '../unit-types.ts';
import { briefText } from './finding.ts';
import type { UnitGroup, UnitRow } from './types.ts';

/** A unit's value with its place among units of its type. */
interface Ranked {
  readonly value: Value;
  readonly rank: number | null;
}

/** The units with a figure in a month, by type, each type ranked. A type with a single unit has nothing to compare. */
export function unitGroups(id: string, indicator: Indicator, month: Month, context: Context): UnitGroup[] {
  const { scores, workspace } = context;
  const values = scores.unitsOf(id).map((unit) => scores.value(unit, id, month));
  const measured = values.filter(({ published }) => published !== null);
  const byType = Map.groupBy(measured, ({ unit }) => workspace.records.unit.get(unit)?.value.type);
  return UNIT_TYPES.flatMap((type) => {
    const group = byType.get(type) ?? [];
    if (group.length < 2) return [];
    const places = scores.ranking(
      id,
      month,
      group.map(({ unit }) => unit),
    );
    const ranked = group
      .map((value) => ({ value, rank: places.get(value.unit)?.rank ?? null }))
      .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
    return {
      type,
      finding: findingOf(indicator, type, ranked, context),
      rows: ranked.flatMap((each) => unitRow(each, context)),
    };
  });
}

function unitRow({ value, rank }: Ranked, context: Context): UnitRow[] {
  const { unit, indicator, month } = value;
  const figure = figureOf(value, context);
  const card = cardOf({ id: unit, isDepartment: false }, month, context);
  if (!figure) return [];
  return [
    {
      name: context.names.unit(unit, month),
      ...(card && { path: cardPath(card, context) }),
      figure,
      spark: sparkOf(unit, indicator, month, context),
      rank,
    },
  ];
}

/** How many meet the target, who is first and who is last. */
function findingOf(indicator: Indicator, type: UnitType, ranked: readonly Ranked[], context: Context): string {
  const { say } = context;
  const judged = ranked.filter(({ value }) => value.status !== 'no-data');
  const met = judged.filter(({ value }) => value.status === 'achieved').length;
  const count = typeCount(type, ranked.length, context);
  const standing =
    judged.length === 0
      ? count
      : met === judged.length
        ? say({ zh: `${count}全部达标`, en: `${count}, all on target` })
        : met === 0
          ? say({ zh: `${count}都未达标`, en: `${count}, none on target` })
          : say({ zh: `${count}，${met} 个达标`, en: `${count}, ${met} on target` });
  const placed = ranked.filter(({ rank }) => rank !== null);
  const [first, last] = [placed.at(0)?.value, placed.at(-1)?.value];
  if (!first || !last || first === last) return standing;
  const told = ({ unit, month, published }: Value) => ({
    name: context.names.unit(unit, month),
    figure: briefText(published ?? 0, indicator, context),
  });
  const [best, worst] = [told(first), told(last)];
  return say({
    zh: `${standing}：${best.name} ${best.figure} 居首，${worst.name} ${worst.figure} 居末`,
    en: `${standing}: ${best.name} first with ${best.figure}, ${worst.name} last with ${worst.figure}`,
  });
}
