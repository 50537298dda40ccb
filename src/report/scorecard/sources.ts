import type { Contribution, Contributions, Source } from '../../model/contributions.ts';
import { sumExact } from '../../model/decimal.ts';
import type { ScorecardResult } from '../../model/results.ts';
import type { Context } from '../context.ts';
import { linkTo, type NamedSource } from '../links.ts';

/** A part of a gap or of a change by the name it is shown under. */
export interface NamedPart extends NamedSource {
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
    ...nameSource(source, result, context),
    ...(source.from === 'item' && source.indicator !== undefined && { indicator: source.indicator }),
    isRule: source.from !== 'item',
    exact: sumExact(same.map(({ exact }) => exact)),
    published: sumExact(same.map(({ published }) => published)),
  };
}

function keyOf(source: Source): string {
  return source.from === 'item' ? (source.indicator ?? source.task ?? '') : JSON.stringify(source);
}

function nameSource(source: Source, result: ScorecardResult, context: Context): NamedSource {
  switch (source.from) {
    case 'item':
      return source.indicator !== undefined
        ? linkTo('indicator', source.indicator, context)
        : linkTo('task', source.task ?? '', context);
    case 'adjustments':
      return { name: sectionName(source.section, result, context) };
    case 'veto':
      return { name: vetoName(result, context) };
    case 'floor':
      return { name: context.say({ zh: '总分不低于零', en: 'no score below zero' }) };
    case 'unit':
      return { name: context.names.unit(source.unit) };
  }
}

function sectionName(section: string, { scorecard }: ScorecardResult, context: Context): string {
  const sections = context.workspace.records.scorecard.get(scorecard)?.value.sections;
  return sections?.find(({ id }) => id === section)?.name ?? section;
}

/** With the indicators that were missed, where they are this month's. */
function vetoName({ veto }: ScorecardResult, { format, names, say }: Context): string {
  const name = say({ zh: '一票否决封顶', en: 'cap of a missed veto' });
  if (!veto) return name;
  const missed = format.list(veto.indicators.map((id) => names.of('indicator', id)));
  return say({ zh: `${name}（${missed}）`, en: `${name} (${missed})` });
}
