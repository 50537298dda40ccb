import type { Month } from '../../model/month.ts';
import type { Indicator } from '../../model/records/indicator.ts';
import { controlPoints, type Entry } from '../../model/workspace.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import {
  figureOf,
  sparkOf,
  tallyOf,
  widestUnit,
  type Figure,
  type ShownStatus,
  type Spark,
  type Tally,
} from '../indicators.ts';
import { importancePath } from '../importance/index.ts';
import { linkTo, type Link } from '../links.ts';
import { companyIn } from '../scorecard/subjects.ts';

/** An indicator in a line, as it stands in the latest month. */
export interface IndicatorLine extends Link {
  readonly id: string;
  readonly isKey: boolean;
  readonly owner: Link;
  readonly status: ShownStatus;
  /** The unit whose figure it is, where that is not the company. */
  readonly unitName?: string;
  /** None before there are any figures. */
  readonly figure?: Figure;
  readonly spark?: Spark;
}

export interface IndicatorLevel {
  readonly level: Indicator['level'];
  readonly tally: Tally;
  /** Process indicators by the process they are of; others in one block without a name. */
  readonly blocks: readonly { readonly process?: Link; readonly lines: readonly IndicatorLine[] }[];
}

export interface IndicatorList {
  /** The heading: how many there are, and how many are off target. */
  readonly finding: string;
  readonly month: Month | undefined;
  readonly tally: Tally;
  readonly levels: readonly IndicatorLevel[];
  /** What to fix first, where any indicator states its importance. */
  readonly importancePath?: string;
}

const LEVELS = ['kpi', 'kqi', 'kci'] as const satisfies readonly Indicator['level'][];

/** What wants attention first. */
const URGENCY: readonly ShownStatus[] = ['missed', 'at-risk', 'no-data', 'no-target', 'achieved'];

/** All indicators: results before what they rest on. */
export function indicatorList(context: Context): IndicatorList {
  const levels = LEVELS.flatMap((level) => levelOf(level, context));
  const lines = levels.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
  const tally = tallyOf(lines.map(({ status }) => status));
  const importance = importancePath(context);
  return {
    finding: findingOf(lines.length, tally, context),
    month: context.latest,
    tally,
    levels,
    ...(importance !== undefined && { importancePath: importance }),
  };
}

function findingOf(count: number, tally: Tally, { say }: Context): string {
  const { missed, 'at-risk': risk, achieved } = tally;
  if (missed + risk + achieved === 0) return say({ zh: `${count} 项指标`, en: counted(count, 'indicator') });
  if (missed + risk === 0)
    return say({ zh: `${count} 项指标，没有未达目标的`, en: `${counted(count, 'indicator')}, none off target` });
  return say({
    zh: `${count} 项指标：${missed} 项未达标，${risk} 项临界`,
    en: `${counted(count, 'indicator')}: ${missed} missed, ${risk} at risk`,
  });
}

function levelOf(level: Indicator['level'], context: Context): IndicatorLevel[] {
  const lines = indicatorLines((indicator) => indicator.level === level, context);
  if (lines.length === 0) return [];
  const tally = tallyOf(lines.map(({ status }) => status));
  return [{ level, tally, blocks: level === 'kci' ? byProcess(lines, context) : [{ lines }] }];
}

/** Indicators that a test picks: the missed before the met, then the key ones, then what matters most to customers. */
export function indicatorLines(
  wanted: (indicator: Indicator, id: string) => boolean,
  context: Context,
): IndicatorLine[] {
  return [...context.workspace.records.indicator.values()]
    .filter(({ value, id }) => wanted(value, id))
    .sort((a, b) => weight(b) - weight(a))
    .map((entry) => indicatorLine(entry, context))
    .sort((a, b) => URGENCY.indexOf(a.status) - URGENCY.indexOf(b.status));
}

function weight({ value }: Entry<'indicator'>): number {
  return (value.key ? 1000 : 0) + (value.importance ?? 0);
}

/** One indicator in a line. */
export function indicatorLine({ id, value }: Entry<'indicator'>, context: Context): IndicatorLine {
  const { latest, scores } = context;
  const unit = widestUnit(id, context);
  const figure = latest && unit !== undefined ? figureOf(scores.value(unit, id, latest), context) : undefined;
  return {
    id,
    ...linkTo('indicator', id, context),
    isKey: value.key === true,
    owner: linkTo('department', value.owner, context),
    status: figure?.status ?? 'no-data',
    ...(figure && { figure }),
    ...(unit !== undefined &&
      latest &&
      unit !== companyIn(latest, context) && { unitName: context.names.unit(unit, latest) }),
    ...(latest && unit !== undefined && { spark: sparkOf(unit, id, latest, context) }),
  };
}

/** In the order of the processes whose control points they show most often; what shows none comes last. */
function byProcess(lines: readonly IndicatorLine[], context: Context): IndicatorLevel['blocks'] {
  const { workspace } = context;
  const processes = [...workspace.records.process.values()].sort((a, b) => a.value.order - b.value.order);
  const placed = controlPoints(workspace);
  const times = (indicator: string, process: string) =>
    placed.filter(({ point, stage }) => stage.within === process && point.indicators?.includes(indicator)).length;
  const processOf = ({ id }: IndicatorLine) =>
    processes
      .map((process) => ({ id: process.id, times: times(id, process.id) }))
      .filter((each) => each.times > 0)
      .sort((a, b) => b.times - a.times)[0]?.id;
  const found = Map.groupBy(lines, processOf);
  return [...processes.map(({ id }) => id), undefined].flatMap((id) => {
    const own = found.get(id);
    return own ? [{ ...(id !== undefined && { process: linkTo('process', id, context) }), lines: own }] : [];
  });
}
