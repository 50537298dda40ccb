import { kindNamed, type KindName } from '../../model/kinds.ts';
import {
  DAY_PATTERN,
  DEADLINE_PATTERN,
  ID_PATTERN,
  MONTH_PATTERN,
  MOST,
  PERIOD_PATTERN,
  type PlainSchema,
} from '../../model/schema.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import type { Context } from '../context.ts';

/** A key of a record, or one of several shapes that its value may have. */
export interface KeyRow {
  /** From the record down: `milestones[].due`; of a shape the key and word that name it: `formula.kind: ratio`. */
  readonly path: string;
  /** How far it is nested, from 0. */
  readonly depth: number;
  readonly isShape: boolean;
  readonly required: boolean;
  /** What may stand there, in words. */
  readonly type: string;
  /** The words that may stand there, where only some may. */
  readonly words: readonly string[];
  /** The kind whose ids stand there. */
  readonly refers: KindName | undefined;
  readonly meaning: string;
}

/** The keys of a record in the order of its schema, each with what is below it. */
export function keyRows({ say }: Context, schema: PlainSchema): KeyRow[] {
  return below(schema, '', 0);

  function below(at: PlainSchema, path: string, depth: number): KeyRow[] {
    if (at.then && at.else) return [...below(at.else, path, depth), ...inList(at.then, path, depth)];
    if (at.items) return below(at.items, `${path}[]`, depth);
    if (at.oneOf) return at.oneOf.flatMap((shape) => ofShape(at, shape, path, depth));
    const prefix = path === '' ? '' : `${path}.`;
    return Object.entries(at.properties ?? {}).flatMap(([key, property]) => [
      rowOf(property, `${prefix}${key}`, depth, at.required?.includes(key) ?? false),
      ...below(property, `${prefix}${key}`, depth + 1),
    ]);
  }

  /** Below a list that is only another way to write the value: a period of validity is explained in its type. */
  function inList(list: PlainSchema, path: string, depth: number): KeyRow[] {
    return isDated(list) ? [] : below(list, path, depth);
  }

  function ofShape(at: PlainSchema, shape: PlainSchema, path: string, depth: number): KeyRow[] {
    const tag = at.discriminator?.propertyName ?? '';
    const word = String(shape.properties?.[tag]?.enum?.[0] ?? '');
    const head = rowOf(shape, `${path}.${tag}: ${word}`, depth, false);
    const own = Object.fromEntries(Object.entries(shape.properties ?? {}).filter(([key]) => key !== tag));
    return [{ ...head, isShape: true, type: '' }, ...below({ ...shape, properties: own }, path, depth + 1)];
  }

  function rowOf(property: PlainSchema, path: string, depth: number, required: boolean): KeyRow {
    const single = property.else ?? property;
    const item = single.items ?? single;
    const [zh, en] = property.description?.split('\n\n') ?? [];
    return {
      path,
      depth,
      isShape: false,
      required,
      type: say(typeWords(property)),
      words: (item.enum ?? []).map(String),
      refers: item['x-ref'] as KindName | undefined,
      meaning: say(property['x-doc'] ?? { zh: zh ?? '', en: en ?? '' }),
    };
  }
}

const PATTERNS: Readonly<Record<string, Bilingual>> = {
  [ID_PATTERN]: { zh: '编号', en: 'id' },
  [MONTH_PATTERN]: { zh: '月份 2026-10', en: 'month 2026-10' },
  [DAY_PATTERN]: { zh: '日期 2026-10-31', en: 'date 2026-10-31' },
  [DEADLINE_PATTERN]: { zh: '日期，可带时刻 2026-10-31 18:00', en: 'date, or with a time 2026-10-31 18:00' },
  [PERIOD_PATTERN]: { zh: '季度 2026-Q3 或年度 "2026"', en: 'quarter 2026-Q3 or year "2026"' },
};

function typeWords(schema: PlainSchema): Bilingual {
  if (schema.then && schema.else) {
    const value = typeWords(schema.else);
    return isDated(schema.then)
      ? {
          zh: `${value.zh}；或按月份的列表：from、value、reason`,
          en: `${value.en}; or a list by month: from, value, reason`,
        }
      : { zh: `${value.zh}；或列表`, en: `${value.en}; or a list` };
  }
  if (schema.items) {
    const { zh, en } = typeWords(schema.items);
    return { zh: `列表：${zh}`, en: `list: ${en}` };
  }
  if (schema.oneOf) return { zh: '几种写法之一', en: 'one of several shapes' };
  if (schema.properties) return { zh: '一组键', en: 'keys' };
  if (schema.enum) return { zh: '其中一个', en: 'one of' };
  const kind = schema['x-ref'] as KindName | undefined;
  if (kind !== undefined) {
    const { label } = kindNamed(kind);
    return { zh: `“${label.zh}”的编号`, en: `id (${label.en.toLowerCase()})` };
  }
  if (schema.type === 'boolean') return { zh: 'true 或 false', en: 'true or false' };
  if (schema.type === 'number' || schema.type === 'integer') return numberWords(schema);
  if (schema.pattern !== undefined) return PATTERNS[schema.pattern] ?? { zh: '代码', en: 'code' };
  return schema['x-text'] ? { zh: '文字', en: 'text' } : { zh: '代码，不翻译', en: 'code, not translated' };
}

function numberWords(schema: PlainSchema): Bilingual {
  const { minimum, maximum, exclusiveMinimum } = schema as Readonly<Record<string, number | undefined>>;
  const least = exclusiveMinimum === undefined ? (minimum === -MOST ? undefined : minimum) : undefined;
  const most = maximum === MOST ? undefined : maximum;
  const parts = [
    least === undefined ? '' : `≥ ${String(least)}`,
    exclusiveMinimum === undefined ? '' : `> ${String(exclusiveMinimum)}`,
    most === undefined ? '' : `≤ ${String(most)}`,
  ].filter((part) => part !== '');
  const limits = parts.length > 0 ? ` ${parts.join(' ')}` : '';
  return schema.type === 'integer'
    ? { zh: `整数${limits}`, en: `whole number${limits}` }
    : { zh: `数字${limits}`, en: `number${limits}` };
}

function isDated({ items }: PlainSchema): boolean {
  return items?.properties?.['from'] !== undefined && items.properties['value'] !== undefined;
}
