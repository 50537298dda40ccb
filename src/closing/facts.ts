import { canonical } from '../model/canonical.ts';
import { branchFor, type PlainSchema } from '../model/schema.ts';

/** Texts that say something of a figure, not about it: what it is measured in, and what a score is called. */
const TELLING = new Set(['unit', 'grade']);

/**
 * What a record says that figures may rest on: all of it but texts for readers. Whatever a schema gains is in it by itself;
 * who uses it leaves out, by name, what no figure rests on.
 */
export function facts(schema: PlainSchema | undefined, value: unknown, key = ''): unknown {
  const branch = schema && branchFor(schema, value);
  if (branch?.['x-text'] && !TELLING.has(key)) return undefined;
  if (Array.isArray(value)) {
    return value.map((item) => facts(branch?.items, item)).filter((item) => item !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, item]) => [name, facts(branch?.properties?.[name], item, name)]);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

/** Items of a list that mean the same in any order, in one order. */
export function unordered<T>(items: readonly T[]): T[] {
  return items
    .map((item) => [canonical(item), item] as const)
    .sort(byText)
    .map(([, item]) => item);
}

function byText([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A record without some of its keys. */
export function without(record: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
