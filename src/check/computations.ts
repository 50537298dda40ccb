import type { Formula, Indicator } from '../model/records/indicator.ts';
import type { Path } from '../model/source.ts';

/** A formula that makes an indicator from others, and where in the record it stands. */
export interface PlacedComputation {
  readonly formula: Extract<Formula, { kind: 'computed' }>;
  readonly path: Path;
}

/** Every computation that an indicator has or had. */
export function computationsOf({ formula }: Indicator): PlacedComputation[] {
  const all: (readonly [Formula, Path])[] = Array.isArray(formula)
    ? formula.map((entry, i) => [entry.value as Formula, ['formula', i, 'value']])
    : [[formula as Formula, ['formula']]];
  return all.flatMap(([one, path]) => (one.kind === 'computed' ? [{ formula: one, path }] : []));
}
