import type { Day } from '../../model/month.ts';
import { placeOf, type Workspace } from '../../model/workspace.ts';
import type { Place } from '../../model/source.ts';
import { openGraph } from './graph.ts';
import type { CoverageRule, Missing } from './rule.ts';
import { COVERAGE_RULES } from './rules/index.ts';

export { COVERAGE_GROUPS, type CoverageGroup, type CoverageRule } from './rule.ts';
export { COVERAGE_RULES } from './rules/index.ts';
export { accountableFor, hasDuty } from './duties.ts';

/** A blind spot or a broken link: a link that a record should have and has not. */
export interface Gap extends Missing {
  readonly rule: CoverageRule;
  /** Where the file is to be mended. */
  readonly place: Place;
}

/**
 * What is missing in a workspace at a date, in the order of the rules, then of the records. Messages use the names that the
 * workspace has: give the one in the reader's language.
 */
export function findGaps(workspace: Workspace, asOf: Day, rules: readonly CoverageRule[] = COVERAGE_RULES): Gap[] {
  const graph = openGraph(workspace, asOf);
  return rules.flatMap((rule) =>
    [...rule.find(graph)].map((missing) => ({ ...missing, rule, place: placeOf(missing.document, missing.path) })),
  );
}
