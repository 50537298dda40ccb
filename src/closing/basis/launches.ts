import { canonical } from '../../model/canonical.ts';
import type { Month } from '../../model/month.ts';
import { formulaIn } from '../../score/formula.ts';
import type { LaunchFormula } from '../../score/launches.ts';
import type { Given } from '../given.ts';

/** The launches that indicators of the month count, a line each. */
export function launchLines({ workspace, brought }: Given, month: Month): string[] {
  const kinds = new Set<LaunchFormula['launches']>();
  for (const { value } of workspace.records.indicator.values()) {
    const formula = formulaIn(value, month);
    if (formula?.kind === 'launches') kinds.add(formula.launches);
  }
  return [...kinds].flatMap((kind) =>
    brought
      .launches(kind, month)
      .map(({ launch, isFullStandard }) => `launch/${kind}/${launch} ${canonical({ fullStandard: isFullStandard })}`),
  );
}
