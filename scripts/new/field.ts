import { kebab } from './kebab.ts';
import { kindNamed, type KindName } from '../../src/model/kinds.ts';
import type { Bilingual } from '../../src/model/diagnostic.ts';
import { nearest } from '../../src/model/nearest.ts';
import { isDay } from '../../src/model/month.ts';
import { DAY_PATTERN, DEADLINE_PATTERN, type PlainSchema } from '../../src/model/schema.ts';
import type { Document } from '../../src/model/workspace.ts';
import { UsageError } from '../lib/command.ts';
import type { Opened } from './kind.ts';

/** A key of a record that is taken from the command line, or asked for. */
export interface Field {
  /** The key of the record. */
  readonly key: string;
  /** The name of its option and what that means, where they are not the key's own. */
  readonly asked?: { readonly option: string; readonly doc: Bilingual };
  /** Without it the record cannot be made. */
  readonly needed?: true;
  /** What may stand there, where the schema does not know: names that `site.yaml` gives. */
  readonly among?: (opened: Opened) => readonly string[];
  /** What stands in the record for a word that was typed; the word itself unless given. */
  readonly shape?: (typed: string) => unknown;
}

/** A field with its schema, and the name of its option. */
export interface Known extends Omit<Field, 'asked'> {
  readonly option: string;
  readonly schema: PlainSchema;
  readonly doc: Bilingual;
}

export function knownField(kind: KindName, field: Field): Known {
  const schema = (kindNamed(kind).schema as PlainSchema).properties?.[field.key];
  const doc = field.asked?.doc ?? schema?.['x-doc'];
  if (!schema || !doc) throw new Error(`${kind} has no key ${field.key}`);
  return { ...field, option: field.asked?.option ?? kebab(field.key), schema, doc };
}

/** Words that may be typed for a field, where they can be listed. */
export function choicesOf(field: Known, opened: Opened): readonly string[] {
  const { schema, among } = field;
  if (among) return among(opened);
  const single = schema.items ?? schema;
  if (single.enum) return single.enum.map(String);
  const kind = single['x-ref'] as KindName | undefined;
  return kind === undefined ? [] : [...opened.workspace.known[kind].keys()];
}

/** What was typed as a value of the record; lists are typed with commas. Throws `UsageError`. */
export function valueOf(field: Known, typed: string, opened: Opened): unknown {
  const { schema } = field;
  if (!schema.items) return single(field, schema, typed.trim(), opened);
  const items = schema.items;
  return typed
    .split(/[,，、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => single(field, items, part, opened));
}

function single(field: Known, schema: PlainSchema, typed: string, opened: Opened): unknown {
  const { option, among, shape = (word) => word } = field;
  if (typed === '') throw wrong(option, '不能空着', 'must not be empty');
  const { pattern, type } = schema;
  if (schema.enum || schema['x-ref'] !== undefined || among)
    return shape(oneOf(field, idNamed(schema, typed, opened) ?? typed, choicesOf(field, opened)));
  if (type === 'number' || type === 'integer') {
    const number = Number(typed);
    if (Number.isFinite(number) && (type === 'number' || Number.isInteger(number))) return number;
    throw wrong(option, `“${typed}”不是数字`, `“${typed}” is no number`);
  }
  if (type === 'boolean') return typed === 'true';
  const isDate = pattern === DAY_PATTERN || pattern === DEADLINE_PATTERN;
  if ((pattern !== undefined && !new RegExp(pattern).test(typed)) || (isDate && !isDay(typed.slice(0, 10)))) {
    throw wrong(option, `“${typed}”写法不对：${field.doc.zh}`, `“${typed}” is not written right: ${field.doc.en}`);
  }
  return typed;
}

/** The id of the record that has this name: people know departments by theirs. */
function idNamed({ 'x-ref': kind }: PlainSchema, name: string, { workspace }: Opened): string | undefined {
  if (kind === undefined) return undefined;
  const records = [...(workspace.records[kind as KindName] as ReadonlyMap<string, Document>).values()];
  const named = records.filter(({ value }) => (value as { readonly name?: string }).name === name);
  return named.length === 1 ? named[0]?.id : undefined;
}

function oneOf({ option, doc }: Known, typed: string, choices: readonly string[]): string {
  if (choices.includes(typed)) return typed;
  const near = nearest(typed, choices);
  const [zh, en] =
    near.length > 0
      ? [`，是不是 ${near.join('、')}？`, `; did you mean ${near.join(', ')}?`]
      : choices.length <= LISTED
        ? [`，可以写：${choices.join('、')}`, `; it may be ${choices.join(', ')}`]
        : ['', ''];
  throw wrong(option, `没有“${typed}”（${doc.zh}）${zh}`, `there is no “${typed}” (${doc.en})${en}`);
}

/** So many words are listed for somebody who typed another. */
const LISTED = 20;

function wrong(option: string, zh: string, en: string): UsageError {
  return new UsageError({ zh: `--${option}：${zh}`, en: `--${option}: ${en}` });
}
