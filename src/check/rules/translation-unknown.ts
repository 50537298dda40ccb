import { kindNamed } from '../../model/kinds.ts';
import { branchFor, walk, type PlainSchema } from '../../model/schema.ts';
import type { Path } from '../../model/source.ts';
import { placeOf, type Document, type Translation } from '../../model/workspace.ts';
import type { Context, Finding, Rule } from '../rule.ts';
import { unknownRecord } from '../suggest.ts';
import { nearest } from '../../model/nearest.ts';
import { isMap } from '../translation/texts.ts';
import { clipped, didYouMean } from '../words.ts';

const OVERLAY = 'content/translations/en/department.yaml';

export const translationUnknown: Rule = {
  code: 'translation-unknown',
  severity: 'error',
  title: { zh: '译文对不上记录', en: 'Translation of nothing' },
  why: {
    zh: '译文按编号和键对应到记录；对不上的译文不会显示，列表项数不同还会张冠李戴。',
    en: 'Translations meet their record by id and key; those that meet none are never shown, and a list of another length puts words in the wrong place.',
  },
  fix: {
    zh: '改正编号或键；记录已删除的，把译文也删掉。',
    en: 'Correct the id or the key; where the record is gone remove its translation.',
  },
  bad: { [OVERLAY]: 'customer-servise: { name: Customer Service }\n' },
  good: { [OVERLAY]: 'customer-service: { name: Customer Service }\n' },
  *check(context) {
    for (const translation of context.workspace.translations) yield* judge(context, translation);
  },
};

function* judge(context: Context, { kind, document }: Translation): Iterable<Finding> {
  if (!isMap(document.value)) return;
  for (const [id, texts] of Object.entries(document.value)) {
    const overlay: Document = { ...document, kind, id };
    const place = (path: Path, what: 'key' | 'value' = 'value') => placeOf(overlay, [id, ...path], what);
    const record = context.documents.find((candidate) => candidate.kind === kind && candidate.id === id);
    if (record) yield* compare(kindNamed(kind).schema as PlainSchema, record.value, texts, [], place);
    else if (!context.knows(kind, id)) yield { place: place([], 'key'), ...unknownRecord(context, kind, id) };
  }
}

type PlaceAt = (path: Path, what?: 'key' | 'value') => Finding['place'];

/** Holds the texts of an overlay against the value they are to be laid over. */
function* compare(schema: PlainSchema, value: unknown, texts: unknown, path: Path, place: PlaceAt): Iterable<Finding> {
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
      yield { place: place(path), message };
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
