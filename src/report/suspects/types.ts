import type { Day } from '../../model/month.ts';
import type { LinkStateName } from '../../model/suspects.ts';
import type { Link } from '../links.ts';

/** A record or a part of one by its name; with its page where it has one. */
export interface Named {
  readonly name: string;
  readonly path?: string;
  /** The record that the part belongs to: the stage of a control point. */
  readonly within?: string;
}

/** Something that rests on a standard, norm or definition. */
export interface LinkLine {
  readonly dependent: Named;
  readonly on: Named;
  readonly state: LinkStateName;
  /** The day from which it has been suspect, where it is known. */
  readonly since?: Day;
  /** When its owner last confirmed it. */
  readonly confirmed?: Day;
  /** What a standard says was changed since then. */
  readonly changes: readonly string[];
  /** Where the dependent names what it rests on. */
  readonly file: string;
  readonly line: number;
  /** What its owner types to confirm it. */
  readonly command: string;
}

/** What a department has confirmed, and what waits for it. */
export interface DepartmentLinks {
  readonly department: Link;
  readonly id: string;
  readonly confirmed: number;
  readonly suspect: readonly LinkLine[];
  readonly unconfirmed: readonly LinkLine[];
}

export interface SuspectsPage {
  /** The heading: how much waits, and for whom. */
  readonly finding: string;
  readonly total: number;
  readonly suspect: number;
  readonly unconfirmed: number;
  /** Every department that has something to confirm, or had; those with most to do first. */
  readonly departments: readonly DepartmentLinks[];
  /** Links that nobody answers for, as they have no owner. */
  readonly unowned: readonly LinkLine[];
}

/** Who rests on a record, for its own page. */
export interface RestingOn {
  readonly total: number;
  /** Those who have not confirmed it as it stands. */
  readonly open: readonly (LinkLine & { readonly owner?: Link })[];
}
