import type { Lines } from '../input-places.ts';

/** Arithmetic with its result: `round(6897 × 100 ÷ 7699, 2)` and `89.58%`. */
export interface Worked {
  /** None where the result is all there is. */
  readonly numbers?: string;
  /** As it is shown, and as it was computed. */
  readonly result: string;
  readonly exact: number | null;
  /** The result is shown with fewer decimals than it has. */
  readonly isRounded: boolean;
}

/** An item of a card: its figure, its points and what they cost the card. */
export interface ComputedItem {
  readonly anchor: string;
  readonly name: string;
  /** How its figure came about; none for a task. */
  readonly value?: Worked & {
    readonly words: string;
    readonly target?: string;
    readonly definition: string;
    readonly lines: readonly Lines[];
  };
  /** With its way of scoring, where that is not the one of most items. */
  readonly points: Worked & { readonly rule?: string };
  readonly lost: Worked;
  /** Weight as defined, and as it counted where that is another. */
  readonly weight: string;
  readonly notes: readonly string[];
}

/** Points that were given or taken off, and where that is written. */
export interface ComputedAdjustment {
  readonly words: string;
  readonly result: string;
  readonly lines: readonly Lines[];
}

export interface ComputedSection extends Worked {
  readonly name: string;
  readonly words: string;
  readonly weight?: string;
  readonly notes: readonly string[];
  readonly items: readonly ComputedItem[];
  readonly adjustments: readonly ComputedAdjustment[];
}

/** How a scorecard came about, as its explanation has it. */
export interface Computation extends Worked {
  readonly words: string;
  readonly notes: readonly string[];
  readonly sections: readonly ComputedSection[];
  /** The way of scoring of most items, with its figures; theirs is not told again. */
  readonly rule?: string;
  /** What the ways of scoring mean that its items use. */
  readonly methods: readonly string[];
  /** The file that most of its rows stand in: the others are named with their lines. */
  readonly file?: string;
}
