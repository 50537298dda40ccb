import type { Commentary, CommentarySection } from './commentary.ts';
import type { ComplaintFile } from './complaints.ts';
import type { Diagnostic, Language } from './diagnostic.ts';
import type { KindName, Records } from './kinds.ts';
import type { Month } from './month.ts';
import type { ControlPoint } from './records/process.ts';
import type { Path, Place, Positions, SourceFile } from './source.ts';

/** A record as it was read: its value is what the file says, whatever that is. */
export interface Document<T = unknown> {
  readonly kind: KindName;
  readonly id: string;
  readonly value: T;
  readonly file: SourceFile;
  readonly positions: Positions;
  /** Where in the file's document the record stands: empty for a file that is one record, `['units', 3]` in a list. */
  readonly base: Path;
  /** The id of the record whose folder it lies in (a stage's process). */
  readonly within?: string;
  /** Its place among its siblings, from the file's name. */
  readonly order?: number;
  /** Set where something was taken out of it for its readers: its file says more than they may see. */
  readonly isCut?: true;
}

/** A record whose value keeps its schema. */
export type Entry<K extends KindName> = Document<Records[K]>;

/**
 * The place of a key or value of a record. Where the path leads nowhere (a key that is missing) it is the nearest parent
 * that there is, and at last the start of the file.
 */
export function placeOf(document: Document, path: Path = [], what: 'key' | 'value' = 'value'): Place {
  const full = [...document.base, ...path];
  for (let depth = full.length; depth >= 0; depth--) {
    const at = full.slice(0, depth);
    const exact = depth === full.length;
    const span =
      exact && what === 'key'
        ? document.positions.key(at)
        : ((exact ? undefined : document.positions.key(at)) ?? document.positions.value(at));
    if (span) return { file: document.file, span };
  }
  return { file: document.file, span: { start: 0, end: 0 } };
}

export const MEASUREMENT_COLUMNS = [
  'unit',
  'indicator',
  'numerator',
  'denominator',
  'value',
  'sample',
  'status',
  'note',
] as const;
export type MeasurementColumn = (typeof MEASUREMENT_COLUMNS)[number];

/** One unit, one indicator, one month. A figure that was left empty was not measured and is undefined. */
export interface Measurement {
  readonly unit: string;
  readonly indicator: string;
  readonly month: Month;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly value?: number;
  readonly sample?: number;
  readonly preliminary: boolean;
  readonly note?: string;
  /** The file it stands in: an index into the workspace's `measurementFiles`. */
  readonly from: number;
  /** Offset of its row in that file. */
  readonly offset: number;
}

export interface MeasurementFile {
  readonly file: SourceFile;
  readonly month: Month;
  readonly columns: readonly MeasurementColumn[];
  readonly rows: readonly Measurement[];
  /** The place of a row's cell; of the row when the file has no such column. */
  place(row: Measurement, column?: MeasurementColumn): Place;
}

/** A component that prose uses, with the attributes it is given as plain texts. */
export interface ProseComponent {
  readonly name: string;
  readonly place: Place;
  readonly attributes: readonly { readonly name: string; readonly value: string | undefined; readonly place: Place }[];
  /** True where it stands among the words of a sentence, false where it is a block of its own. */
  readonly inText: boolean;
  /** True where it encloses something: `<Term id="kci">…</Term>`. */
  readonly hasContent: boolean;
  /** What it stands in that has no room for it: a heading is listed by its words alone, and a link leads to one place. */
  readonly within?: 'heading' | 'link';
}

/** A page of the handbook's prose. */
export interface Prose {
  readonly file: SourceFile;
  readonly language: Language;
  /** Path below the language's folder without ending: `measuring/scoring`. */
  readonly slug: string;
  /** Undefined when there is none, or when it could not be read, which has been reported. */
  readonly frontMatter: unknown;
  /** Places of the front matter's keys and values; undefined only when there is no front matter. */
  readonly frontMatterPositions?: Positions;
  readonly components: readonly ProseComponent[];
  /** Imports, exports and expressions, which prose may not have. */
  readonly code: readonly Place[];
  /** Links to other pages, as written. */
  readonly links: readonly { readonly target: string; readonly place: Place }[];
}

/** Translated texts of one kind of records in one language: id → texts shaped like the record. */
export interface Translation {
  readonly language: Exclude<Language, 'zh-CN'>;
  readonly kind: KindName;
  readonly document: Omit<Document, 'kind' | 'id'>;
}

/** All that was read from a workspace, before anything is judged. */
export interface Loaded {
  readonly documents: readonly Document[];
  readonly measurementFiles: readonly MeasurementFile[];
  /** Complaints by unit and category, a file a month. */
  readonly complaintFiles: readonly ComplaintFile[];
  readonly prose: readonly Prose[];
  readonly translations: readonly Translation[];
  readonly commentaries: readonly Commentary<CommentarySection>[];
  /** Small workspaces in `content/cases`, by id: their paths begin at their own folder, and none of them has cases. */
  readonly cases: ReadonlyMap<string, Loaded>;
  /** Every file that was looked at. */
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export type Catalogue = { readonly [K in KindName]: ReadonlyMap<string, Entry<K>> };

/** What checked records are reached through. Only records that keep their schema are in it. */
export interface Workspace {
  readonly records: Catalogue;
  readonly measurementFiles: readonly MeasurementFile[];
  /** Complaints by unit and category, a file a month. */
  readonly complaintFiles: readonly ComplaintFile[];
  readonly prose: readonly Prose[];
  readonly translations: readonly Translation[];
  /** Why months went as they did, each section placed with what it is about. */
  readonly commentaries: readonly Commentary[];
  /** What was learnt elsewhere, with its figures: small workspaces by id. */
  readonly cases: ReadonlyMap<string, Workspace>;
  /** Ids of every document that was read, valid or not, so that one mistake is reported once. */
  readonly known: { readonly [K in KindName]: ReadonlySet<string> };
  /** Kinds of which records were taken out for its readers: that one of them is not there says nothing. */
  readonly withheld?: ReadonlySet<KindName>;
}

/** True where the reader does not see all records of a kind: that there is none is then nothing to tell. */
export function isWithheld({ withheld }: Workspace, ...kinds: readonly KindName[]): boolean {
  return kinds.some((kind) => withheld?.has(kind) ?? false);
}

/** Stages of a process in their order. */
export function stagesOf(workspace: Workspace, process: string): Entry<'stage'>[] {
  return [...workspace.records.stage.values()]
    .filter((stage) => stage.within === process)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
}

/** A control point with the stage it belongs to and its place in that stage's record. */
export interface PlacedControlPoint {
  readonly point: ControlPoint;
  readonly stage: Entry<'stage'>;
  readonly path: Path;
}

export function controlPoints(workspace: Workspace): PlacedControlPoint[] {
  return [...workspace.records.stage.values()].flatMap((stage) =>
    stage.value.controlPoints.map((point, i) => ({ point, stage, path: ['controlPoints', i] })),
  );
}
