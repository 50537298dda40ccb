import { isDeepStrictEqual } from 'node:util';
import type { FieldChange } from '../../model/changes.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import { branchFor, type PlainSchema } from '../../model/schema.ts';
import { isMap, type Read } from '../side.ts';
import { listed, quoted } from '../words/bilingual.ts';
import { itemLabel } from '../words/labels.ts';
import { below, factWords, part, valueWords } from '../words/values.ts';
import type { Compare } from './index.ts';
import { apart, itemChange } from './leaf.ts';
import { inside, labelAt, line, type Place } from './line.ts';

/** Keys that tell the items of a list apart, the surest first; the first that no two items share is taken. */
const IDENTITIES = [
  ['id'],
  ['version'],
  ['level'],
  ['year', 'units'],
  ['grade'],
  ['indicator'],
  ['process'],
  ['process', 'scope'],
  ['process', 'role', 'scope'],
  ['until'],
  ['standard', 'clause'],
  ['task'],
  ['phase', 'unit'],
  ['point'],
  ['month'],
  ['period'],
  ['band'],
  ['name'],
  ['stage', 'on'],
  ['department', 'on'],
  ['on'],
  ['reach'],
] as const;

/** Items of a list that belong together, by their places in it. */
interface Matched {
  readonly before?: number;
  readonly after?: number;
}

/** Items that came, went, changed or stand in another order. */
export function itemChanges(
  schema: PlainSchema,
  before: Read,
  after: Read,
  place: Place,
  compare: Compare,
): FieldChange[] {
  const [was, is] = [listOf(before.zh), listOf(after.zh)];
  const keys = identityOf(schema.items, was, is);
  const matched = keys ? byKeys(was, is, keys) : byPlace(was, is);
  const one = itemLabel(place.kind, place.keys, schema);
  const changes = matched.flatMap((pair): FieldChange[] => {
    const i = pair.after ?? pair.before ?? 0;
    const item = part(pair.after === undefined ? before : after, i);
    const branch = schema.items && branchFor(schema.items, item.zh);
    const name = titleOf(branch, item, i, place);
    const title = { zh: one.zh + name.zh, en: `${one.en} ${name.en}` };
    const at: Place = { ...place, path: [...place.path, i] };
    if (pair.before !== undefined && pair.after !== undefined) {
      return compare(schema.items, part(before, pair.before), item, { ...inside(at, title), titled: true });
    }
    const facts = factWords(branch, item, place, ['name', 'grade', 'reason', ...(keys ?? [])]);
    const reason = part(item, 'reason');
    const why = typeof reason.zh === 'string' && { reason: { zh: reason.zh, en: String(reason.en) } };
    return [itemChange(at, { title, facts, ...why }, item.zh, pair.before === undefined ? 'added' : 'removed')];
  });
  if (!isReordered(matched)) return changes;
  return [...changes, line(place, reordered(labelAt(schema, place)), { before: was, after: is })];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const reordered = (list: Bilingual): Bilingual => ({ zh: `${list.zh}次序调整`, en: `${list.en}: order changed` });

function identityOf(
  schema: PlainSchema | undefined,
  ...lists: readonly (readonly unknown[])[]
): readonly string[] | undefined {
  const known = (schema?.oneOf ?? [schema]).flatMap((branch) => Object.keys(branch?.properties ?? {}));
  return IDENTITIES.find(
    (keys) =>
      keys.every((key) => known.includes(key)) &&
      lists.every((list) => new Set(list.map((item) => tokenOf(item, keys))).size === list.length),
  );
}

const tokenOf = (item: unknown, keys: readonly string[]) =>
  JSON.stringify(keys.map((key) => (isMap(item) ? (item[key] ?? null) : null)));

/** In the order of the list as it is, and what went where it stood. */
function byKeys(was: readonly unknown[], is: readonly unknown[], keys: readonly string[]): Matched[] {
  const before = new Map(was.map((item, i) => [tokenOf(item, keys), i]));
  const here = is.map((item, after): Matched => {
    const found = before.get(tokenOf(item, keys));
    return { after, ...(found !== undefined && { before: found }) };
  });
  const kept = new Set(here.map((pair) => pair.before));
  return [...here, ...was.flatMap((_, i) => (kept.has(i) ? [] : [{ before: i }]))];
}

/** Where nothing tells items apart: equal ones belong together, and of the rest those in the same place of the row. */
function byPlace(was: readonly unknown[], is: readonly unknown[]): Matched[] {
  const gone = new Set(was.keys());
  const equal = is.map((item) => {
    const found = [...gone].find((i) => isDeepStrictEqual(was[i], item));
    if (found !== undefined) gone.delete(found);
    return found;
  });
  const rest = [...gone];
  const here = equal.map((found, after): Matched => {
    const before = found ?? rest.shift();
    return { after, ...(before !== undefined && { before }) };
  });
  return [...here, ...rest.map((before) => ({ before }))];
}

function isReordered(matched: readonly Matched[]): boolean {
  const places = matched.flatMap(({ before, after }) => (before === undefined || after === undefined ? [] : [before]));
  return places.some((place, i) => place < (places[i - 1] ?? -1));
}

/** What an item is called: its name, the record it is about, a number it bears; else its place. */
function titleOf(schema: PlainSchema | undefined, item: Read, i: number, place: Place): Bilingual {
  const words = (keys: readonly string[]) => {
    const key = keys.find((each) => part(item, each).zh !== undefined);
    return key === undefined ? undefined : valueWords(schema?.properties?.[key], part(item, key), below(place, key));
  };
  const name = words(['name', 'grade', 'indicator', 'process', 'standard', 'task', 'department', 'unit']);
  if (name) return name.zh.startsWith('“') ? name : quoted(name);
  const year = words(['year']);
  if (year) return { zh: ` ${year.zh} 年`, en: year.en };
  const number = words(['version', 'month', 'period', 'on']);
  if (number) return { zh: ` ${number.zh}`, en: number.en };
  return { zh: `第 ${i + 1} ${place.keys.at(-1) === 'clauses' ? '条' : '项'}`, en: String(i + 1) };
}

/** Ids, texts or words in a list: which came and which went. A text in the place of another one was reworded. */
export function wordChanges(
  schema: PlainSchema,
  before: Read,
  after: Read,
  place: Place,
  compare: Compare,
): FieldChange[] {
  const [was, is] = [listOf(before.zh), listOf(after.zh)];
  const gone = was.flatMap((item, i) => (is.includes(item) ? [] : [i]));
  const came = is.flatMap((item, i) => (was.includes(item) ? [] : [i]));
  const label = labelAt(schema, place);
  if (schema.items?.['x-text'] && was.length === is.length && gone.length > 0 && gone.join() === came.join()) {
    return gone.flatMap((i) => {
      const named = { zh: `${label.zh}第 ${i + 1} 项`, en: `${label.en} ${i + 1}` };
      return compare(schema.items, part(before, i), part(after, i), { ...place, path: [...place.path, i], named });
    });
  }
  const values = { before: before.zh, after: after.zh };
  if (gone.length + came.length === 0) return [line(place, reordered(label), values)];
  const words = (from: Read, items: readonly number[]) =>
    listed(items.map((i) => valueWords(schema.items, part(from, i), place)));
  const [out, into] = apart([words(before, gone), words(after, came)], [pick(was, gone), pick(is, came)]);
  const zh = [into.zh && `增加${into.zh}`, out.zh && `去掉${out.zh}`].filter(Boolean).join('；');
  const en = [into.en && `added ${into.en}`, out.en && `removed ${out.en}`].filter(Boolean).join('; ');
  return [line(place, { zh: `${label.zh}：${zh}`, en: `${label.en}: ${en}` }, values)];
}

const pick = (list: readonly unknown[], places: readonly number[]) => places.map((i) => list[i]).join(', ');
