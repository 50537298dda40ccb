import { isMonth } from '../../model/month.ts';
import { MONTH_PATTERN, type PlainSchema } from '../../model/schema.ts';
import { isMap, type Read } from '../side.ts';
import { below, part, valueWords } from '../words/values.ts';
import type { Place } from './line.ts';

/** What of an entry says when and for whom it is valid and why, not what. */
export const FRAME = ['from', 'units', 'reason'];

/** A list whose entries are each valid from a month on: targets, weights, parents. */
export function isEffective({ items }: PlainSchema): boolean {
  return items?.properties?.['from']?.pattern === MONTH_PATTERN;
}

/** A value that may be written alone, or as such a list. */
export function isDated(schema: PlainSchema): boolean {
  return schema.then !== undefined && isEffective(schema.then);
}

/** The key of a dated entry that holds what may be written alone. */
export function valueKey(schema: PlainSchema): string | undefined {
  return Object.keys(schema.then?.items?.properties ?? {}).find((key) => !FRAME.includes(key));
}

/** An entry with its place in the list; a value written alone has no month and no place. */
export interface Entry {
  readonly read: Read;
  readonly from: string;
  readonly scope: string;
  readonly index: number | undefined;
}

export function entriesOf(read: Read, schema: PlainSchema): Entry[] {
  if (read.zh === undefined) return [];
  if (!Array.isArray(read.zh)) {
    const key = valueKey(schema) ?? 'value';
    return [{ read: { zh: { [key]: read.zh }, en: { [key]: read.en } }, from: '', scope: '', index: undefined }];
  }
  return read.zh.map((item: unknown, index): Entry => {
    const from = isMap(item) ? item['from'] : undefined;
    const scope = isMap(item) && item['units'] !== undefined ? JSON.stringify(item['units']) : '';
    return { read: part(read, index), from: typeof from === 'string' ? from : '', scope, index };
  });
}

/** A value that was written without months. */
export function isAlone({ index }: Entry): boolean {
  return index === undefined;
}

/** What an entry says, whenever it says it. */
export function contentOf({ read: { zh } }: Entry): unknown {
  return isMap(zh) ? Object.fromEntries(Object.entries(zh).filter(([key]) => !FRAME.includes(key))) : zh;
}

/** The entry that another one takes over from. */
export function inForceBefore(entries: readonly Entry[], { from, scope }: Entry): Entry | undefined {
  const earlier = entries.filter((entry) => entry.scope === scope && entry.from < from);
  return earlier.reduce<Entry | undefined>((best, entry) => (best && best.from > entry.from ? best : entry), undefined);
}

/** Where an entry stands: from when it is valid, and for whom. */
export function placeOf({ read, from, index }: Entry, items: PlainSchema, place: Place): Place {
  const units = part(read, 'units');
  const only =
    units.zh === undefined ? undefined : valueWords(items.properties?.['units'], units, below(place, 'units'));
  return {
    ...place,
    path: index === undefined ? place.path : [...place.path, index],
    ...(isMonth(from) && { from }),
    ...(only && { only }),
  };
}
