import { KINDS } from '../../model/kinds.ts';
import { nearest } from '../../model/nearest.ts';
import type { ProseAttribute } from '../../model/prose.ts';
import type { Context, Finding } from '../rule.ts';
import { unknownId, unknownRecord } from '../suggest.ts';
import { didYouMean } from '../words.ts';
import { wrongCase, wrongInCase } from './case-attributes.ts';

type Words = Pick<Finding, 'message' | 'hint'>;

/** What is wrong with the value of a component's attribute, if anything. `valueOf` gives those of its other attributes. */
export function wrongValue(
  context: Context,
  key: string,
  takes: ProseAttribute,
  value: string,
  valueOf: (key: string) => string | undefined,
): Words | undefined {
  if ('oneOf' in takes) return takes.oneOf.includes(value) ? undefined : otherWord(key, value, takes.oneOf);
  if ('clauseOf' in takes) return otherClause(context, valueOf(takes.clauseOf), value);
  if ('case' in takes) return wrongCase(context, value);
  if ('inCase' in takes) return wrongInCase(context, valueOf('case'), takes.inCase, value);
  const named = 'id' in takes ? takes.id : valueOf(takes.idOf);
  const kind = KINDS.find(({ name }) => name === named)?.name;
  return kind && !context.knows(kind, value) ? unknownRecord(context, kind, value) : undefined;
}

function otherWord(key: string, value: string, words: readonly string[]): Words {
  const meant = didYouMean(nearest(value, words));
  return {
    message: { zh: `${key} 不能是“${value}”${meant.zh}`, en: `${key} cannot be “${value}”${meant.en}` },
    hint: { zh: `可用：${words.join('、')}。`, en: `Use one of: ${words.join(', ')}.` },
  };
}

/** A clause that the standard has not; a standard that is not there has been reported by itself. */
function otherClause({ workspace }: Context, standard: string | undefined, value: string): Words | undefined {
  const clauses = workspace.records.standard.get(standard ?? '')?.value.clauses;
  if (!clauses || clauses.some(({ id }) => id === value)) return undefined;
  const label = { zh: `“${standard}”条款`, en: `Clause of standard “${standard}”` };
  return unknownId(value, label, new Map(clauses.map(({ id }) => [id, undefined])));
}
