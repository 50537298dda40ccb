import { placeOf } from '../../model/workspace.ts';
import type { Context, Finding } from '../rule.ts';
import { unknownId } from '../suggest.ts';

/** Clauses that a situation names and that the standard does not have. */
export function unknownClauses({ workspace: { records } }: Context): Finding[] {
  return [...records.situation.values()].flatMap((situation) =>
    situation.value.by.flatMap(({ standard, clause }, i) => {
      const clauses = records.standard.get(standard)?.value.clauses;
      if (!clauses || clauses.some(({ id }) => id === clause)) return [];
      const label = { zh: `“${standard}”条款`, en: `Clause of standard “${standard}”` };
      const known = new Map(clauses.map(({ id }) => [id, undefined]));
      return [{ place: placeOf(situation, ['by', i, 'clause']), ...unknownId(clause, label, known) }];
    }),
  );
}
