import type { Bilingual } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import { branchFor, walk, type PlainSchema } from '../../model/schema.ts';
import type { Path } from '../../model/source.ts';
import type { Finding } from '../rule.ts';
import { clipped, didYouMean } from '../words.ts';
import { isMap } from './texts.ts';

export type PlaceAt = (path: Path, what?: 'key' | 'value') => Finding['place'];

/** Holds the texts of an overlay against the value they are to be laid over. */
export function* compare(
  schema: PlainSchema,
  value: unknown,
  texts: unknown,
  path: Path,
  place: PlaceAt,
): Iterable<Finding> {
  const branch = branchFor(schema, value);
  if (texts === undefined || texts === null) return;
  if (Array.isArray(value)) yield* compareList(branch, value, texts, path, place);
  else if (isMap(value)) yield* compareMap(branch, value, texts, path, place);
  else if (!branch['x-text']) {
    yield { place: place(path), message: { zh: '这个键没有可翻译的文字', en: 'This key has no text to translate' } };
  } else if (typeof texts !== 'string') {
    yield { place: place(path), message: { zh: '译文应是一段文字', en: 'The translation should be a text' } };
  }
}

/** Items without a key of their own meet by their order. */
const lengthHint = (length: number): Bilingual => ({
  zh: `译文按次序对应，改成 ${length} 项；没有可译文字的一项写 {}。`,
  en: `Items meet by their order: make it ${length}, and write {} for one that has nothing to translate.`,
});

function* compareList(
  { items = {} }: PlainSchema,
  value: readonly unknown[],
  texts: unknown,
  path: Path,
  place: PlaceAt,
): Iterable<Finding> {
  const ids = value.map((item) => (isMap(item) && typeof item['id'] === 'string' ? item['id'] : undefined));
  if (Array.isArray(texts)) {
    if (texts.length !== value.length) {
      const message = {
        zh: `译文有 ${texts.length} 项，记录有 ${value.length} 项`,
        en: `The translation has ${texts.length} items, the record ${value.length}`,
      };
      yield { place: place(path), message, hint: lengthHint(value.length) };
      return;
    }
    for (const [i, item] of value.entries()) yield* compare(items, item, texts[i], [...path, i], place);
  } else if (isMap(texts)) {
    for (const [id, text] of Object.entries(texts)) {
      const i = ids.indexOf(id);
      if (i === -1)
        yield unknownKey(
          id,
          ids.filter((other) => other !== undefined),
          place([...path, id], 'key'),
        );
      else yield* compare(items, value[i], text, [...path, id], place);
    }
  } else {
    yield {
      place: place(path),
      message: { zh: '这里应是与记录对应的列表', en: 'A list like that of the record is expected here' },
    };
  }
}

function* compareMap(
  schema: PlainSchema,
  value: Readonly<Record<string, unknown>>,
  texts: unknown,
  path: Path,
  place: PlaceAt,
): Iterable<Finding> {
  if (!isMap(texts)) {
    yield {
      place: place(path),
      message: { zh: '这里应是与记录对应的键', en: 'The keys of the record are expected here' },
    };
    return;
  }
  for (const [key, text] of Object.entries(texts)) {
    const property = schema.properties?.[key];
    if (property && Object.hasOwn(value, key)) yield* compare(property, value[key], text, [...path, key], place);
    else yield unknownKey(key, textKeys(schema, value), place([...path, key], 'key'));
  }
}

/** Keys of a record below which there is something to translate. */
function textKeys(schema: PlainSchema, value: Readonly<Record<string, unknown>>): string[] {
  const keys = new Set<string>();
  walk(schema, value, (at, _, path) => {
    if (at['x-text'] && path[0] !== undefined) keys.add(String(path[0]));
  });
  return [...keys];
}

function unknownKey(key: string, known: readonly string[], place: Finding['place']): Finding {
  const meant = didYouMean(nearest(key, known));
  return {
    place,
    message: {
      zh: `记录里没有“${clipped(key)}”${meant.zh}`,
      en: `The record has no “${clipped(key)}”${meant.en}`,
    },
    ...(known.length > 0 && {
      hint: { zh: `可以翻译的：${known.join('、')}。`, en: `What there is to translate: ${known.join(', ')}.` },
    }),
  };
}
