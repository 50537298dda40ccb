import type { Bilingual } from '../../model/diagnostic.ts';
import { branchFor, type PlainSchema } from '../../model/schema.ts';
import { isMap, type Read } from '../side.ts';
import { listed, quoted, same, within } from './bilingual.ts';
import { choiceWords } from './choices.ts';
import { labelOf } from './labels.ts';
import type { Names } from './names.ts';

/** Where a value stands: of which kind of record, below which keys. */
export interface Spot {
  readonly kind: string;
  readonly keys: readonly string[];
  readonly names: Names;
}

export const below = (spot: Spot, key: string): Spot => ({ ...spot, keys: [...spot.keys, key] });

/** The part of a value under a key, in both readings. */
export function part({ zh, en }: Read, key: string | number): Read {
  const at = (value: unknown) =>
    Array.isArray(value)
      ? (value[Number(key)] as unknown)
      : isMap(value) && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
  return { zh: at(zh), en: at(en) ?? at(zh) };
}

/** A value that is said in one breath though it is written as an object or a list: a limit, a range. */
export function isOne(schema: PlainSchema | undefined, value: unknown): boolean {
  if (isMap(value)) return isLimit(schema);
  if (Array.isArray(value)) return value.length === 2 && value.every((each) => typeof each === 'number');
  return true;
}

function isLimit(schema: PlainSchema | undefined): boolean {
  return schema?.properties !== undefined && 'atMost' in schema.properties && 'atLeast' in schema.properties;
}

/** A value in words: names for ids, words for choices, texts in quotes; objects as their keys and values in a row. */
export function valueWords(schema: PlainSchema | undefined, value: Read, spot: Spot): Bilingual {
  const { zh } = value;
  const branch = schema && branchFor(schema, zh);
  if (zh === undefined || zh === null || zh === '') return same('—');
  if (typeof zh === 'boolean') return zh ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  if (typeof zh === 'number') return same(numberWords(zh));
  if (typeof zh === 'string') return textWords(branch, zh, value.en, spot);
  if (Array.isArray(zh)) {
    const parts = zh.map((_, i) => valueWords(branch?.items, part(value, i), spot));
    return isOne(branch, zh) ? same(parts.map((each) => each.zh).join('–')) : listed(parts);
  }
  if (!isMap(zh)) return same(JSON.stringify(zh));
  if (isLimit(branch) && ['atMost', 'atLeast'].some((key) => typeof zh[key] === 'number')) return limitWords(value);
  return factWords(branch, value, spot);
}

/** An object as its keys and values in a row, without what lies deeper and without the keys left out. */
export function factWords(
  schema: PlainSchema | undefined,
  value: Read,
  spot: Spot,
  leftOut: readonly string[] = [],
): Bilingual {
  const keys = Object.keys(isMap(value.zh) ? value.zh : {}).filter((key) => key !== 'id' && !leftOut.includes(key));
  const facts = keys.flatMap((key) => {
    const property = schema?.properties?.[key];
    const inner = part(value, key);
    if (!isFlat(property, inner.zh)) return [];
    const words = valueWords(property, inner, below(spot, key));
    // The word that tells branches apart is its own label: 比率.
    if (property?.enum?.length === 1) return [words];
    return [fact(labelOf(spot.kind, [...spot.keys, key], property), words)];
  });
  return listed(facts);
}

const fact = (label: Bilingual, words: Bilingual): Bilingual => ({
  zh: `${label.zh} ${words.zh}`,
  en: `${within(label.en)} ${words.en}`,
});

/** Something that can be said in a row of facts. */
function isFlat(schema: PlainSchema | undefined, value: unknown): boolean {
  if (Array.isArray(value)) return !value.some(isMap);
  return !isMap(value) || isLimit(schema);
}

function textWords(schema: PlainSchema | undefined, zh: string, en: unknown, { kind, keys, names }: Spot): Bilingual {
  const key = keys.at(-1) ?? '';
  const ref = schema?.['x-ref'];
  if (ref !== undefined) return names.of(ref, zh);
  if (schema?.['x-text']) return quoted({ zh, en: typeof en === 'string' ? en : zh });
  if (key === 'norm' && zh.includes('/')) return names.of('norm', zh.split('/')[0] ?? '');
  if ((key === 'units' && kind === 'indicator') || (key === 'groups' && kind === 'unit')) return names.scope(zh);
  if (schema?.enum?.length === 1 && schema['x-doc']) return schema['x-doc'];
  return choiceWords(key, zh) ?? same(zh);
}

function limitWords(value: Read): Bilingual {
  const [most, least] = [part(value, 'atMost').zh, part(value, 'atLeast').zh];
  const unit = part(value, 'unit');
  const figure = numberWords(typeof most === 'number' ? most : Number(least));
  const sign = (text: unknown) => (/^[%‰‱°]/.test(String(text)) ? String(text) : ` ${String(text ?? '')}`.trimEnd());
  const [zh, en] = most === undefined ? ['不低于', 'at least'] : ['不超过', 'at most'];
  return { zh: `${zh} ${figure}${sign(unit.zh)}`, en: `${en} ${figure}${sign(unit.en)}` };
}

export const numberWords = (value: number): string => String(value).replace('-', '−');
