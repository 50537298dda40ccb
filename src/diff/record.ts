import { isDeepStrictEqual } from 'node:util';
import { isAudience, narrowest, type Audience } from '../model/audience.ts';
import type { FieldChange, RecordChange } from '../model/changes.ts';
import { kindNamed } from '../model/kinds.ts';
import type { PlainSchema } from '../model/schema.ts';
import { fieldChanges } from './fields/index.ts';
import { line, type Place } from './fields/line.ts';
import { isMap, nameOf, type Read, type SideRecord } from './side.ts';
import type { Names } from './words/names.ts';

/** What became of one record between two states of it, in words of both languages; nothing where both say the same. */
export function recordChange(
  before: SideRecord | undefined,
  after: SideRecord | undefined,
  names: Names,
): RecordChange | undefined {
  const record = after ?? before;
  if (!record) return undefined;
  const { kind, id } = record;
  // What a department has confirmed has no name of its own.
  const name = kind === 'confirmations' ? names.of('department', id) : nameOf(record);
  const own = audienceIn(before, after);
  if (!before) return { kind, id, change: 'added', name, ...own, fields: [] };
  if (!after) return { kind, id, change: 'removed', name, ...own, fields: [] };
  const place: Place = { kind, keys: [], path: [], trail: [], names };
  const fields = [
    ...idChange(before, after, place),
    ...fieldChanges(kindNamed(kind).schema as PlainSchema, before.value, after.value, place),
    ...orderChange(before, after, place),
    ...translationChange(before.value, after.value, place),
  ];
  if (fields.length === 0) return undefined;
  return { kind, id, change: 'changed', name, ...(before.id !== id && { formerId: before.id }), ...own, fields };
}

/** What is told of a record that says whom it is for is for them alone. */
function audienceIn(...sides: readonly (SideRecord | undefined)[]): { audience?: Audience } {
  const own = sides.flatMap((side) => (isMap(side?.value.zh) ? [side.value.zh['audience']] : [])).filter(isAudience);
  return own.length > 0 ? { audience: narrowest(own) } : {};
}

function idChange({ id: was, value }: SideRecord, { id: is }: SideRecord, place: Place): FieldChange[] {
  // In a list the id is a key like the others, which has told it.
  if (was === is || (isMap(value.zh) && value.zh['id'] === was)) return [];
  return [line(place, { zh: `编号 ${was} → ${is}`, en: `Id: ${was} → ${is}` }, { before: was, after: is })];
}

/** Where it stands among its siblings is said by its file's name. */
function orderChange(
  { order: was, within: from }: SideRecord,
  { order: is, within: to }: SideRecord,
  place: Place,
): FieldChange[] {
  const { names } = place;
  const [out, into] = [from, to].map((id) => (id === undefined ? { zh: '—', en: '—' } : names.of('process', id)));
  const moved =
    from === to
      ? []
      : [
          line(
            place,
            { zh: `所属过程 ${out?.zh} → ${into?.zh}`, en: `Process: ${out?.en} → ${into?.en}` },
            { before: from, after: to },
          ),
        ];
  if (was === is) return moved;
  return [
    ...moved,
    line(place, { zh: `次序 ${was} → ${is}`, en: `Order: ${was} → ${is}` }, { before: was, after: is }),
  ];
}

/** Where the English changed of what says the same as before: how many texts, not each. */
function translationChange(before: Read, after: Read, place: Place): FieldChange[] {
  const count = reworded(before, after);
  if (count === 0) return [];
  const words = {
    zh: `英文译文有修改，${count} 处`,
    en: `English wording changed in ${count} ${count === 1 ? 'place' : 'places'}`,
  };
  return [line(place, words, { translation: true })];
}

function reworded(before: Read, after: Read): number {
  if (isDeepStrictEqual(before.en, after.en)) return 0;
  if (typeof before.zh === 'string') return before.zh === after.zh ? 1 : 0;
  const keys = (value: unknown) => (isMap(value) || Array.isArray(value) ? Object.keys(value) : []);
  const at = (value: unknown, key: string) => (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  return keys(before.zh)
    .filter((key) => keys(after.zh).includes(key))
    .reduce((sum, key) => {
      const [was, is] = [before, after].map(({ zh, en }) => ({ zh: at(zh, key), en: at(en, key) }));
      return sum + (was && is ? reworded(was, is) : 0);
    }, 0);
}
