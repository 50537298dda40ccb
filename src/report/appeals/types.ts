import type { Day } from '../../model/month.ts';
import type { AppealStateName } from '../../model/tracked.ts';
import type { Link, NamedSource } from '../links.ts';
import type { Look } from '../looks.ts';

/** That a figure is, or was, contested: beside it wherever it stands. */
export interface ContestMark {
  readonly path: string;
  readonly word: string;
}

/** An appeal in a list. */
export interface AppealLine {
  readonly id: string;
  /** What is contested, and of which month: it leads to the appeal. */
  readonly link: Link;
  readonly unit: NamedSource;
  /** The indicator or card, where it stands now. */
  readonly about: NamedSource;
  readonly month: string;
  readonly state: AppealStateName;
  readonly look: Look;
  readonly word: string;
  /** Late, decided on which day. */
  readonly note: string;
  readonly filed: Day;
  readonly decideBy: Day | null;
  /** The department that owns the indicator; undefined for a score. */
  readonly owner: string | undefined;
}

export interface AppealPage {
  readonly line: AppealLine;
  readonly title: string;
  /** The heading: what became of it, in a sentence. */
  readonly finding: string;
  readonly reason: string;
  /** Facts of it, by name: filed by whom and when, until when, how the figure reads now. */
  readonly facts: readonly { readonly term: string; readonly text: string; readonly path?: string }[];
  readonly decision?: {
    readonly reason: string;
    readonly facts: readonly { readonly term: string; readonly text: string; readonly path?: string }[];
  };
  /** Where granted and nothing was corrected. */
  readonly warning?: string;
  readonly source: string;
}

export interface AppealsPage {
  readonly finding: string;
  /** Until when one may be filed and decided, and by whom; none without rules. */
  readonly rules?: string;
  /** Those that wait, the overdue first. */
  readonly open: readonly AppealLine[];
  /** The latest decision first. */
  readonly decided: readonly AppealLine[];
}
