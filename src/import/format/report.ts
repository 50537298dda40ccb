import type { Language } from '../../model/diagnostic.ts';
import type { Outlier } from '../../model/outliers.ts';
import type { PlannedRow } from '../plan.ts';
import type { ImportProblem } from '../problem.ts';
import type { LeftOut } from '../rows.ts';

/** All there is to tell of an import. */
export interface ImportReport {
  /** The file's name, as it was given. */
  readonly file: string;
  readonly rows: readonly PlannedRow[];
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly ImportProblem[];
  /** Figures that are unlike the others of their series. */
  readonly outliers: readonly { readonly row: PlannedRow; readonly outlier: Outlier }[];
  /** The paths that were written, or would be. */
  readonly files: readonly string[];
  readonly isDry: boolean;
}

export interface FormatOptions {
  readonly language: Language;
  /** Names of units and indicators, in the language. */
  readonly nameOf: (kind: 'unit' | 'indicator', id: string) => string;
  /** The handbook's page that explains a code, with an example before and after. */
  readonly pageOf: (code: string) => string;
}

export type Format = (report: ImportReport, options: FormatOptions) => string;

export function hasErrors({ problems }: Pick<ImportReport, 'problems'>): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
