import { CORE_SCHEMA, dump } from 'js-yaml';
import type { Bilingual } from '../model/diagnostic.ts';
import { ID_PATTERN, type PlainSchema } from '../model/schema.ts';
import { isToFill } from '../model/to-fill.ts';
import { shapeFor } from './complete.ts';

/** A line of a record as it is written: what stands before the value, the value, and what the key means. */
export interface Line {
  /** Indentation, dash and key. */
  readonly head: string;
  /** The value as YAML; undefined where none stands on this line. */
  readonly value?: string;
  readonly schema: PlainSchema;
  /** Said behind the value, or instead of a key that may be left out. */
  readonly meaning?: Bilingual;
}

/**
 * A record, key by key in the order of its schema. Keys that may be left out and are, stand there as comments, so that
 * whoever fills in the record sees what else there is.
 */
export function recordLines(schema: PlainSchema, record: unknown): Line[] {
  return mapLines(shapeFor(schema, record), record as Readonly<Record<string, unknown>>, '');
}

/** The same as an item of a list. */
export function itemLines(schema: PlainSchema, record: unknown, indent: string): Line[] {
  return dashed(mapLines(shapeFor(schema, record), record as Readonly<Record<string, unknown>>, `${indent}  `), indent);
}

/** A value as YAML on one line: in quotes where it needs them, and where what is typed in its place may need them. */
export function scalar(value: unknown, { 'x-code': isCode, pattern }: PlainSchema): string {
  if (isCode && pattern !== ID_PATTERN) return JSON.stringify(value);
  return dump(value, { schema: CORE_SCHEMA, lineWidth: -1, flowLevel: 0 }).trimEnd();
}

function mapLines(schema: PlainSchema, map: Readonly<Record<string, unknown>>, indent: string): Line[] {
  const entries = Object.entries(schema.properties ?? {});
  // What tells items of a list apart comes first.
  const isThere = ([key]: (typeof entries)[number]) => map[key] !== undefined;
  const first = entries.findIndex(isThere);
  const ordered = [...entries.slice(first, first + 1), ...entries.filter((_, i) => i !== first)];
  return ordered.flatMap((entry): Line[] => {
    const [key, property] = entry;
    if (isThere(entry)) return valueLines(`${indent}${key}:`, property, map[key], indent);
    return [{ head: `${indent}# ${key}:`, schema: property, ...meaningOf(property) }];
  });
}

function valueLines(head: string, property: PlainSchema, value: unknown, indent: string): Line[] {
  const schema = shapeFor(property, value);
  const said = meaningOf(property);
  if (Array.isArray(value)) {
    if (value.length === 0) return [{ head, value: '[]', schema, ...said }];
    return [{ head, schema: property, ...said }, ...listLines(schema.items ?? {}, value, `${indent}  `)];
  }
  if (typeof value === 'object' && value !== null) {
    const below = mapLines(schema, value as Readonly<Record<string, unknown>>, `${indent}  `);
    return [{ head, schema: property, ...said }, ...below];
  }
  // A text that says what it is to be needs nobody to say it again.
  const saysItself = typeof value === 'string' && isToFill(value);
  return [{ head, value: scalar(value, schema), schema, ...(saysItself ? {} : said) }];
}

function listLines(schema: PlainSchema, list: readonly unknown[], indent: string): Line[] {
  return list.flatMap((item): Line[] => {
    if (typeof item !== 'object' || item === null) return [{ head: `${indent}-`, value: scalar(item, schema), schema }];
    return dashed(mapLines(shapeFor(schema, item), item as Readonly<Record<string, unknown>>, `${indent}  `), indent);
  });
}

/** The first line of an item has its dash. */
function dashed(lines: readonly Line[], indent: string): Line[] {
  return lines.map((line, i) =>
    i === 0 ? { ...line, head: `${indent}- ${line.head.slice(indent.length + 2)}` } : line,
  );
}

function meaningOf({ 'x-doc': doc, description }: PlainSchema): Pick<Line, 'meaning'> {
  if (doc) return { meaning: doc };
  const [zh, en] = description?.split('\n\n') ?? [];
  return zh !== undefined && en !== undefined ? { meaning: { zh, en } } : {};
}
