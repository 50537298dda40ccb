import type { Bilingual } from '../../model/diagnostic.ts';
import type { Month } from '../../model/month.ts';
import type { ComputedSide, Sides } from './sides.ts';
import type { CardEffect, ClosingEffect, ValueEffect } from './types.ts';

/**
 * The closed months that a change touches: those that it closes or restates, and those whose results come out otherwise though
 * they were published. The latest first.
 */
export function closingEffects(
  { before, after }: Sides,
  results: readonly (CardEffect | ValueEffect)[],
): ClosingEffect[] {
  const changed = new Set(results.map(({ month }) => month));
  const months = new Set([before, after].flatMap(({ workspace }) => [...workspace.records.publication.keys()]));
  return [...months]
    .sort()
    .reverse()
    .flatMap((month): ClosingEffect[] => {
      const revision = { before: numberIn(before, month), after: numberIn(after, month) };
      const isRevised = revision.before !== revision.after;
      // A month that is closed by the change was open before: nothing of it had been published.
      if (!isRevised && !changed.has(month)) return [];
      const reason = isRevised ? reasonIn(after, month) : null;
      return [{ month, revision, changed: changed.has(month), reason }];
    });
}

function newestIn({ workspace }: ComputedSide, month: Month) {
  return workspace.records.publication.get(month)?.value.revisions.at(-1);
}

function numberIn(side: ComputedSide, month: Month): number {
  return newestIn(side, month)?.number ?? 0;
}

function reasonIn(side: ComputedSide, month: Month): Bilingual | null {
  if (newestIn(side, month)?.reason === undefined) return null;
  return side.words(({ workspace }) => workspace.records.publication.get(month)?.value.revisions.at(-1)?.reason ?? '');
}
