import { isDeepStrictEqual } from 'node:util';
import type { FieldChange } from '../../model/changes.ts';
import { branchFor, type PlainSchema } from '../../model/schema.ts';
import { isMap, type Read } from '../side.ts';
import { isOne, part } from '../words/values.ts';
import { datedChanges } from './dated.ts';
import { isDated, isEffective } from './entries.ts';
import { itemChanges, wordChanges } from './items.ts';
import { leafChange, wholeChange } from './leaf.ts';
import { inside, labelAt, under, type Place } from './line.ts';

/** Where a record keeps what it used to say. That it was written down is told; what it says was told when it changed. */
const KEEPSAKES = ['versions.clauses', 'versions.was'];

/** Compares two values that stand in the same place; `undefined` is none. */
export type Compare = (schema: PlainSchema | undefined, before: Read, after: Read, place: Place) => FieldChange[];

/**
 * What changed between two values, by the schema that both were written for: dated values as such, lists by what tells their
 * items apart, objects key by key, anything else as a whole. Keys that the schema does not know are compared as they are: an
 * older state may have been written for an older schema.
 */
export const fieldChanges: Compare = (schema, before, after, place) => {
  if (isDeepStrictEqual(before.zh, after.zh)) return [];
  if (schema && (isDated(schema) || (isEffective(schema) && isListOrNone(before, after)))) {
    return datedChanges(schema, before, after, place, fieldChanges);
  }
  if (KEEPSAKES.includes(place.keys.slice(-2).join('.'))) return [wholeChange(schema, before, after, place)];
  const [was, is] = [before.zh, after.zh].map((value) => schema && branchFor(schema, value));
  const branch = after.zh === undefined ? was : is;
  if (isListOrNone(before, after) && !isOne(branch, after.zh ?? before.zh)) {
    const items = [before.zh, after.zh].flat().some(isMap) ? itemChanges : wordChanges;
    return items(branch ?? {}, before, after, place, fieldChanges);
  }
  const both = isMap(before.zh) && isMap(after.zh);
  if (both && was === is && !isOne(branch, after.zh)) {
    // What lies in an object is spoken of with its key, else 制度 would be of nobody knows what.
    const bare = place.titled || place.keys.length === 0;
    return objectChanges(branch, before, after, bare ? place : inside(place, labelAt(schema, place)));
  }
  return leafChange(schema, before, after, place);
};

/** A list, or one that came or went as a whole. */
function isListOrNone(before: Read, after: Read): boolean {
  const lists = [before.zh, after.zh].filter((value) => value !== undefined);
  return lists.length > 0 && lists.every(Array.isArray);
}

/** Keys in the order of the schema, those it does not know behind. */
function objectChanges(schema: PlainSchema | undefined, before: Read, after: Read, place: Place): FieldChange[] {
  const known = Object.keys(schema?.properties ?? {});
  const keys = new Set([...known, ...Object.keys(before.zh as object), ...Object.keys(after.zh as object)]);
  return [...keys].flatMap((key) =>
    fieldChanges(schema?.properties?.[key], part(before, key), part(after, key), under(place, key)),
  );
}
