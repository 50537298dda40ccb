import type { Bilingual } from '../../model/diagnostic.ts';
import { kindNamed } from '../../model/kinds.ts';
import { nearest } from '../../model/nearest.ts';
import type { RuleDoc } from '../../model/rule.ts';
import { branchFor, type PlainSchema } from '../../model/schema.ts';
import type { Path } from '../../model/source.ts';
import type { Document } from '../../model/workspace.ts';
import type { Finding } from '../rule.ts';
import { lowerFirst } from '../words.ts';

/** One way in which a record breaks its schema. */
export interface Problem {
  readonly document: Document;
  /** The JSON Schema keyword that was broken, or `calendar`, `blank` and `digits`, which JSON Schema does not have. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Where the value stands in the record. */
  readonly path: Path;
  readonly value: unknown;
  /** What the schema says of this value. */
  readonly schema: PlainSchema;
  /** Ids of the records of a kind that have the name. */
  readonly idsNamed: IdsNamed;
}

export type IdsNamed = (kind: string, name: string) => readonly string[];

/** A rule for one sort of problem: it takes those it can put into words and leaves the others to the rules after it. */
export interface SchemaRule extends RuleDoc {
  readonly explain: (problem: Problem) => Finding | undefined;
}

/** The schema of a value inside a record, and the value itself. */
export function lookUp(document: Document, path: Path): { schema: PlainSchema; value: unknown } {
  let value = document.value;
  let schema = branchFor(kindNamed(document.kind).schema as PlainSchema, value);
  for (const step of path) {
    const below = typeof step === 'number' ? schema.items : schema.properties?.[step];
    value = (value as Record<string | number, unknown>)[step];
    schema = branchFor(below ?? {}, value);
  }
  return { schema, value };
}

/** What a key means, as its schema says. */
export function meaningOf(schema: PlainSchema | undefined): Bilingual | undefined {
  if (schema?.['x-doc']) return schema['x-doc'];
  const [zh, en] = schema?.description?.split('\n\n') ?? [];
  return zh && en ? { zh, en } : undefined;
}

/** A key with its meaning: `targets`(目标值), `targets` (Targets). */
export function explained(key: string, schema: PlainSchema | undefined): Bilingual {
  const meaning = meaningOf(schema);
  return {
    zh: `\`${key}\`${meaning ? `（${meaning.zh}）` : ''}`,
    en: `\`${key}\`${meaning ? ` (${meaning.en})` : ''}`,
  };
}

/**
 * The value that a path leads to, as a reader finds it: `floor`, item 2 of `drives`, the indicator. In Chinese a code mark
 * stands off from the character after it.
 */
export function subjectOf({ document, path }: Pick<Problem, 'document' | 'path'>): Bilingual {
  const last = path.at(-1);
  const { label } = kindNamed(document.kind);
  if (last === undefined) return { zh: `“${label.zh}”`, en: `the ${lowerFirst(label.en)}` };
  if (typeof last === 'string') return { zh: `\`${last}\` `, en: `\`${last}\`` };
  const list = String(path.at(-2) ?? document.base.at(-2) ?? '');
  return { zh: `\`${list}\` 第 ${last + 1} 项`, en: `item ${last + 1} of \`${list}\`` };
}

/** What a key is missing from or unknown to: a record by its kind, “指标” and an indicator, else the key it stands under. */
export function wholeOf(problem: Problem): Bilingual {
  if (problem.path.length > 0) return subjectOf(problem);
  const { label } = kindNamed(problem.document.kind);
  const en = lowerFirst(meaningOf(problem.schema)?.en.split(/[,:]/)[0] ?? label.en);
  return { zh: `“${label.zh}”`, en };
}

/** The keys that an unknown key may have been meant for: near ones that are not written yet. */
export function keysMeant({ params, schema, value }: Problem): string[] {
  return nearest(String(params['additionalProperty']), keysLeft(schema, value));
}

/** The keys that may still be written beside those that are. */
export function keysLeft(schema: PlainSchema, value: unknown): string[] {
  const written = new Set(Object.keys(value ?? {}));
  return Object.keys(schema.properties ?? {}).filter((key) => !written.has(key));
}
