import type { ProjectEffect, ProjectSeries } from '../../model/records/project-effect.ts';
import type { Effect, Judged, SeriesEffect } from '../../score/index.ts';
import type { Context } from '../context.ts';
import { isSign } from '../format.ts';
import type { ProjectLine } from './types.ts';

/** What a project did, in a few words: for a heading, or a line of the overview. */
export function effectFinding(effect: Effect, results: ProjectEffect, context: Context): string {
  const { say } = context;
  const pilot = pilotOf(effect);
  const judged = effect.gain ?? pilot;
  const amount = amountOf(judged, effect, results, context);
  switch (judged?.verdict) {
    case 'better':
      return effect.gain
        ? say({ zh: `试点有效，比对照多改善${amount}`, en: `the pilot worked: ${amount} better than the control` })
        : say({ zh: `试点后改善${amount}`, en: `${amount} better than before the pilot` });
    case 'worse':
      return effect.gain
        ? say({ zh: `试点比对照差${amount}`, en: `the pilot did ${amount} worse than the control` })
        : say({ zh: `试点后变差${amount}`, en: `${amount} worse than before the pilot` });
    case 'within-noise':
      return say({ zh: '差别在波动之内，还不能说有效', en: 'the difference is within the noise: no effect shown' });
    default:
      return metFinding(pilot, effect, results, context);
  }
}

/** Which of those a line is about, for its shape and colour. */
export function verdictShown(effect: Effect | undefined): ProjectLine['verdict'] {
  const pilot = effect && pilotOf(effect);
  const verdict = effect?.gain?.verdict ?? pilot?.verdict;
  if (verdict === 'better' || verdict === 'worse' || verdict === 'within-noise') return verdict;
  if (pilot?.met && pilot.met.of > 0) return pilot.met.count === pilot.met.of ? 'met' : 'worse';
  return pilot && pilot.after.months.length > 0 ? (verdict ?? 'not-measured') : 'not-measured';
}

function metFinding(
  pilot: SeriesEffect | undefined,
  { precision, better }: Effect,
  { unit, target }: ProjectEffect,
  { say, format }: Context,
): string {
  const { met } = pilot ?? {};
  if (!pilot || pilot.after.months.length === 0) return say({ zh: '还没有试点以后的数', en: 'not measured yet' });
  if (!met || target === undefined || met.of === 0) {
    return say({ zh: '有了试点以后的数，还比不出效果', en: 'measured, but not to be compared' });
  }
  const goal = format.withUnit(format.figure(target, precision), unit);
  const words = better === 'lower' ? { zh: '不高于', en: 'at or below' } : { zh: '不低于', en: 'at or above' };
  return met.count === met.of
    ? say({
        zh: `试点后 ${met.of} 个月每月${words.zh} ${goal}`,
        en: `${words.en} ${goal} in each of ${met.of} months since the pilot`,
      })
    : say({
        zh: `试点后 ${met.of} 个月中 ${met.count} 个月${words.zh} ${goal}`,
        en: `${words.en} ${goal} in ${met.count} of ${met.of} months since the pilot`,
      });
}

/** The same with its figures, what it is worth and how that is known. */
export function effectDetail(effect: Effect, results: ProjectEffect, context: Context): string {
  const { say, format } = context;
  const { gain } = effect;
  const [pilot, control] = [pilotOf(effect), effect.series.find(({ as }) => as === 'control')];
  if (!pilot || pilot.before.value === null || pilot.after.value === null) {
    return say({
      zh: '试点单位没有前后都能比的数：只能看是否达标，不能说改善了多少。',
      en: 'The pilot has no figures to compare before and after: whether the target was met can be told, how much it gained cannot.',
    });
  }
  const figure = (value: number | null) => format.withUnit(format.figure(value, effect.precision), results.unit);
  const own = say({
    zh: `${nameOf(pilot, results)}由 ${figure(pilot.before.value)} 变为 ${figure(pilot.after.value)}。`,
    en: `${nameOf(pilot, results)} went from ${figure(pilot.before.value)} to ${figure(pilot.after.value)}.`,
  });
  if (!gain || !control) return `${own}${gap(context)}${worth(pilot, effect, results, context)}`;
  const other = say({
    zh: `${nameOf(control, results)}由 ${figure(control.before.value)} 变为 ${figure(control.after.value)}。`,
    en: `${nameOf(control, results)} went from ${figure(control.before.value)} to ${figure(control.after.value)}.`,
  });
  return [own, other, worth(gain, effect, results, context)].join(gap(context));
}

/** Months compared: `2025年1月至7月`; those that have figures where some of a series have none. */
export function spanText(effect: Effect, side: 'before' | 'after', { format, say }: Context): string {
  const months = effect.series.flatMap((series) => series[side].months.map(({ month }) => month)).sort();
  const [from, to] = [months.at(0), months.at(-1)];
  if (from === undefined || to === undefined) return '';
  if (from === to) return format.month(from);
  const inYear = from.slice(0, 4) === to.slice(0, 4);
  return say({
    zh: `${format.month(from)}至${inYear ? format.monthShort(to) : format.month(to)}`,
    en: `${inYear ? format.monthShort(from) : format.month(from)} to ${inYear ? `${format.monthShort(to)} ${to.slice(0, 4)}` : format.month(to)}`,
  });
}

function worth(judged: Judged, effect: Effect, results: ProjectEffect, context: Context): string {
  const { say, format } = context;
  const { interval, change } = judged;
  const amount = format.change(change, effect.precision);
  if (!interval) {
    return judged.verdict === 'better' || judged.verdict === 'worse' || judged.verdict === 'within-noise'
      ? say({
          zh: `相差 ${amount}，按控制图判断${judged.verdict === 'within-noise' ? '在波动之内' : '不是偶然'}。`,
          en: `A difference of ${amount}; by the control chart ${judged.verdict === 'within-noise' ? 'within the noise' : 'more than chance'}.`,
        })
      : say({
          zh: `相差 ${amount}，没有样本数，比不出是不是偶然。`,
          en: `A difference of ${amount}, which cannot be tested without samples.`,
        });
  }
  const unit = pointsOf(results.unit, context);
  const [lower, upper] = [interval.lower, interval.upper].map((end) => format.change(end, effect.precision));
  const noise = judged.verdict === 'within-noise';
  return effect.gain === judged
    ? say({
        zh: `两者变化相差 ${amount}${unit}，95% 区间 ${lower} 至 ${upper}，${noise ? '含零：可能只是波动。' : '不含零：不是偶然。'}`,
        en: `The two changes differ by ${amount} ${unit}, 95% interval ${lower} to ${upper}: ${noise ? 'zero lies within it, so it may be chance.' : 'zero lies outside it, so it is more than chance.'}`,
      })
    : say({
        zh: `变化 ${amount}${unit}，95% 区间 ${lower} 至 ${upper}，${noise ? '含零：可能只是波动。' : '不含零：不是偶然；没有对照，别的原因不能排除。'}`,
        en: `A change of ${amount} ${unit}, 95% interval ${lower} to ${upper}: ${noise ? 'zero lies within it, so it may be chance.' : 'zero lies outside it; without a control other causes are not ruled out.'}`,
      });
}

function amountOf(judged: Judged | undefined, effect: Effect, results: ProjectEffect, context: Context): string {
  const amount = context.format.figure(Math.abs(judged?.change ?? 0), effect.precision);
  return context.say({
    zh: ` ${amount} ${pointsOf(results.unit, context)}`,
    en: `${amount} ${pointsOf(results.unit, context)}`,
  });
}

/** A difference of per cent is in points. */
function pointsOf(unit: string, { say }: Context): string {
  return isSign(unit) ? say({ zh: '个百分点', en: 'points' }) : unit;
}

function pilotOf({ series }: Effect): SeriesEffect | undefined {
  return series.find(({ as }) => as === 'pilot') ?? series[0];
}

function nameOf({ index }: SeriesEffect, { series }: ProjectEffect): ProjectSeries['name'] {
  return series[index]?.name ?? '';
}

/** Between two sentences. */
function gap({ say }: Context): string {
  return say({ zh: '', en: ' ' });
}
