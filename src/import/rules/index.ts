import type { RuleDoc } from '../../model/rule.ts';
import { FIGURE_RULES } from './figures.ts';
import { TABLE_RULES } from './table.ts';
import { WHOSE_RULES } from './whose.ts';

/** What importing a table can find wrong, one entry for each code, in the order of the handbook. */
export const IMPORT_RULES: readonly RuleDoc[] = [...TABLE_RULES, ...WHOSE_RULES, ...FIGURE_RULES];
