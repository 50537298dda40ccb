import type { RuleDoc } from '../../model/rule.ts';
import { COMMENTARY_RULES } from './commentary.ts';
import { COMPLAINT_RULES } from './complaints.ts';
import { CSV_RULES } from './csv.ts';
import { FILE_RULES } from './files.ts';
import { MDX_RULES } from './mdx.ts';
import { YAML_RULES } from './yaml.ts';

/** What loading itself can find wrong, one entry for each code, in the order of the handbook. */
export const LOAD_RULES: readonly RuleDoc[] = [
  ...FILE_RULES,
  ...YAML_RULES,
  ...CSV_RULES,
  ...COMPLAINT_RULES,
  ...MDX_RULES,
  ...COMMENTARY_RULES,
];
