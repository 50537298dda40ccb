import type { Month } from '../../model/month.ts';
import type { ShownStatus } from '../indicators.ts';
import type { Link } from '../links.ts';
import type { Look } from '../looks.ts';

/** A count of the month for all of the company, with what to hold it against. */
export interface TotalLine {
  readonly label: string;
  readonly count: string;
  /** Its share of all complaints, or how it compares with the month before and the year before. */
  readonly notes: readonly string[];
}

/** A category without others below it, the largest first. */
export interface CategoryLine {
  readonly id: string;
  readonly name: string;
  readonly parent: string;
  readonly owner: Link;
  readonly count: number;
  readonly text: string;
  readonly share: string;
  /** Its share and that of all before it. */
  readonly cumulated: string;
  /** One of the few that make up four fifths. */
  readonly vital: boolean;
  /** Against the month before, in per cent. */
  readonly change: string;
  /** Share of its complaints that came again. */
  readonly repeat: string;
  readonly escalated: string;
  readonly appeals: string;
  /** The root cause as found so far; empty where none is. */
  readonly cause: string;
  /** What is done about it: shortfall and tasks. */
  readonly answers: readonly Link[];
}

/** A unit that reports complaints. */
export interface BranchLine {
  readonly unit: Link | { readonly name: string };
  readonly total: string;
  readonly change: string;
  /** Complaints by so many customers, where an indicator counts all of them. */
  readonly rate?: { readonly text: string; readonly status: ShownStatus };
  /** By uppermost category, in their order; `most` is its largest. */
  readonly cells: readonly { readonly text: string; readonly most: boolean }[];
  /** What it has most of, among the lowest categories. */
  readonly first: string;
}

/** Months of a category, or of all complaints. */
export interface TrendLine {
  readonly name: string;
  /** Oldest first; null where the month has no file of complaints. */
  readonly values: readonly (number | null)[];
  readonly texts: readonly string[];
}

/** Mass complaints of a category about which one meeting was held, or none yet. */
export interface MassLine {
  readonly category: string;
  readonly units: string;
  readonly period: string;
  /** How many in the month that had most, and how many times the usual. */
  readonly peak: string;
  readonly owner: Link;
  readonly look: Look;
  readonly word: string;
  readonly meeting?: Link;
  /** What the meeting that it asks for is given. */
  readonly pack?: Link;
}

export interface ComplaintsPage {
  readonly month: Month;
  readonly finding: string;
  readonly totals: readonly TotalLine[];
  /** Which categories make up four fifths, in a sentence. */
  readonly vitalFew: string;
  readonly categories: readonly CategoryLine[];
  /** The uppermost categories, which branches and months are told by. */
  readonly groups: readonly string[];
  readonly branches: readonly BranchLine[];
  /** Where most complaints come from, in a sentence. */
  readonly branchFinding: string;
  /** What the rate is called and leads to, where there is one. */
  readonly rate?: Link;
  readonly months: readonly { readonly month: Month; readonly label: string }[];
  readonly trendFinding: string;
  readonly trend: readonly TrendLine[];
  /** Those that wait for their meeting first. */
  readonly mass: readonly MassLine[];
  /** What makes a mass complaint; none where no rule says. */
  readonly massRule?: string;
  readonly source: string;
}
