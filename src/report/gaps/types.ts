import type { CoverageGroup } from '../../trace/coverage/index.ts';
import type { Link } from '../links.ts';
import type { Role } from '../processes.ts';

/** A blind spot or a broken link, as a line of the list. */
export interface GapLine {
  /** What is missing. */
  readonly message: string;
  /** The record or its part, by name; with its page where it has one. */
  readonly subject: { readonly name: string; readonly path?: string };
  /** Where it is to be mended. */
  readonly file: string;
  readonly line: number;
  /** Who is to supply it; nobody where the record has no owner. */
  readonly owner?: Link & { readonly id: string };
  readonly processes: readonly (Link & { readonly id: string })[];
  /** The filters that let it through. */
  readonly filters: readonly string[];
}

/** The gaps that one rule found. */
export interface GapKind {
  readonly code: string;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly lines: readonly GapLine[];
}

export interface GapGroup {
  readonly group: CoverageGroup;
  readonly kinds: readonly GapKind[];
}

/** A choice of lines: those of a department, of a process, or of both. Its id is that of its place on the page. */
export interface GapFilter {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** How many gaps, and the filter that shows them; none where there is nothing. */
export interface GapCount {
  readonly count: number;
  readonly filter?: string;
}

export interface MatrixCell extends GapCount {
  /** The department's strongest role in the process. */
  readonly role?: Role;
}

/** Departments × processes; the last column is for what belongs to no process. */
export interface GapMatrix {
  readonly processes: readonly (Link & GapCount)[];
  /** How many belong to no process, and how many there are at all: a gap that breaks two processes counts once. */
  readonly elsewhere: number;
  readonly total: number;
  readonly rows: readonly {
    readonly department: Link & GapCount;
    /** One for each process. */
    readonly cells: readonly MatrixCell[];
    readonly elsewhere: GapCount;
  }[];
}

export interface GapsPage {
  /** The heading: how many, and where most of them are. */
  readonly finding: string;
  readonly count: number;
  readonly groups: readonly GapGroup[];
  readonly filters: readonly GapFilter[];
  readonly matrix: GapMatrix;
  /** Rules that found nothing: what was looked at and is whole. */
  readonly whole: readonly { readonly code: string; readonly title: string }[];
}
