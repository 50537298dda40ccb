import type { Contribution, Contributions, Source } from '../../model/contributions.ts';
import { sumExact } from '../../model/decimal.ts';
import type { ScorecardResult } from '../../model/results.ts';
import type { Context } from '../context.ts';
import { nameSource } from '../score-sources.ts';

/** A part of a gap or of a change by the name it is shown under. */
export interface NamedPart {
  readonly name: string;
  /** The indicator whose points they are, where they are those of one. */
  readonly indicator?: string;
  /** True for what is no item of the card: adjustments, a veto, the floor. */
  readonly isRule: boolean;
  readonly exact: number;
  readonly published: number;
}

/** Parts by name, in the order in which they first come: an indicator that stands in two sections is one. */
export function namedParts({ parts }: Contributions, result: ScorecardResult, context: Context): NamedPart[] {
  const byKey = Map.groupBy(parts, ({ source }) => keyOf(source));
  return [...byKey.values()].flatMap((same) => {
    const source = same[0]?.source;
    return source ? [merged(same, source, result, context)] : [];
  });
}

function merged(same: Contribution[], source: Source, result: ScorecardResult, context: Context): NamedPart {
  return {
    name: sourceName(source, result, context),
    ...(source.from === 'item' && source.indicator !== undefined && { indicator: source.indicator }),
    isRule: source.from !== 'item',
    exact: sumExact(same.map(({ exact }) => exact)),
    published: sumExact(same.map(({ published }) => published)),
  };
}

function keyOf(source: Source): string {
  return source.from === 'item' ? (source.indicator ?? source.task ?? '') : JSON.stringify(source);
}

/** A veto is named with the indicators that were missed; everything else as it is anywhere. */
function sourceName(source: Source, { scorecard, veto }: ScorecardResult, context: Context): string {
  const { name } = nameSource(source, scorecard, context);
  if (source.from !== 'veto' || !veto) return name;
  const missed = context.format.list(veto.indicators.map((id) => context.names.of('indicator', id)));
  return context.say({ zh: `${name}（${missed}）`, en: `${name} (${missed})` });
}
