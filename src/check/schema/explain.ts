import type { Diagnostic } from '../../model/diagnostic.ts';
import { kindNamed } from '../../model/kinds.ts';
import type { Document } from '../../model/workspace.ts';
import { diagnosticOf } from '../diagnostic.ts';
import { keysMeant, type IdsNamed, type Problem, type SchemaRule } from './problem.ts';
import { problemsOf } from './validate.ts';

/** What is wrong with a record by its schema; nothing when it is sound. Each problem is put by the first rule that can. */
export function explain(document: Document, rules: readonly SchemaRule[], idsNamed: IdsNamed): Diagnostic[] {
  const problems = problemsOf(document, idsNamed);
  return problems
    .filter((problem) => !isMisspelt(problem, problems) && !isOwnId(problem))
    .map((problem) => {
      for (const rule of rules) {
        const finding = rule.explain(problem);
        if (finding) return diagnosticOf(rule, finding);
      }
      throw new Error(`no rule explains "${problem.keyword}" at ${document.file.path}: ${problem.path.join('.')}`);
    });
}

/** True for a missing key that is there under a misspelt name, which is reported as such. */
function isMisspelt({ keyword, params, path }: Problem, problems: readonly Problem[]): boolean {
  if (keyword !== 'required') return false;
  return problems.some(
    (other) =>
      other.keyword === 'additionalProperties' &&
      other.path.length === path.length &&
      other.path.every((step, i) => step === path[i]) &&
      keysMeant(other).includes(String(params['missingProperty'])),
  );
}

/** True for an `id` in a record whose file names it: harmless, and `id-not-file-name` speaks of it. */
function isOwnId({ document, keyword, params, path }: Problem): boolean {
  const { listedUnder } = kindNamed(document.kind);
  return (
    keyword === 'additionalProperties' && path.length === 0 && params['additionalProperty'] === 'id' && !listedUnder
  );
}
