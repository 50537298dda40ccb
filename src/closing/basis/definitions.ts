import { canonical } from '../../model/canonical.ts';
import { valueAt } from '../../model/dated.ts';
import { kindNamed } from '../../model/kinds.ts';
import type { Month } from '../../model/month.ts';
import type { Indicator, Target } from '../../model/records/indicator.ts';
import type { PlainSchema } from '../../model/schema.ts';
import type { Workspace } from '../../model/workspace.ts';
import { formulaIn } from '../../score/formula.ts';
import { facts, without } from '../facts.ts';

/** What of an indicator no figure of a month rests on by itself; who owns it and whether it is key, cards say. */
const NO_FIGURE: readonly string[] = [
  'audience',
  'targets',
  'level',
  'key',
  'owner',
  'measuredAt',
  'since',
  'until',
  'bounds',
  'annualTargets',
  'chart',
  'norm',
  'drives',
  'importance',
] satisfies (keyof Indicator | 'audience')[];

const schema = () => kindNamed('indicator').schema as PlainSchema;

/** The definitions and targets of indicators as they are in force in a month, a line each. */
export function definitionLines({ records }: Workspace, month: Month, used: ReadonlySet<string>): string[] {
  return [...used].flatMap((id) => {
    const indicator = records.indicator.get(id)?.value;
    if (!indicator) return [];
    const targets = targetsIn(indicator, month);
    return [
      `indicator/${id} ${definitionIn(indicator, month)}`,
      ...(targets.length > 0 ? [`target/${id} [${targets.join(',')}]`] : []),
    ];
  });
}

interface Defined {
  readonly formula: unknown;
  readonly scoring: unknown;
  readonly line: string;
}
/** The last line written for an indicator: most definitions are those of the month before. */
const defined = new WeakMap<Indicator, Defined>();

function definitionIn(indicator: Indicator, month: Month): string {
  const formula = formulaIn(indicator, month);
  const scoring = indicator.scoring === undefined ? undefined : valueAt(indicator.scoring, month);
  const known = defined.get(indicator);
  if (known && known.formula === formula && known.scoring === scoring) return known.line;
  const line = canonical(facts(schema(), { ...without(indicator, NO_FIGURE), formula, scoring }));
  defined.set(indicator, { formula, scoring, line });
  return line;
}

/**
 * The targets that may hold for some unit in a month: of those that name the same units the last to have begun. Where two
 * that name a unit equally closely compete, their dates decide; they are a part of it.
 */
function targetsIn({ targets = [] }: Indicator, month: Month): string[] {
  const latest = new Map<string, Target>();
  for (const target of targets) {
    if (target.from > month) continue;
    const key = target.units?.toSorted().join(' ') ?? '';
    const known = latest.get(key);
    if (!known || target.from >= known.from) latest.set(key, target);
  }
  return [...latest.values()].map(written).sort();
}

const targetLines = new WeakMap<Target, string>();

function written(target: Target): string {
  const known = targetLines.get(target);
  if (known !== undefined) return known;
  const sorted = { ...target, ...(target.units && { units: target.units.toSorted() }) };
  const line = canonical(facts(schema().properties?.['targets']?.items, sorted));
  targetLines.set(target, line);
  return line;
}
