import type { Bilingual, Severity } from '../model/diagnostic.ts';
import type { KindName } from '../model/kinds.ts';
import type { RuleDoc } from '../model/rule.ts';
import type { Place, SourceFile } from '../model/source.ts';
import type { Document, Workspace } from '../model/workspace.ts';

/** Something a rule found wrong: a place, what is wrong there, and what to do when that is more than the rule's own fix. */
export interface Finding {
  readonly place: Place;
  readonly message: Bilingual;
  readonly hint?: Bilingual;
  /** Where a finding weighs less than its rule. */
  readonly severity?: Severity;
}

/** What rules look at. */
export interface Context {
  /** Records that keep their schema, and all figures. */
  readonly workspace: Workspace;
  /** Every record that was read, sound or not: for rules that read no more of it than its schema describes. */
  readonly documents: readonly Document[];
  readonly files: readonly SourceFile[];
  /**
   * True when the id is, or may be, that of a record: it was read, its file is there though broken, or the one file that
   * lists its kind could not be read. Who names it is then not at fault.
   */
  knows(kind: KindName, id: string): boolean;
}

export interface Rule extends RuleDoc {
  readonly check: (context: Context) => Iterable<Finding>;
}
