import type { KindName } from './kinds.ts';

/** Kinds whose records have pages of their own. */
export const LINKED_KINDS = [
  'indicator',
  'standard',
  'norm',
  'department',
  'process',
  'stage',
  'task',
  'shortfall',
  'launch',
  'project',
  'situation',
] as const satisfies readonly KindName[];
export type LinkedKind = (typeof LINKED_KINDS)[number];

/** What an attribute of a component takes: one of some words, or the id of a record of the kind that another one names. */
export type ProseAttribute = { readonly oneOf: readonly string[] } | { readonly idOf: string };

/**
 * The components that prose may use, with the attributes that each must have. They are all that prose can do beyond text:
 * nothing else is run.
 */
export const PROSE_COMPONENTS: Readonly<Record<string, Readonly<Record<string, ProseAttribute>>>> = {
  /** A record by its present name, leading to its page: `<RecordLink kind="indicator" id="hall-satisfaction" />`. */
  RecordLink: { kind: { oneOf: LINKED_KINDS }, id: { idOf: 'kind' } },
};
