import type { Language } from './diagnostic.ts';
import type { Month } from './month.ts';
import type { Place, SourceFile } from './source.ts';

/** What a line of a commentary is made of. Whatever else was typed, HTML among it, is text. */
export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  /** `target` is an `http` or `https` address, or one of this site, as it was written. */
  | { readonly kind: 'link'; readonly target: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' };

/** The words of a line without what sets them off. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((part) => (part.kind === 'break' ? ' ' : 'text' in part ? part.text : plainText(part.children)))
    .join('');
}

export type TableRow = readonly (readonly Inline[])[];

/** All that a commentary can hold below a heading. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  /** `start` is the number of the first item of an ordered list. */
  | { readonly kind: 'list'; readonly start?: number; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  | { readonly kind: 'table'; readonly head: TableRow; readonly rows: readonly TableRow[] };

/** A heading with what follows up to the next heading of any level. */
export interface CommentarySection {
  /** Plain text; empty for what stands before the first heading. */
  readonly heading: string;
  /** 1 to 6 as typed; 0 for what stands before the first heading. */
  readonly level: number;
  /** The heading's; without one that of the text. */
  readonly place: Place;
  readonly blocks: readonly Block[];
}

/** What a section is about: nothing set is the month as a whole; a unit and an indicator are that unit's figure. */
export interface About {
  readonly unit?: string;
  readonly department?: string;
  readonly indicator?: string;
}

/** Kinds of records that a heading may name. */
export const COMMENTED_KINDS = ['indicator', 'unit', 'department'] as const;
export type CommentedKind = (typeof COMMENTED_KINDS)[number];

/** A section whose place in the month is known. */
export interface PlacedSection extends CommentarySection {
  readonly about: About;
  /** The record that its own heading names. A heading that names none belongs to what stands above it. */
  readonly names?: { readonly kind: CommentedKind; readonly id: string };
  /** How many sections it lies within. */
  readonly depth: number;
}

/** A file in which editors say why a month went as it did. */
export interface Commentary<S extends CommentarySection = PlacedSection> {
  readonly file: SourceFile;
  readonly month: Month;
  readonly language: Language;
  readonly sections: readonly S[];
  /** Links as written. */
  readonly links: readonly { readonly target: string; readonly place: Place }[];
}
