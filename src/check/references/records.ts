import { KINDS, kindNamed, type KindName } from '../../model/kinds.ts';
import { ID_PATTERN, walk, type PlainSchema } from '../../model/schema.ts';
import { placeOf } from '../../model/workspace.ts';
import type { Context, Finding } from '../rule.ts';
import { unknownRecord } from '../suggest.ts';

const ID = new RegExp(ID_PATTERN);
const kindFor = (name: string | undefined) => KINDS.find((kind) => kind.name === name)?.name;

/** Every `x-ref` that names no record of its kind. A text that can be no id at all is a matter of schema. */
export function unknownRecords(context: Context): Finding[] {
  const found: Finding[] = [];
  const named = new Map<string, ReturnType<typeof unknownRecord>>();
  const words = (kind: KindName, id: string) => {
    const known = named.get(`${kind} ${id}`) ?? unknownRecord(context, kind, id);
    named.set(`${kind} ${id}`, known);
    return known;
  };
  for (const document of context.documents) {
    walk(kindNamed(document.kind).schema as PlainSchema, document.value, (schema, value, path) => {
      const kind = kindFor(schema['x-ref']);
      if (!kind || typeof value !== 'string' || !ID.test(value) || context.knows(kind, value)) return;
      found.push({ place: placeOf(document, path), ...words(kind, value) });
    });
  }
  return found;
}
