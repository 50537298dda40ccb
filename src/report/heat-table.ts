import type { Month } from '../model/month.ts';
import type { ScorecardResult } from '../model/results.ts';
import type { Context } from './context.ts';
import { isOff, shownStatus, type ShownStatus } from './indicators.ts';
import { linkTo, type Link } from './links.ts';
import {
  cardLink,
  cardOf,
  cardPath,
  cardsOf,
  companyIn,
  hasPage,
  isDepartmentCard,
  unitsBelow,
} from './scorecard/subjects.ts';
import { shortNames } from './short-names.ts';
import { typeCount } from './unit-types.ts';

/** What a unit published for an indicator; its unit of measurement stands at the head of the row. */
export interface HeatCell {
  readonly value: string;
  readonly status: ShownStatus;
  /** The unit's card where it speaks of the indicator; the indicator where that card does not have it. */
  readonly path: string;
  readonly preliminary: boolean;
  readonly smallSample: boolean;
}

/** An indicator across the units; no cell where it is not measured. */
export interface HeatRow extends Link {
  /** The company's target, or only the unit of measurement where there is none. */
  readonly target: string;
  readonly own: HeatCell | undefined;
  readonly cells: readonly (HeatCell | undefined)[];
  /** How many units are below the floor, and how many between it and the target; nothing where none of them measures it. */
  readonly missed: number | undefined;
  readonly atRisk: number | undefined;
}

/** A unit at the head of its column, without the ending that all their names share. */
export interface HeatUnit extends Link {
  readonly rank: number | null;
  /** How many of the indicators it misses. */
  readonly missed: number;
}

/** Key indicators across the units directly below the company: units by rank, indicators by how many units miss them. */
export interface HeatTable {
  readonly finding: string;
  readonly month: Month;
  /** `12 家分公司`. */
  readonly counted: string;
  readonly units: readonly HeatUnit[];
  /** How many the company itself misses. */
  readonly ownMissed: number;
  /** By the sections of the company's card. */
  readonly groups: readonly { readonly name: string; readonly rows: readonly HeatRow[] }[];
}

/** The heat table of a month; undefined where no card scores the company, or fewer than two units below it. */
export function heatTable(month: Month, context: Context): HeatTable | undefined {
  const company = cardOf({ id: companyIn(month, context) ?? '', isDepartment: false }, month, context);
  if (!company) return undefined;
  const results = comparedBelow(company.unit, month, context);
  if (results.length < 2) return undefined;
  const groups = groupsOf(company, results, context)
    .map(({ name, indicators }) => ({
      name,
      rows: indicators.map((id) => rowOf(id, company, results, context)).sort(byMisses),
    }))
    .filter(({ rows }) => rows.length > 0);
  const rows = groups.flatMap((group) => group.rows);
  const names = shortNames(results.map((result) => cardLink(result, context).name));
  const missedBy = (cell: (row: HeatRow) => HeatCell | undefined) =>
    rows.filter((row) => cell(row)?.status === 'missed').length;
  const units = results.map((result, i) => ({
    name: names[i] ?? '',
    path: cardPath(result, context),
    rank: result.rank,
    missed: missedBy(({ cells }) => cells[i]),
  }));
  const type = context.workspace.records.unit.get(results[0]?.unit ?? '')?.value.type ?? 'branch';
  const counted = typeCount(type, units.length, context);
  return {
    finding: findingOf(rows, units, counted, context),
    month,
    counted,
    units,
    ownMissed: missedBy(({ own }) => own),
    groups,
  };
}

/** Results of the units directly below the company that have a page, best first: those of the card that scores most of them. */
function comparedBelow(company: string, month: Month, context: Context): ScorecardResult[] {
  const below = new Set(unitsBelow(company, month, context));
  const results = cardsOf(month, context).filter(
    (result) => below.has(result.unit) && !isDepartmentCard(result.scorecard, context) && hasPage(result, context),
  );
  const byCard = [...Map.groupBy(results, ({ scorecard }) => scorecard).values()];
  const most = byCard.sort((a, b) => b.length - a.length)[0] ?? [];
  return most.sort((a, b) => (b.published ?? -Infinity) - (a.published ?? -Infinity));
}

/** Key indicators, or all of the cards where none is key, by the sections of the company's card. */
function groupsOf(company: ScorecardResult, results: readonly ScorecardResult[], context: Context) {
  const { indicator, scorecard } = context.workspace.records;
  const key = [...indicator.values()].filter(({ value }) => value.key).map(({ id }) => id);
  const onCards = [company, ...results].flatMap(({ items }) => items.flatMap((item) => item.indicator ?? []));
  const shown = new Set(key.length > 0 ? key : onCards);
  const sections = scorecard.get(company.scorecard)?.value.sections ?? [];
  const groups = company.sections.map(({ section }) => {
    const items = company.items.filter((item) => item.section === section);
    // What stands in two sections has one row, in the first of them.
    const indicators = items.flatMap(({ indicator: id }) => (id !== undefined && shown.delete(id) ? [id] : []));
    return { name: sections.find(({ id }) => id === section)?.name ?? section, indicators };
  });
  const others = context.say({ zh: '其他指标', en: 'Other indicators' });
  return [...groups, { name: others, indicators: [...shown] }];
}

function rowOf(id: string, company: ScorecardResult, results: readonly ScorecardResult[], context: Context): HeatRow {
  const { format, scores, workspace } = context;
  const indicator = workspace.records.indicator.get(id)?.value;
  const { precision = 0, direction = 'higher', unit = '' } = indicator ?? {};
  const link = linkTo('indicator', id, context);
  const cellOf = (result: ScorecardResult): HeatCell | undefined => {
    const value = scores.value(result.unit, id, result.month);
    if (value.published === null) return undefined;
    const isOnCard = result.items.some((item) => item.indicator === id);
    return {
      value: format.figure(value.published, precision),
      status: shownStatus(value),
      path: isOnCard ? `${cardPath(result, context)}#${id}` : link.path,
      preliminary: value.preliminary,
      smallSample: value.smallSample === true,
    };
  };
  const target = scores.value(company.unit, id, company.month).target?.target;
  const cells = results.map(cellOf);
  const measured = cells.filter((cell) => cell !== undefined);
  const count = (status: ShownStatus) =>
    measured.length === 0 ? undefined : measured.filter((cell) => cell.status === status).length;
  return {
    ...link,
    target: target === undefined ? unit : format.withUnit(format.bound(target, precision, direction), unit),
    own: cellOf(company),
    cells,
    missed: count('missed'),
    atRisk: count('at-risk'),
  };
}

/** What most units miss first; what none of them measures last. */
function byMisses(a: HeatRow, b: HeatRow): number {
  const off = ({ own }: HeatRow) => Number(own !== undefined && isOff(own.status));
  return (b.missed ?? -1) - (a.missed ?? -1) || (b.atRisk ?? 0) - (a.atRisk ?? 0) || off(b) - off(a);
}

/** How many units a sentence names; more would be no finding. */
const NAMED = 2;

/** What most units miss, and who misses the most. */
function findingOf(rows: readonly HeatRow[], units: readonly HeatUnit[], counted: string, context: Context): string {
  const { say, format } = context;
  const worst = rows.toSorted(byMisses)[0];
  if (!worst?.missed) {
    return say({ zh: `${counted}没有未达标的指标`, en: `No indicator is missed at any of ${counted}` });
  }
  const { name, missed, atRisk = 0 } = worst;
  const how = say({
    zh: `${name}：${counted}中 ${missed} 家未达标${atRisk > 0 ? `、${atRisk} 家临界` : ''}`,
    en: `${name}: ${missed} of ${counted} missed it${atRisk > 0 ? `, ${atRisk} at risk` : ''}`,
  });
  const most = Math.max(...units.map((unit) => unit.missed));
  const behind = units.filter((unit) => unit.missed === most).map((unit) => unit.name);
  if (behind.length > NAMED) return how;
  const several = behind.length > 1;
  return say({
    zh: `${how}；${format.list(behind)}未达标最多，${several ? '各' : ''} ${most} 项`,
    en: `${how}; ${behind.join(' and ')} ${several ? 'miss' : 'misses'} the most, ${most}${several ? ' each' : ''}`,
  });
}
