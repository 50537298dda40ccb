import { LINKED_KINDS, type LinkedKind } from '../../model/prose.ts';
import type { Entry } from '../../model/workspace.ts';
import type { Context } from '../context.ts';
import { linkTo, type Link } from '../links.ts';
import { paths } from '../paths.ts';

/** A term of the glossary in a language: its name, and the place on the page of the glossary where it stands. */
export interface GlossaryTerm extends Link {
  readonly id: string;
  readonly definition: string;
  /** Other words for it, in any language: search takes them for the term. */
  readonly aliases: readonly string[];
  /** Those that a reader of this language can read, in a row; empty where there are none. */
  readonly alsoCalled: string;
  /** The record that it stands for. */
  readonly record?: Link & { readonly kind: LinkedKind; readonly id: string };
}

/** One term; undefined for an id that there is not. */
export function glossaryTerm(id: string, context: Context): GlossaryTerm | undefined {
  const entry = context.workspace.records.term.get(id);
  return entry && termOf(entry, context);
}

/** All terms in the order of their file. Search finds a term, and the record it stands for, by its name and its aliases. */
export function glossaryTerms(context: Context): GlossaryTerm[] {
  return [...context.workspace.records.term.values()].map((entry) => termOf(entry, context));
}

/** Terms that a page of prose uses, by its file, each once and in the order of their first use. */
export function termsOn(file: string, context: Context): GlossaryTerm[] {
  const page = context.workspace.prose.find((prose) => prose.file.path === file);
  const ids = (page?.components ?? [])
    .filter(({ name }) => name === 'Term')
    .flatMap(({ attributes }) => attributes.find(({ name }) => name === 'id')?.value ?? []);
  return [...new Set(ids)].flatMap((id) => glossaryTerm(id, context) ?? []);
}

function termOf({ id, value }: Entry<'term'>, context: Context): GlossaryTerm {
  const { aliases = [] } = value;
  const record = value.record === undefined ? undefined : recordOf(value.record, context);
  return {
    id,
    name: value.name,
    path: paths.term(id),
    definition: value.definition,
    aliases,
    alsoCalled: context.format.list(
      aliases.filter((alias) => context.language === 'zh-CN' || !/\p{Script=Han}/u.test(alias)),
    ),
    ...(record && { record }),
  };
}

function recordOf(reference: string, context: Context): GlossaryTerm['record'] {
  const [named, id = ''] = reference.split('/');
  const kind = LINKED_KINDS.find((each) => each === named);
  return kind && { ...linkTo(kind, id, context), kind, id };
}
