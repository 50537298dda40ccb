import { roundHalfUp } from '../../model/decimal.ts';
import { addMonths, type Month } from '../../model/month.ts';
import type { ProjectEffect, ProjectSeries } from '../../model/records/project-effect.ts';
import type { Workspace } from '../../model/workspace.ts';
import { changeBeyond } from '../comparison.ts';
import { testSeries, verdictOf, type Comparing, type Tested } from './series.ts';
import type { Effect, Judged } from './types.ts';

export {
  VERDICTS,
  type Effect,
  type EffectMonth,
  type EffectSide,
  type Judged,
  type SeriesEffect,
  type Verdict,
} from './types.ts';

/** Decimals of figures that a record writes out. */
const WRITTEN_PRECISION = 2;

/**
 * What a project did to its figure, with what is known up to a month. Months are pooled as periods are; shares are tested by
 * their samples, other figures by their control chart, and what is written out without samples is not tested at all.
 */
export function projectEffect(
  effect: ProjectEffect,
  { records }: Pick<Workspace, 'records'>,
  figures: Comparing['figures'],
  upTo: Month,
): Effect {
  const indicators = effect.series.map(({ indicator }) => records.indicator.get(indicator ?? '')?.value);
  const measure = indicators.find((indicator) => indicator !== undefined);
  const by: Comparing = {
    figures,
    before: effect.before ?? { to: addMonths(effect.pilotFrom, -1) },
    after: {
      from: effect.after?.from ?? effect.pilotFrom,
      to: effect.after && effect.after.to < upTo ? effect.after.to : upTo,
    },
    target: effect.target,
    precision: measure?.precision ?? WRITTEN_PRECISION,
    better: measure?.direction ?? effect.better ?? 'higher',
  };
  const tested = effect.series.map((series, i) => testSeries(series, i, indicators[i], by));
  const first = (as: ProjectSeries['as']) => tested.find(({ result }) => result.as === as);
  const [pilot, control] = [first('pilot'), first('control')];
  return {
    series: tested.map(({ result }) => result),
    gain: pilot && control ? gainOf(pilot, control, by) : null,
    precision: by.precision,
    better: by.better,
  };
}

/** What the pilot changed by more than the control; as published, and tested where both are shares. */
function gainOf(pilot: Tested, control: Tested, { precision, better }: Comparing): Judged | null {
  const [own, other] = [pilot.result.change, control.result.change];
  if (own === null || other === null) return null;
  const change = roundHalfUp(own - other, precision);
  if (!pilot.difference || !control.difference) return { change, interval: null, verdict: 'no-samples' };
  const beyond = changeBeyond(pilot.difference, control.difference);
  return { change, interval: beyond.interval, verdict: verdictOf(beyond, better) };
}
