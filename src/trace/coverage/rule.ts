import type { Bilingual } from '../../model/diagnostic.ts';
import type { Path } from '../../model/source.ts';
import type { Document } from '../../model/workspace.ts';
import type { Graph } from './graph.ts';

/** What a rule of coverage is about, in the order of the list. */
export const COVERAGE_GROUPS = ['chain', 'point', 'standard', 'figure', 'duty', 'loop'] as const;
export type CoverageGroup = (typeof COVERAGE_GROUPS)[number];

/** A link that is missing, as a rule finds it. */
export interface Missing {
  /** The record to be mended, and where in it. */
  readonly document: Document;
  readonly path?: Path;
  /** The part of the record it is about, by its id: a control point, a clause, an item. */
  readonly part?: string;
  /** The department that is to supply it; undefined where nobody answers for the record. */
  readonly owner: string | undefined;
  /** The processes whose chain it breaks; none where it belongs to no process in particular. */
  readonly processes: readonly string[];
  /** What is missing, with names as they are in the workspace that was given. */
  readonly message: Bilingual;
}

/** A rule of coverage: what every record of a kind is expected to be linked with, in one direction. */
export interface CoverageRule {
  /** Its public name, which is its file's name. */
  readonly code: string;
  readonly group: CoverageGroup;
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly fix: Bilingual;
  readonly find: (graph: Graph) => Iterable<Missing>;
}
