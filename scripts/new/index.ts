import type { NewKind } from './kind.ts';
import { FRONT_LINE_KINDS } from './records/front-line.ts';
import { RULE_KINDS } from './records/rules.ts';
import { WORK_KINDS } from './records/work.ts';
import { newMonth } from './month.ts';
import { newSupervisionOrder } from './supervision-order.ts';

/** What `npm run new` makes, by the word that is typed. */
export const NEW_KINDS: readonly NewKind[] = [
  newMonth,
  ...WORK_KINDS,
  ...RULE_KINDS,
  ...FRONT_LINE_KINDS,
  newSupervisionOrder,
];
