import { KINDS, type KindName } from '../model/kinds.ts';
import type { PlainSchema } from '../model/schema.ts';

/** A key as a schema has it, wherever it stands. */
interface Key {
  readonly schema: PlainSchema;
  readonly isOptional: boolean;
}

/** Kinds that figures, tasks or gates are made from: of these only words are withheld, which count for nothing. */
const COUNTING: ReadonlySet<KindName> = new Set([
  'unit',
  'department',
  'process',
  'stage',
  'standard',
  'indicator',
  'scorecard',
  'supervision',
  'alerts',
  'task',
  'progress',
  'adjustments',
  'supervision-order',
  'launch',
  'publication',
]);

/** What there is to say of a field that is to be withheld. */
export type FieldFault =
  | { readonly fault: 'unknown'; readonly written: string; readonly keys: readonly string[] }
  /** A field that figures may rest on, or that a record cannot be without. */
  | { readonly fault: 'counts' | 'needed' };

/** Why a field (`department.contact`) cannot be withheld, if it cannot. */
export function fieldFault(kind: KindName, path: readonly string[]): FieldFault | undefined {
  let at: readonly PlainSchema[] = [KINDS.find(({ name }) => name === kind)?.schema as PlainSchema];
  let found: readonly Key[] = [];
  for (const key of path) {
    const objects = at.flatMap(expand);
    found = objects.flatMap((object) => keyIn(object, key));
    if (found.length === 0) {
      const keys = objects.flatMap(({ properties }) => Object.keys(properties ?? {}));
      return { fault: 'unknown', written: key, keys: [...new Set(keys)] };
    }
    at = found.map(({ schema }) => schema);
  }
  if (path[0] === 'id' || path[0] === 'audience') return { fault: 'needed' };
  if (COUNTING.has(kind) && !at.every(isWords)) return { fault: 'counts' };
  return found.every(canGo) ? undefined : { fault: 'needed' };
}

function keyIn(object: PlainSchema, key: string): Key[] {
  const schema = object.properties && Object.hasOwn(object.properties, key) ? object.properties[key] : undefined;
  if (!schema) return [];
  const isOptional = !object.required?.includes(key) && object.minProperties === undefined;
  return [{ schema, isOptional }];
}

/** The objects that a value may be, below lists and choices. */
function expand(schema: PlainSchema): PlainSchema[] {
  const { items, oneOf, then, else: otherwise } = schema;
  if (then && otherwise) return [...expand(then), ...expand(otherwise)];
  if (oneOf) return oneOf.flatMap(expand);
  return items ? expand(items) : [schema];
}

function canGo({ schema, isOptional }: Key): boolean {
  return isOptional || schema['x-text'] === true || (schema.type === 'array' && !schema.minItems);
}

/** Texts for readers and nothing else. */
function isWords(schema: PlainSchema): boolean {
  return expand(schema).every(({ properties, ...leaf }) =>
    properties ? Object.values(properties).every(isWords) : leaf['x-text'] === true,
  );
}
