import type { Bilingual } from './diagnostic.ts';

/**
 * The arithmetic of a figure as data: it can be evaluated, which gives the figure, and written out, which people read. A
 * figure in it is the decimal it stands for; one with more digits than a number holds is text.
 */
export type Expression =
  | { readonly figure: number | string; readonly name?: Bilingual }
  | {
      readonly op: 'sum' | 'product' | 'least' | 'greatest';
      readonly of: readonly Expression[];
      readonly name?: Bilingual;
    }
  | {
      readonly op: 'difference' | 'quotient';
      readonly of: readonly [Expression, Expression];
      readonly name?: Bilingual;
    }
  /** Half up at `places` decimals. */
  | { readonly op: 'round'; readonly places: number; readonly of: readonly [Expression]; readonly name?: Bilingual }
  /** The whole number towards zero. */
  | { readonly op: 'whole'; readonly of: readonly [Expression]; readonly name?: Bilingual };
