import { placeOf } from '../../model/workspace.ts';
import type { Context, Finding } from '../rule.ts';
import { candidatesOf, unknownId } from '../suggest.ts';

const LABEL = { zh: '单位或部门', en: 'Unit or department' };

/** Subjects of adjustments that are neither a unit nor a department. */
export function unknownAdjustmentSubjects(context: Context): Finding[] {
  return [...context.workspace.records.adjustments.values()].flatMap((entry) =>
    entry.value.adjustments.flatMap(({ subject }, i) => {
      if (context.knows('unit', subject) || context.knows('department', subject)) return [];
      const candidates = new Map([...candidatesOf(context, 'unit'), ...candidatesOf(context, 'department')]);
      return [{ place: placeOf(entry, ['adjustments', i, 'subject']), ...unknownId(subject, LABEL, candidates) }];
    }),
  );
}
