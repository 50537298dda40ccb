import type { Project } from '../../model/records/project.ts';
import { projectEffect, type Effect, type EffectSide, type SeriesEffect } from '../../score/index.ts';
import type { Context } from '../context.ts';
import { NONE } from '../format.ts';
import { onceFor } from '../once.ts';
import { effectDetail, effectFinding, spanText } from './effect-words.ts';
import { writtenMonths } from './written-months.ts';
import type { EffectCell, EffectReport, EffectRow } from './types.ts';

const once = onceFor<Context, Effect | undefined>();

/** What a project did to its figure, with the figures known at the as-of date; undefined where it names none. */
export function effectOf(id: string, { results }: Project, context: Context): Effect | undefined {
  const { latest, scores, workspace, asOf } = context;
  if (!results) return undefined;
  // Figures that a project writes out need no month of this workspace.
  const upTo = latest ?? asOf.slice(0, 7);
  return once(context, id, () => projectEffect(results, workspace, scores, upTo));
}

export function effectReport(id: string, project: Project, context: Context): EffectReport | undefined {
  const effect = effectOf(id, project, context);
  const { results } = project;
  if (!effect || !results) return undefined;
  const { unit, target } = results;
  const written = writtenMonths(effect, results, context);
  const text = (figure: number) => context.format.withUnit(context.format.figure(figure, effect.precision), unit);
  return {
    finding: asTitle(effectFinding(effect, results, context)),
    detail: effectDetail(effect, results, context),
    before: spanText(effect, 'before', context),
    after: spanText(effect, 'after', context),
    rows: effect.series.map((series) => rowOf(series, effect, project, context)),
    unit,
    ...(written && { written }),
    ...(target !== undefined && { target, targetText: text(target) }),
  };
}

/** A phrase that stands by itself, as sentences begin. */
function asTitle(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function rowOf(series: SeriesEffect, effect: Effect, { results }: Project, context: Context): EffectRow {
  const { change, interval, met, verdict } = series;
  const { format } = context;
  const unit = results?.unit ?? '';
  const places = effect.precision;
  return {
    name: results?.series[series.index]?.name ?? '',
    as: series.as,
    before: cellOf(series.before, places, unit, context),
    after: cellOf(series.after, places, unit, context),
    change: format.change(change, places),
    ...(interval && {
      interval: context.say({
        zh: `${format.change(interval.lower, places)} 至 ${format.change(interval.upper, places)}`,
        en: `${format.change(interval.lower, places)} to ${format.change(interval.upper, places)}`,
      }),
    }),
    verdict: verdict === 'no-figures' && met && met.of > 0 && met.count === met.of ? 'met' : verdict,
    ...(met && { met: `${met.count}/${met.of}` }),
  };
}

function cellOf(side: EffectSide, places: number, unit: string, context: Context): EffectCell {
  const { format, say } = context;
  const { value, denominator, interval } = side;
  return {
    value,
    text: value === null ? rangeText(side, places, unit, context) : format.withUnit(format.figure(value, places), unit),
    ...(denominator !== null && {
      sample: say({ zh: `样本 ${format.figure(denominator, 0)}`, en: `of ${format.figure(denominator, 0)}` }),
    }),
    ...(interval && { lower: interval.lower, upper: interval.upper }),
  };
}

/** All that is known where months cannot be pooled: the lowest and the highest, or what they are known not to pass. */
function rangeText({ months }: EffectSide, places: number, unit: string, { format }: Context): string {
  const values = months.map(({ value }) => value);
  const [first] = months;
  if (!first) return NONE;
  const figure = (value: number) => format.figure(value, places);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (months.some(({ bound }) => bound === 'at-least')) return format.withUnit(`≥ ${figure(lowest)}`, unit);
  if (months.some(({ bound }) => bound === 'at-most')) return format.withUnit(`≤ ${figure(highest)}`, unit);
  return format.withUnit(lowest === highest ? figure(lowest) : `${figure(lowest)}–${figure(highest)}`, unit);
}
