import type { RuleDoc } from '../../model/rule.ts';

/** What loading itself can find wrong, one entry for each code. */
export const LOAD_RULES: readonly RuleDoc[] = [];
