import type { Bilingual } from './diagnostic.ts';
import type { Month } from './month.ts';
import type { InputRow, TargetInForce } from './results.ts';

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

/** Which figure an explanation is of. `unit` is a department on departments' cards. */
export type Explained =
  | { readonly figure: 'value' | 'score'; readonly unit: string; readonly indicator: string; readonly month: Month }
  | {
      readonly figure: 'item';
      readonly scorecard: string;
      readonly unit: string;
      readonly month: Month;
      readonly section: string;
      readonly indicator?: string;
      readonly task?: string;
    }
  | {
      readonly figure: 'section';
      readonly scorecard: string;
      readonly unit: string;
      readonly month: Month;
      readonly section: string;
    }
  | {
      readonly figure: 'adjustment';
      readonly scorecard: string;
      readonly unit: string;
      readonly month: Month;
      readonly section: string;
      /** Its id in the month's record; or the task and the level of supervision that took the points off. */
      readonly adjustment?: string;
      readonly task?: string;
      readonly level?: number;
    }
  | { readonly figure: 'scorecard'; readonly scorecard: string; readonly unit: string; readonly month: Month };

/** The definition that a value was computed by: the `number`-th of `of`, in force since `from` (null: since ever). */
export interface DefinitionInForce {
  readonly number: number;
  readonly of: number;
  readonly from: Month | null;
}

/**
 * How a figure came about. Its arithmetic, evaluated, gives the figure: pages, files and JSON tell the same story because
 * they all tell this one.
 */
export interface Explanation {
  readonly of: Explained;
  /** The figure as results state it: a published value, points, points lost on an item, a score. Null where there is none. */
  readonly result: number | null;
  /** How it is computed, in words. Texts of records are in the language of the workspace they were taken from. */
  readonly words: Bilingual;
  /** The same in numbers, as data and written out; none where there is no figure. */
  readonly arithmetic?: Expression;
  readonly numbers?: string;
  /** Decimals to which it is rounded half up; none for a figure that is kept as exact as it can be. */
  readonly places?: number;
  /** Where a figure is written that was given and not computed. */
  readonly place?: { readonly file: string; readonly line: number };
  /** Rows of measurement files that it rests on. */
  readonly inputs: readonly InputRow[];
  /** The targets that it is judged or scored by, with the month they are from. */
  readonly target?: TargetInForce;
  readonly definition?: DefinitionInForce;
  /** Weight as defined, and as it counted after missing data were dealt with. */
  readonly weight?: { readonly defined: number; readonly counted: number };
  /** What else a reader should know: a preliminary figure, a carried score, a small sample, a veto. */
  readonly notes: readonly Bilingual[];
  /** The figures that it is made of, each explained. */
  readonly parts: readonly Explanation[];
}
