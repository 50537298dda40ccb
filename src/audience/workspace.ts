import { ALL_SEEING, isFor, type Audience } from '../model/audience.ts';
import type { Commentary } from '../model/commentary.ts';
import type { ComplaintFile } from '../model/complaints.ts';
import { KINDS, type KindName } from '../model/kinds.ts';
import type { Catalogue, Document, MeasurementFile, Translation, Workspace } from '../model/workspace.ts';
import { assignedIn, type Assigned } from './assigned.ts';
import { cutFor, type Reader, type Stuck } from './cut.ts';
import { keep, keepLike, positionsLeft, type Kept } from './kept.ts';
import { withheldInEnglish } from './withheld.ts';

/** A workspace as a reader may see it, and what could not be taken out of it. */
export interface Filtered {
  readonly workspace: Workspace;
  /** References from what the reader may see to what not, where they cannot go. */
  readonly stuck: readonly (Stuck & { readonly document: Document })[];
}

const made = new WeakMap<Workspace, Map<Audience, Filtered>>();

/**
 * The workspace in which nothing exists that a reader may not see: records, fields, prose, notes, translations, rows of data and
 * every reference to them. Figures and places in files stay as they are. Only a workspace that `check` finds sound keeps its
 * figures and is sound afterwards.
 */
export function forAudience(workspace: Workspace, audience: Audience): Workspace {
  return filteredFor(workspace, audience).workspace;
}

/** The same with what stood in the way; made once for each reader. */
export function filteredFor(workspace: Workspace, audience: Audience): Filtered {
  if (audience === ALL_SEEING) return { workspace, stuck: [] };
  const known = made.get(workspace) ?? new Map<Audience, Filtered>();
  made.set(workspace, known);
  const found = known.get(audience) ?? filter(workspace, audience, assignedIn(workspace));
  known.set(audience, found);
  return found;
}

/** What a reader may see of a workspace. */
export function readerOf(workspace: Workspace, audience: Audience, assigned = assignedIn(workspace)): Reader {
  const hidden = new Map<KindName, ReadonlySet<string>>(
    KINDS.map(({ name }) => {
      const documents = [...(workspace.records[name] as ReadonlyMap<string, Document>).values()];
      return [name, new Set(documents.filter((one) => !isFor(assigned.record(one), audience)).map(({ id }) => id))];
    }),
  );
  return {
    audience,
    hides: (kind, id) => hidden.get(kind)?.has(id) ?? false,
    field: (name) => assigned.named(name),
  };
}

function filter(workspace: Workspace, audience: Audience, assigned: Assigned): Filtered {
  const reader = readerOf(workspace, audience, assigned);
  const sees = (name: Parameters<Assigned['part']>[0]) => isFor(assigned.part(name), audience);
  const seesField = (name: string) => isFor(assigned.named(name) ?? 'public', audience);
  const kept = new Map<Document, Kept>();
  const stuck: (Stuck & { document: Document })[] = [];
  const withheld = new Set<KindName>();
  const records = Object.fromEntries(
    KINDS.map(({ name }) => {
      const all = workspace.records[name] as ReadonlyMap<string, Document>;
      const left = [...all].filter(([id]) => !reader.hides(name, id));
      if (left.length < all.size) withheld.add(name);
      const cut = left.map(([id, document]): [string, Document] => {
        const outcome = cutFor(document, reader);
        stuck.push(...outcome.stuck.map((each) => ({ ...each, document })));
        if (!outcome.kept) return [id, document];
        kept.set(document, outcome.kept);
        return [id, cutDocument(document, outcome.kept)];
      });
      return [name, new Map(cut)];
    }),
  ) as unknown as Catalogue;
  const cases = [...workspace.cases].filter(() => sees('case'));
  return {
    stuck,
    workspace: {
      records: withoutSettings(records),
      measurementFiles: workspace.measurementFiles.map((file) => rowsFor(file, reader, seesField('measurement.note'))),
      complaintFiles: sees('complaints')
        ? workspace.complaintFiles.map((file) => complaintsFor(file, reader, seesField('complaints.note')))
        : [],
      prose: workspace.prose.filter((page) => isFor(assigned.page(page), audience)),
      translations: workspace.translations.map((texts) => textsFor(texts, workspace, kept, reader)),
      commentaries: sees('commentary') ? workspace.commentaries.map((one) => commentaryFor(one, reader)) : [],
      cases: new Map(
        cases.map(([id, its]) => [id, filter(its, audience, assignedIn(its, assigned.part('case'))).workspace]),
      ),
      known: knownFor(workspace, reader),
      withheld,
    },
  };
}

function cutDocument(document: Document, kept: Kept): Document {
  const positions = positionsLeft(document.positions, document.base, kept);
  return { ...document, value: keep(document.value, kept), positions, isCut: true };
}

/** Who may see what is not for those who may not. */
function withoutSettings(records: Catalogue): Catalogue {
  const entry = records.site.get('site');
  if (!entry?.value.audience) return records;
  return { ...records, site: new Map([['site', { ...entry, value: without(entry.value, 'audience'), isCut: true }]]) };
}

function without<T extends object>(value: T, key: keyof T): T {
  return Object.fromEntries(Object.entries(value).filter(([each]) => each !== key)) as T;
}

function rowsFor(file: MeasurementFile, reader: Reader, withNotes: boolean): MeasurementFile {
  const seen = file.rows.filter(
    ({ unit, indicator }) => !reader.hides('unit', unit) && !reader.hides('indicator', indicator),
  );
  const rows = withNotes ? seen : seen.map((row) => without(row, 'note'));
  return {
    file: file.file,
    month: file.month,
    columns: file.columns,
    rows,
    place: (row, column) => file.place(row, column),
  };
}

function complaintsFor(file: ComplaintFile, reader: Reader, withNotes: boolean): ComplaintFile {
  const seen = file.rows.filter(
    ({ unit, category }) => !reader.hides('unit', unit) && !reader.hides('complaint-category', category),
  );
  const rows = withNotes ? seen : seen.map((row) => without(row, 'note'));
  return { file: file.file, month: file.month, rows, place: (row, column) => file.place(row, column) };
}

function textsFor(
  translation: Translation,
  { records }: Workspace,
  kept: ReadonlyMap<Document, Kept>,
  reader: Reader,
): Translation {
  const { kind, document } = translation;
  const { value } = document;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return translation;
  const left = Object.entries(value).flatMap(([id, texts]: [string, unknown]): [string, unknown][] => {
    if (reader.hides(kind, id)) return [];
    const record = (records[kind] as ReadonlyMap<string, Document>).get(id);
    return [[id, record ? keepLike(texts, record.value, kept.get(record), withheldInEnglish) : texts]];
  });
  return { ...translation, document: { ...document, value: Object.fromEntries(left) } };
}

/** Without what is said of records that are withheld, and of all that stands below it. */
function commentaryFor(commentary: Commentary, reader: Reader): Commentary {
  const sections = commentary.sections.filter(
    ({ about: { unit, department, indicator } }) =>
      !(unit !== undefined && reader.hides('unit', unit)) &&
      !(department !== undefined && reader.hides('department', department)) &&
      !(indicator !== undefined && reader.hides('indicator', indicator)),
  );
  if (sections.length === commentary.sections.length) return commentary;
  const spans = sections.map(({ place }) => place.span.start);
  const starts = commentary.sections.map(({ place }) => place.span.start);
  const sectionOf = (offset: number) => starts.findLast((start) => start <= offset);
  const links = commentary.links.filter(({ place }) => spans.includes(sectionOf(place.span.start) ?? -1));
  return { ...commentary, sections, links };
}

function knownFor({ known }: Workspace, reader: Reader): Workspace['known'] {
  const left = KINDS.map(({ name }) => [name, new Set([...known[name]].filter((id) => !reader.hides(name, id)))]);
  return Object.fromEntries(left) as unknown as Workspace['known'];
}
