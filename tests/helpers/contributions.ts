import type { Contributions } from '../../src/model/contributions.ts';
import { Big } from '../../src/model/decimal.ts';

/** The sum of parts as they are published, without the machine's error. */
export function published(all: Contributions | null): number {
  return (all?.parts ?? []).reduce((sum, part) => sum.plus(part.published), new Big(0)).toNumber();
}

/** The sum of parts, unrounded. */
export function exact(all: Contributions | null): number {
  return (all?.parts ?? []).reduce((sum, part) => sum + part.exact, 0);
}
