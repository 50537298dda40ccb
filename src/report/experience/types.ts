import type { Direction, SuggestionStateName } from '../../track/index.ts';
import type { Link } from '../links.ts';
import type { Look } from '../looks.ts';

/** A suggestion of the experience duty days, as it stands. */
export interface SuggestionLine {
  /** Its place on the page of experience days. */
  readonly anchor: string;
  readonly path: string;
  readonly text: string;
  readonly round: string;
  readonly from: Link;
  readonly to: Link;
  readonly owner: Link;
  readonly on: string;
  readonly due?: string;
  readonly state: SuggestionStateName;
  readonly isClosed: boolean;
  readonly overdue: boolean;
  readonly look: Look;
  /** The state in words: 已采纳，逾期 6 天. */
  readonly word: string;
  /** What came of it, or why it was declined; once it is closed. */
  readonly result?: string;
}

/** A round of duty days. */
export interface RoundCard {
  readonly anchor: string;
  readonly name: string;
  readonly period: string;
  readonly host: Link;
  readonly heads: number;
  /** Calls listened in to; 0 where nobody counted. */
  readonly calls: number;
  /** 20 条建议，办结 18 条（90.0%）. */
  readonly closure: string;
  readonly source: string;
}

/** What a department had to do with the duty days. Counts are of suggestions. */
export interface DepartmentRow {
  readonly department: Link;
  /** For every round the days on which its heads came; empty where they did not. */
  readonly visits: readonly string[];
  readonly made: number;
  readonly received: number;
  readonly owned: number;
  readonly closed: number;
  readonly overdue: number;
}

/** Suggestions in one direction. */
export interface DirectionPart {
  readonly direction: Direction;
  /** How many there are, and how many are closed, in a sentence: its heading. */
  readonly finding: string;
  /** Not closed: overdue first, then by the day they are due. */
  readonly open: readonly SuggestionLine[];
  /** Closed, the latest first. */
  readonly closed: readonly SuggestionLine[];
}

export interface ExperiencePage {
  /** The heading: rounds, heads, suggestions and the share that is closed. */
  readonly finding: string;
  readonly rounds: readonly RoundCard[];
  readonly directions: readonly DirectionPart[];
  readonly departments: readonly DepartmentRow[];
}
