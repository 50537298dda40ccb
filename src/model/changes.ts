import type { Audience } from './audience.ts';
import type { Bilingual } from './diagnostic.ts';
import type { KindName } from './kinds.ts';
import type { Month } from './month.ts';
import type { Path } from './source.ts';

/** What became of one key of a record. */
export interface FieldChange {
  /** Where it stands in the record as it is now; as it was, where it is gone. */
  readonly path: Path;
  /** In a line: `目标值 95 → 96（2026-11 起）`. */
  readonly words: Bilingual;
  /** As it was and as it is, where that is more than a line can say. */
  readonly texts?: { readonly before?: Bilingual; readonly after?: Bilingual };
  /** The month from which it is valid, for what is dated. */
  readonly from?: Month;
  /** The values as they were written; undefined for what was not there, or is gone. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** Only the English of a text changed, not what it says in the record. */
  readonly translation?: true;
}

/** What became of a record. */
export interface RecordChange {
  readonly kind: KindName;
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** What it is called now; what it was called, where it is gone. */
  readonly name: Bilingual;
  /** The id it had before, where it has another one now. */
  readonly formerId?: string;
  /** Whom it was or is for by its own word, the narrower of both where that changed. */
  readonly audience?: Audience;
  /** Empty for records that were added or removed as a whole. */
  readonly fields: readonly FieldChange[];
}
