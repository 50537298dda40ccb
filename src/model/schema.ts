import { Type, type Static, type TObject, type TProperties, type TSchema } from 'typebox';
import { AUDIENCES } from './audience.ts';
import type { Bilingual } from './diagnostic.ts';
import type { Dated } from './dated.ts';
import type { Path } from './source.ts';

/**
 * The words that record schemas are written in. Everything a schema knows beyond JSON Schema is carried by four keywords of
 * ours, so that one description serves types, validation, reference checks, translation, the editor and the handbook:
 *
 * - `x-doc`   what a key means, in both languages (`description` has the same for editors)
 * - `x-text`  a text for readers: Chinese in the record, other languages in `content/translations`
 * - `x-ref`   the id of a record of the named kind
 * - `x-code`  an identifier that YAML must not read as a number or a date: it is to be quoted
 */
export interface Keywords {
  readonly 'x-doc'?: Bilingual;
  readonly 'x-text'?: boolean;
  readonly 'x-ref'?: string;
  readonly 'x-code'?: boolean;
}
export const KEYWORDS = ['x-doc', 'x-text', 'x-ref', 'x-code'] as const;

export const ID_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$';
export const MONTH_PATTERN = '^\\d{4}-(0[1-9]|1[0-2])$';
export const DAY_PATTERN = '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';
/** A date, or a date with a time of day for deadlines that have one. */
export const DEADLINE_PATTERN = '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])( ([01]\\d|2[0-3]):[0-5]\\d)?$';

/** A quarter or a year. */
export const PERIOD_PATTERN = '^\\d{4}(-Q[1-4])?$';

function doc(zh: string, en: string): { description: string; 'x-doc': Bilingual } {
  return { description: `${zh}\n\n${en}`, 'x-doc': { zh, en } };
}

/** A text for readers, translated by the overlay. */
export const text = (zh: string, en: string) => Type.String({ minLength: 1, ...doc(zh, en), 'x-text': true });
export const texts = (zh: string, en: string) => Type.Array(text(zh, en), doc(zh, en));
/** A word that is the same in every language: a code, a version, an address. */
export const word = (zh: string, en: string) => Type.String({ minLength: 1, ...doc(zh, en), 'x-code': true });
export const id = (zh: string, en: string) => Type.String({ pattern: ID_PATTERN, ...doc(zh, en), 'x-code': true });
export const ref = (kind: string, zh: string, en: string) =>
  Type.String({ pattern: ID_PATTERN, ...doc(zh, en), 'x-ref': kind });
export const refs = (kind: string, zh: string, en: string) => Type.Array(ref(kind, zh, en), doc(zh, en));
export const month = (zh: string, en: string) => Type.String({ pattern: MONTH_PATTERN, ...doc(zh, en) });
export const day = (zh: string, en: string) => Type.String({ pattern: DAY_PATTERN, ...doc(zh, en) });
export const deadline = (zh: string, en: string) => Type.String({ pattern: DEADLINE_PATTERN, ...doc(zh, en) });
/** A quarter (2026-Q3) or a year (2026), which YAML would read as a number. */
export const period = (zh: string, en: string) =>
  Type.String({ pattern: PERIOD_PATTERN, ...doc(zh, en), 'x-code': true });
/** The most that a figure may be: up to fifteen digits it is the number that stands for it. */
export const MOST = 999_999_999_999_999;
export const number = (
  zh: string,
  en: string,
  limits: { minimum?: number; maximum?: number; exclusiveMinimum?: number } = {},
) =>
  Type.Number({
    ...('exclusiveMinimum' in limits ? {} : { minimum: -MOST }),
    maximum: MOST,
    ...limits,
    ...doc(zh, en),
  });
export const integer = (zh: string, en: string, limits: { minimum?: number; maximum?: number } = {}) =>
  Type.Integer({ minimum: -MOST, maximum: MOST, ...limits, ...doc(zh, en) });
export const flag = (zh: string, en: string) => Type.Boolean(doc(zh, en));
export const oneOf = <const T extends string[]>(values: [...T], zh: string, en: string) =>
  Type.Enum(values, doc(zh, en));
/** The one word that tells a branch of `tagged` from the others. */
export const kindOf = <K extends string>(kind: K, zh: string, en: string) => oneOf([kind], zh, en);
export const list = <T extends TSchema>(item: T, zh: string, en: string, limits: { minItems?: number } = {}) =>
  Type.Array(item, { ...limits, ...doc(zh, en) });
export const optional = Type.Optional;

/** An object that has the named keys and no others, so that a mistyped key is found. */
export const object = <T extends TProperties>(properties: T, zh: string, en: string) =>
  Type.Object(properties, { additionalProperties: false, ...doc(zh, en) });

/** The key by which a record says whom it is for. */
const audience = optional(
  oneOf(
    [...AUDIENCES],
    '给谁看：公开、员工、管理者；不写按 site.yaml 的 audience',
    'Whom it is for: the public, staff or leadership; as `audience` in site.yaml says unless given',
  ),
);

/** A record's schema with the key by which it may say whom it is for. */
export function withAudience(schema: TSchema): TSchema {
  const { properties } = schema as TObject;
  return { ...schema, properties: { ...properties, audience } } as TSchema;
}

/** One of several objects, told apart by the text under `key`; errors name the branch that was meant. */
export function tagged<T extends TSchema[]>(key: string, branches: [...T], zh: string, en: string) {
  return Type.Unsafe<Static<T[number]>>({
    type: 'object',
    required: [key],
    discriminator: { propertyName: key },
    oneOf: branches,
    ...doc(zh, en),
  });
}

/** A list or something else, told apart by being one; errors speak of the branch that was written. */
export function listOr<L extends TSchema, T extends TSchema>(whenList: L, otherwise: T, zh: string, en: string) {
  return Type.Unsafe<Static<L> | Static<T>>({
    if: { type: 'array' },
    then: whenList,
    else: otherwise,
    ...doc(zh, en),
  });
}

/** A limit that figures are held against: a number, or the two ends of a range. */
export const bound = (zh: string, en: string) =>
  listOr(
    Type.Array(number(zh, en), { minItems: 2, maxItems: 2 }),
    number(zh, en),
    `${zh}；区间型写两个数，先下限后上限`,
    `${en}; [low, high] for a range`,
  );

/** A value, or the list of its values with the month from which each is valid. */
export function dated<T extends TSchema>(value: T, zh: string, en: string) {
  const entry = object(
    {
      from: month('从哪个月起生效', 'Valid from this month'),
      value,
      reason: optional(text('为什么这样改', 'Why it was changed')),
    },
    '一段有效期',
    'One period of validity',
  );
  return Type.Unsafe<Dated<Static<T>>>(listOr(list(entry, zh, en, { minItems: 1 }), value, zh, en));
}

/** A schema as plain JSON Schema, which it is: what the walkers below read. */
export type PlainSchema = Keywords & {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, PlainSchema>>;
  readonly required?: readonly string[];
  readonly items?: PlainSchema;
  readonly oneOf?: readonly PlainSchema[];
  readonly minItems?: number;
  readonly minProperties?: number;
  readonly discriminator?: { readonly propertyName: string };
  readonly then?: PlainSchema;
  readonly else?: PlainSchema;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly description?: string;
};

/** The branch of a schema that a value was written for; the schema itself where there is only one. */
export function branchFor(schema: PlainSchema, value: unknown): PlainSchema {
  if (schema.then && schema.else) return branchFor(Array.isArray(value) ? schema.then : schema.else, value);
  if (schema.oneOf && schema.discriminator) {
    const key = schema.discriminator.propertyName;
    const tag = (value as Record<string, unknown> | null)?.[key];
    return schema.oneOf.find((branch) => branch.properties?.[key]?.enum?.includes(tag)) ?? schema;
  }
  return schema;
}

/** Calls `visit` for every value below (and with) `value` that its schema describes. */
export function walk(
  schema: PlainSchema,
  value: unknown,
  visit: (schema: PlainSchema, value: unknown, path: Path) => void,
  path: Path = [],
): void {
  const branch = branchFor(schema, value);
  visit(branch, value, path);
  if (Array.isArray(value)) {
    if (branch.items) for (const [i, item] of value.entries()) walk(branch.items, item, visit, [...path, i]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const property = branch.properties && Object.hasOwn(branch.properties, key) ? branch.properties[key] : undefined;
      if (property) walk(property, item, visit, [...path, key]);
    }
  }
}
