import { ID_PATTERN, type PlainSchema } from '../model/schema.ts';
import { bothLanguages, type JsonSchema } from './json-schema.ts';

/** What an overlay may say of a record: its texts for readers, in the record's shape. Undefined where it has none. */
export function overlaySchema(schema: PlainSchema): JsonSchema | undefined {
  if (schema['x-text']) return { type: 'string', minLength: 1, ...docOf(schema) };
  if (schema.then && schema.else) return either(overlaySchema(schema.then), overlaySchema(schema.else), docOf(schema));
  if (schema.items) return ofList(schema);
  return ofMap(schema.oneOf ?? [schema], schema);
}

function docOf({ 'x-doc': doc }: PlainSchema): JsonSchema {
  if (!doc) return {};
  return { description: bothLanguages({ zh: `译文：${doc.zh}`, en: `In the other language: ${doc.en}` }) };
}

/** A list of the same length; of items that have ids a map by id as well. */
function ofList(schema: PlainSchema): JsonSchema | undefined {
  const { items = {} } = schema;
  const item = overlaySchema(items);
  if (!item) return undefined;
  const list = { type: 'array', items: item };
  const hasIds = (items.oneOf ?? [items]).every((branch) => branch.properties?.['id']?.pattern === ID_PATTERN);
  if (!hasIds) return { ...list, ...docOf(schema) };
  return { ...docOf(schema), if: { type: 'array' }, then: list, else: { type: OBJECT, additionalProperties: item } };
}

/** Nothing is needed where there is nothing to say: `{}`, or no value. */
const OBJECT = ['object', 'null'];

function ofMap(branches: readonly PlainSchema[], schema: PlainSchema): JsonSchema | undefined {
  const properties: Record<string, JsonSchema> = {};
  for (const branch of branches) {
    for (const [key, property] of Object.entries(branch.properties ?? {})) {
      const texts = overlaySchema(property);
      if (texts) properties[key] ??= texts;
    }
  }
  if (Object.keys(properties).length === 0) return undefined;
  return { type: OBJECT, ...docOf(schema), properties, additionalProperties: false };
}

function either(list: JsonSchema | undefined, value: JsonSchema | undefined, doc: JsonSchema): JsonSchema | undefined {
  if (!list || !value) return list ?? value;
  return { ...doc, if: { type: 'array' }, then: list, else: value };
}
