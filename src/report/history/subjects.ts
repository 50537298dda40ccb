import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { cardsOf, isDepartmentCard, type Subject } from '../scorecard/subjects.ts';

/** Where all months of a subject are. */
export function historyPath({ id, isDepartment }: Subject): string {
  return isDepartment ? paths.departmentHistory(id) : paths.unitHistory(id);
}

/** Everybody whom a card has ever scored, those that exist no longer among them: units, then departments, as recorded. */
export function scoredSubjects(context: Context): Subject[] {
  const units = new Set<string>();
  const departments = new Set<string>();
  for (const month of context.months) {
    for (const { scorecard, unit } of cardsOf(month, context)) {
      (isDepartmentCard(scorecard, context) ? departments : units).add(unit);
    }
  }
  const { records } = context.workspace;
  const scored = (known: Iterable<string>, ids: ReadonlySet<string>) => [...known].filter((id) => ids.has(id));
  return [
    ...scored(records.unit.keys(), units).map((id) => ({ id, isDepartment: false })),
    ...scored(records.department.keys(), departments).map((id) => ({ id, isDepartment: true })),
  ];
}
