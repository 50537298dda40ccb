import { valueAt } from '../model/dated.ts';
import type { Month } from '../model/month.ts';
import type { Formula, Indicator, Target } from '../model/records/indicator.ts';
import type { InputRow, Value } from '../model/results.ts';
import { openTrace, type Trace } from '../trace/index.ts';
import type { Context } from './context.ts';
import { figureOf, sparkOf, tasksFor, type Figure, type Spark } from './indicators.ts';
import { linkTo, type Link } from './links.ts';
import { companyIn } from './scorecard/index.ts';
import { pointLink } from './standards.ts';
import { taskLine, type TaskLine } from './tasks.ts';

export interface UnitRow {
  readonly unit: string;
  readonly name: string;
  readonly figure: Figure;
  readonly spark: Spark;
  readonly rank: number | null;
}

export interface IndicatorPage extends Link {
  readonly id: string;
  readonly level: Indicator['level'];
  readonly isKey: boolean;
  readonly owner: Link;
  readonly ownerId: string;
  readonly meaning?: string;
  readonly unit: string;
  readonly precision: number;
  readonly direction: Indicator['direction'];
  readonly bounds?: readonly [number, number];
  readonly month: Month | undefined;
  /** The unit whose figures the page shows first. */
  readonly unitName: string;
  readonly figure?: Figure;
  /** The heading: where it stands, in a sentence. */
  readonly finding: string;
  readonly series: readonly Value[];
  /** Months from which the definition changed, with the reason. */
  readonly breaks: readonly { readonly from: Month; readonly reason: string }[];
  readonly formula: {
    readonly words: string;
    readonly numerator?: string;
    readonly denominator?: string;
    readonly scale?: number;
  };
  /** This month's figures in the formula. */
  readonly worked?: { readonly numerator: string; readonly denominator: string; readonly result: string };
  readonly inputs: readonly InputRow[];
  /** Rows that went into the figure beyond those listed. */
  readonly moreInputs: number;
  readonly source?: string;
  /** Newest first. */
  readonly targets: readonly {
    readonly from: Month;
    readonly floor: string;
    readonly target: string;
    readonly stretch: string;
    readonly units: string;
    readonly reason?: string;
  }[];
  readonly drives: readonly Figure[];
  readonly drivenBy: readonly Figure[];
  readonly points: readonly Link[];
  readonly standards: readonly Link[];
  readonly tasks: readonly TaskLine[];
  /** Units in groups of one type, ranked by value. */
  readonly units: readonly { readonly type: string; readonly rows: readonly UnitRow[] }[];
  readonly file: string;
}

/** How many measurement rows a page lists; a pooled figure can have dozens. */
const LISTED_INPUTS = 12;

const traces = new WeakMap<Context, Trace>();

function traceOf(context: Context): Trace {
  let trace = traces.get(context);
  if (!trace) traces.set(context, (trace = openTrace(context.workspace)));
  return trace;
}

/** Everything about an indicator, at its widest unit: the company, or the first unit that has figures. */
export function indicatorPage(id: string, context: Context): IndicatorPage | undefined {
  const entry = context.workspace.records.indicator.get(id);
  if (!entry) return undefined;
  const { value: indicator } = entry;
  const { scores, latest, names } = context;
  const units = scores.unitsOf(id);
  const company = latest && companyIn(latest, context);
  const unit = company !== undefined && units.includes(company) ? company : units[0];
  const value = latest && unit !== undefined ? scores.value(unit, id, latest) : undefined;
  const figure = value && figureOf(value, context);
  const inputs = latest && unit !== undefined ? scores.inputs(unit, id, latest) : [];
  const trace = traceOf(context);
  const { meaning, source, bounds } = indicator;
  return {
    ...linkTo('indicator', id, context),
    id,
    level: indicator.level,
    isKey: indicator.key === true,
    owner: linkTo('department', indicator.owner, context),
    ownerId: indicator.owner,
    ...(meaning !== undefined && { meaning }),
    unit: indicator.unit,
    precision: indicator.precision,
    direction: indicator.direction,
    ...(bounds?.length === 2 && { bounds: bounds as unknown as readonly [number, number] }),
    month: latest,
    unitName: unit === undefined ? '' : names.unit(unit, latest),
    ...(figure && { figure }),
    finding: findingOf(indicator.name, figure, value, context),
    series: unit === undefined ? [] : scores.series(unit, id),
    breaks: breaksOf(indicator),
    formula: formulaOf(indicator, latest, context),
    ...(value && figure && workedOf(value, figure, context)),
    inputs: inputs.slice(0, LISTED_INPUTS),
    moreInputs: Math.max(0, inputs.length - LISTED_INPUTS),
    ...(source !== undefined && { source }),
    targets: targetsOf(indicator, context),
    drives: (indicator.drives ?? []).flatMap((each) => figureAt(each, context)),
    drivenBy: trace.to('indicator', id, 'drives').flatMap(({ from }) => figureAt(from.id, context)),
    points: trace
      .to('indicator', id, 'indicators')
      .filter(({ from }) => from.kind === 'stage')
      .map(({ from, part }) => pointLink(from.id, part, context)),
    standards: unique(trace.to('indicator', id, 'measuredBy').map(({ from }) => from.id)).map((each) =>
      linkTo('standard', each, context),
    ),
    tasks: tasksFor(id, context).map((state) => taskLine(state, context)),
    units: unitGroups(id, units, context),
    file: entry.file.path,
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function figureAt(id: string, context: Context): Figure[] {
  const { latest, scores } = context;
  const unit = latest && companyIn(latest, context);
  const figure = latest && unit !== undefined ? figureOf(scores.value(unit, id, latest), context) : undefined;
  return figure ? [figure] : [];
}

function findingOf(name: string, figure: Figure | undefined, value: Value | undefined, context: Context): string {
  if (!figure || value?.published == null) return name;
  const { status, value: now, target } = figure;
  if (status === 'achieved')
    return context.say({ zh: `${name} ${now},达到目标 ${target}`, en: `${name} ${now}, target ${target} met` });
  if (status === 'at-risk')
    return context.say({
      zh: `${name} ${now},未到目标 ${target},守住底线`,
      en: `${name} ${now}, short of target ${target} but above the floor`,
    });
  if (status === 'missed')
    return context.say({ zh: `${name} ${now},未达目标 ${target}`, en: `${name} ${now}, target ${target} missed` });
  return `${name} ${now}`;
}

function breaksOf(indicator: Indicator): IndicatorPage['breaks'] {
  const { formula } = indicator;
  if (!Array.isArray(formula)) return [];
  return [...formula]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .slice(1)
    .map(({ from, reason }: { from: Month; reason?: string }) => ({ from, reason: reason ?? '' }));
}

function formulaOf(indicator: Indicator, month: Month | undefined, context: Context): IndicatorPage['formula'] {
  const formula: Formula | undefined = month === undefined ? undefined : valueAt(indicator.formula, month);
  if (!formula) return { words: '' };
  switch (formula.kind) {
    case 'ratio':
    case 'per': {
      const { numerator, denominator, scale = 1 } = formula;
      const times = scale === 1 ? '' : ` × ${context.format.figure(scale, 0)}`;
      return { words: `${numerator} ÷ ${denominator}${times}`, numerator, denominator, scale };
    }
    case 'mean':
      return {
        words: `${formula.numerator} ÷ ${formula.denominator}`,
        numerator: formula.numerator,
        denominator: formula.denominator,
      };
    case 'sum':
      return { words: context.say({ zh: `合计:${formula.counts}`, en: `Sum: ${formula.counts}` }) };
    case 'value':
      return { words: formula.counts };
  }
}

function workedOf(value: Value, figure: Figure, context: Context): { worked?: IndicatorPage['worked'] } {
  const { numerator, denominator } = value;
  if (numerator === null || denominator === null) return {};
  const plain = (count: number) => context.format.figure(count, Number.isInteger(count) ? 0 : 2);
  return { worked: { numerator: plain(numerator), denominator: plain(denominator), result: figure.value } };
}

function targetsOf(indicator: Indicator, context: Context): IndicatorPage['targets'] {
  const { format } = context;
  const { precision, direction } = indicator;
  const bound = (limit: Target['floor']) => format.bound(limit as never, precision, direction);
  return [...(indicator.targets ?? [])]
    .sort((a, b) => (a.from < b.from ? 1 : -1))
    .map(({ from, floor, target, stretch, units, reason }) => ({
      from,
      floor: bound(floor),
      target: bound(target),
      stretch: bound(stretch),
      units: format.list((units ?? []).map((unit) => context.names.unit(unit))),
      ...(reason !== undefined && { reason }),
    }));
}

function unitGroups(id: string, units: readonly string[], context: Context): IndicatorPage['units'] {
  const { latest, scores, workspace, names } = context;
  if (latest === undefined) return [];
  const open = units.filter((unit) => scores.value(unit, id, latest).published !== null);
  const byType = Map.groupBy(open, (unit) => workspace.records.unit.get(unit)?.value.type ?? 'company');
  return [...byType]
    .filter(([, group]) => group.length > 1)
    .map(([type, group]) => {
      const places = scores.ranking(id, latest, group);
      const rows = group.flatMap((unit) => {
        const figure = figureOf(scores.value(unit, id, latest), context);
        const rank = places.get(unit)?.rank ?? null;
        return figure
          ? [{ unit, name: names.unit(unit, latest), figure, spark: sparkOf(unit, id, latest, context), rank }]
          : [];
      });
      return { type, rows: rows.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity)) };
    });
}
