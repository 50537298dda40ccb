import { isDeepStrictEqual } from 'node:util';
import type { FieldChange } from '../../model/changes.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import type { PlainSchema } from '../../model/schema.ts';
import { isMap, type Read } from '../side.ts';
import { listed } from '../words/bilingual.ts';
import { factWords, part, valueWords } from '../words/values.ts';
import { contentOf, entriesOf, FRAME, inForceBefore, isAlone, placeOf, valueKey, type Entry } from './entries.ts';
import type { Compare } from './index.ts';
import { labelAt, line, under, type Place } from './line.ts';

/**
 * What changed in something dated: a new entry against the one it takes over from, an entry that was put right, one that went,
 * one that begins in another month.
 */
export function datedChanges(
  schema: PlainSchema,
  before: Read,
  after: Read,
  place: Place,
  compare: Compare,
): FieldChange[] {
  const [was, is] = [entriesOf(before, schema), entriesOf(after, schema)];
  const rewritten = otherForm(was, is);
  if (rewritten) return [formChange(schema, was, is, place)];
  const items = (schema.then ?? schema).items ?? {};
  const at = (entry: Entry): Place => placeOf(entry, items, place);
  const alike = (entry: Entry) => (other: Entry) => other.from === entry.from && other.scope === entry.scope;
  const gone = new Set(was.filter((entry) => !is.some(alike(entry))));
  /** An entry that says in another month what one that went had said; that one is then told. */
  const takeMoved = (entry: Entry) => {
    const found = [...gone].find((other) => other.scope === entry.scope && sameContent(other, entry));
    if (found) gone.delete(found);
    return found;
  };
  const changes = is.flatMap((entry): FieldChange[] => {
    const old = was.find(alike(entry));
    if (old)
      return correction(schema, old, entry, isAlone(entry) ? at(entry) : { ...at(entry), corrects: true }, compare);
    const other = takeMoved(entry);
    // A value that got its first month is as it was.
    if (other) return isAlone(other) ? [] : [movedChange(schema, other, entry, at(entry))];
    const earlier = inForceBefore(is, entry) ?? inForceBefore(was, entry);
    const told = earlier
      ? entryChange(schema, earlier, entry, at(entry), compare)
      : [newChange(schema, entry, at(entry))];
    return withReason(told, entry);
  });
  // A value without months that got some has been told with them.
  const lost = [...gone].filter((entry) => !isAlone(entry) || is.length === 0);
  return [...changes, ...lost.map((entry) => goneChange(schema, entry, at(entry)))];
}

const sameContent = (a: Entry, b: Entry) => isDeepStrictEqual(contentOf(a), contentOf(b));

/**
 * True where a value that was written alone got months back to its beginning, or none any more: its course is told for the
 * first time or no longer, and there is nothing it changed from.
 */
function otherForm(was: readonly Entry[], is: readonly Entry[]): boolean {
  const [old, now] = [was[0], is[0]];
  if (!old || !now || isAlone(old) === isAlone(now)) return false;
  return isAlone(now) || is.length === 1 || !sameContent(old, now);
}

function formChange(schema: PlainSchema, was: readonly Entry[], is: readonly Entry[], place: Place): FieldChange {
  const label = labelAt(schema, place);
  const [old, now] = [was, is].map((entries) => courseOf(schema, entries, place)) as [Bilingual, Bilingual];
  const core =
    is[0] && isAlone(is[0])
      ? {
          zh: `${label.zh}不再分月：${now.zh}（原为 ${old.zh}）`,
          en: `${label.en}, no longer by month: ${now.en} (was ${old.en})`,
        }
      : {
          zh: `${label.zh}分月写明：${now.zh}（原为 ${old.zh}）`,
          en: `${label.en} by month: ${now.en} (was ${old.en})`,
        };
  const values = (entries: readonly Entry[]) => entries.map(({ read }) => read.zh);
  return line(place, core, { before: values(was), after: values(is) });
}

/** Its values with their months in a row. */
function courseOf(schema: PlainSchema, entries: readonly Entry[], place: Place): Bilingual {
  const said = entries.map((entry) => {
    const facts = factsOf(schema, entry, place);
    return isAlone(entry) ? facts : { zh: `${entry.from} 起${facts.zh}`, en: `${facts.en} from ${entry.from}` };
  });
  return listed(said);
}

/** What two entries say under their keys; the value of a dated one is spoken of as the key it stands under. */
function entryChange(schema: PlainSchema, old: Entry, entry: Entry, at: Place, compare: Compare): FieldChange[] {
  const properties = (schema.then ?? schema).items?.properties ?? {};
  const keysOf = ({ read: { zh } }: Entry) => (isMap(zh) ? Object.keys(zh) : []);
  const keys = [...new Set([...Object.keys(properties), ...keysOf(old), ...keysOf(entry)])];
  return keys
    .filter((key) => !FRAME.includes(key))
    .flatMap((key) => {
      const inner = under(at, key);
      const alone = key === valueKey(schema);
      const path = alone && entry.index === undefined ? at.path : inner.path;
      const spot: Place = alone ? { ...inner, path, keys: at.keys } : inner;
      return compare(properties[key], part(old.read, key), part(entry.read, key), spot);
    });
}

function correction(schema: PlainSchema, old: Entry, entry: Entry, at: Place, compare: Compare): FieldChange[] {
  const reason = (schema.then ?? schema).items?.properties?.['reason'];
  const reasons = [old, entry].map(({ read }) => part(read, 'reason')) as [Read, Read];
  return [...entryChange(schema, old, entry, at, compare), ...compare(reason, ...reasons, under(at, 'reason'))];
}

/** Why it was set so, behind the first of what changed. */
function withReason([first, ...others]: readonly FieldChange[], { read }: Entry): FieldChange[] {
  const reason = part(read, 'reason');
  if (!first) return [];
  if (typeof reason.zh !== 'string') return [first, ...others];
  const { zh, en } = first.words;
  const words = { zh: `${zh}，原因：${reason.zh}`, en: `${en}, because: ${String(reason.en)}` };
  return [{ ...first, words }, ...others];
}

/** The facts of an entry; what may be written alone by itself. */
function factsOf(schema: PlainSchema, { read }: Entry, place: Place): Bilingual {
  const items = (schema.then ?? schema).items ?? {};
  const key = valueKey(schema);
  return key === undefined
    ? factWords(items, read, place, FRAME)
    : valueWords(items.properties?.[key], part(read, key), place);
}

function newChange(schema: PlainSchema, entry: Entry, at: Place): FieldChange {
  const [label, facts] = [labelAt(schema, at), factsOf(schema, entry, at)];
  const core = { zh: `新增${label.zh}：${facts.zh}`, en: `${label.en} added: ${facts.en}` };
  return line(at, core, { after: entry.read.zh });
}

function goneChange(schema: PlainSchema, entry: Entry, at: Place): FieldChange {
  const [label, facts] = [labelAt(schema, at), factsOf(schema, entry, at)];
  const core = { zh: `删除${label.zh}：${facts.zh}`, en: `${label.en} removed: ${facts.en}` };
  return line(at, core, { before: entry.read.zh });
}

/** It says its months itself. */
function movedChange(schema: PlainSchema, old: Entry, entry: Entry, at: Place): FieldChange {
  const label = labelAt(schema, at);
  const core = {
    zh: `${label.zh}的生效月份 ${old.from || '—'} → ${entry.from || '—'}`,
    en: `${label.en} valid from: ${old.from || '—'} → ${entry.from || '—'}`,
  };
  const { kind, keys, names, path, trail } = at;
  const change = line({ kind, keys, names, path, trail }, core, { before: old.read.zh, after: entry.read.zh });
  return { ...change, from: entry.from };
}
