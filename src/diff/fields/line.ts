import type { FieldChange } from '../../model/changes.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import type { Month } from '../../model/month.ts';
import type { PlainSchema } from '../../model/schema.ts';
import type { Path } from '../../model/source.ts';
import { capital, within } from '../words/bilingual.ts';
import { labelOf } from '../words/labels.ts';
import type { Spot } from '../words/values.ts';

/** Where in a record two values are compared. */
export interface Place extends Spot {
  readonly path: Path;
  /** What it lies in, from the outside: 控制点“受理告知”. */
  readonly trail: readonly Bilingual[];
  /** What it is valid for: from a month, for some units. */
  readonly from?: Month;
  readonly only?: Bilingual;
  /** What it is called where that is not the label of its key: 职责第 2 项. */
  readonly named?: Bilingual;
  /** The last of the trail is its own title: it is an item of a list. */
  readonly titled?: true;
  /** What was said of a month before is said anew. */
  readonly corrects?: true;
}

/** The place of a key of what stands in a place. */
export function under(place: Place, key: string): Place {
  const { kind, names, trail, from, only, corrects } = place;
  return {
    ...{ kind, names, trail, keys: [...place.keys, key], path: [...place.path, key] },
    ...(from && { from }),
    ...(only && { only }),
    ...(corrects && { corrects }),
  };
}

/** A place within something that is named: an item of a list, an object under a key. */
export const inside = (place: Place, name: Bilingual): Place => ({ ...place, trail: [...place.trail, name] });

/** A change told in a line: where it is, what became of it, from when. */
export function line(
  place: Place,
  core: Bilingual,
  more: Omit<FieldChange, 'path' | 'words' | 'from'> = {},
): FieldChange {
  const { trail, path, from } = place;
  const zh = [...trail.map((each) => each.zh), core.zh].join('·');
  const en = [...trail.map((each) => each.en), core.en].map((part, i) => (i === 0 ? part : within(part))).join(' · ');
  const since = sinceWords(place);
  return { path, words: { zh: zh + since.zh, en: capital(en) + since.en }, ...(from && { from }), ...more };
}

function sinceWords({ from, corrects }: Place): Bilingual {
  if (!from) return { zh: '', en: '' };
  return corrects
    ? { zh: `（更正 ${from} 起的值）`, en: ` (what stood from ${from} is corrected)` }
    : { zh: `（${from} 起）`, en: ` (from ${from})` };
}

/** What stands in a place is called, with what it is meant for: 目标值（城区服营厅）. */
export function labelAt(schema: PlainSchema | undefined, { kind, keys, named, only }: Place): Bilingual {
  const label = named ?? labelOf(kind, keys, schema);
  return only ? { zh: `${label.zh}（${only.zh}）`, en: `${label.en} (${only.en})` } : label;
}
