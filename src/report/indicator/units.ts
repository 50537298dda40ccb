import type { Month } from '../../model/month.ts';
import type { Indicator } from '../../model/records/indicator.ts';
import { UNIT_TYPES, type UnitType } from '../../model/records/organisation.ts';
import type { Value } from '../../model/results.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { figureOf, sparkOf } from '../indicators.ts';
import { cardOf, cardPath } from '../scorecard/subjects.ts';
import { typeCount } from '../unit-types.ts';
import { variationOf } from '../variation.ts';
import { briefText } from './finding.ts';
import type { UnitGroup, UnitRow } from './types.ts';
import { unitMonths } from './unit-months.ts';

/** Beyond so many units nobody reads the control chart of each, and a page is long enough. */
const MOST_JUDGED = 15;

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
    const ids = ranked.map(({ value }) => value.unit);
    const months = unitMonths(id, indicator, ids, month, context);
    return {
      type,
      finding: findingOf(indicator, type, ranked, context),
      rows: ranked.flatMap((each) => unitRow(each, ranked.length <= MOST_JUDGED, context)),
      ...(months && { months }),
    };
  });
}

function unitRow({ value, rank }: Ranked, isJudged: boolean, context: Context): UnitRow[] {
  const { unit, indicator, month } = value;
  const figure = figureOf(value, context);
  const card = cardOf({ id: unit, isDepartment: false }, month, context);
  if (!figure) return [];
  const variation = isJudged ? variationOf(unit, indicator, month, context) : undefined;
  return [
    {
      name: context.names.unit(unit, month),
      ...(card && { path: cardPath(card, context) }),
      figure,
      spark: sparkOf(unit, indicator, month, context),
      ...(variation && { variation }),
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
  const [first, last] = [placed.at(0), placed.at(-1)];
  if (!first || !last || first.rank === last.rank) return standing;
  const [best, worst] = [endOf(first, placed, indicator, context), endOf(last, placed, indicator, context)];
  return say({
    zh: `${standing}：${best}居首，${worst}居末`,
    en: `${standing}: ${best} first, ${worst} last`,
  });
}

/** Who is at one end of a ranking, with the figure: `河东分公司 96.89% `, `Hedong Branch (96.89%)`. */
function endOf(end: Ranked, placed: readonly Ranked[], indicator: Indicator, context: Context): string {
  const { unit, month, published } = end.value;
  const name = context.names.unit(unit, month);
  const figure = briefText(published ?? 0, indicator, context);
  const others = placed.filter(({ rank }) => rank === end.rank).length - 1;
  return others === 0
    ? context.say({ zh: `${name} ${figure} `, en: `${name} (${figure})` })
    : context.say({
        zh: `${name}等 ${others + 1} 个 ${figure} 并列`,
        en: `${name} and ${counted(others, 'other')} (${figure})`,
      });
}
