import type { Commentary, CommentarySection } from '../model/commentary.ts';
import type { ComplaintFile } from '../model/complaints.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/source.ts';
import type { Document, Loaded, MeasurementFile, Prose, Translation } from '../model/workspace.ts';
import { divide, undivided } from './cases.ts';
import { readCommentary } from './commentary/read.ts';
import { readComplaints } from './csv/complaints.ts';
import { readMeasurements } from './csv/measurements.ts';
import { Names } from './csv/names.ts';
import { readProse } from './mdx/read.ts';
import type { Listed, Reader } from './reader.ts';
import { Readings } from './readings.ts';
import { readRecords, readTranslation } from './records.ts';
import { roleOf, type Role } from './role.ts';
import { missing, openFile } from './open.ts';
import { unknownFile } from './unknown.ts';

/**
 * Reads a whole workspace. It never throws for what stands in files: what cannot be read or understood is a diagnostic with
 * its place, and the other files are read all the same. Whether the records make sense is not its business.
 */
export function loadWorkspace(reader: Reader): Loaded {
  return read(reader, divide, new Readings());
}

/** Reads several states of one workspace, each as `loadWorkspace` does: what they have in common is read once. */
export function loadStates<const R extends readonly Reader[]>(readers: R): { [K in keyof R]: Loaded } {
  const readings = new Readings();
  return readers.map((reader) => read(reader, divide, readings)) as { [K in keyof R]: Loaded };
}

/** Reads what is a workspace's own, then its cases; a case has none, so a case in it is a file that nothing reads. */
function read(reader: Reader, divided: typeof divide, readings: Readings): Loaded {
  const workspace = new Loading(reader, readings);
  let listed: readonly Listed[];
  try {
    listed = reader.list();
  } catch {
    return workspace.nothing('folder');
  }
  const { own, cases } = divided(reader, listed);
  if (!own.some(({ path }) => path.startsWith('content/'))) workspace.nothing('content');
  for (const entry of own) workspace.add(entry);
  // Paths of a case begin at its own folder: they are not those of the others.
  for (const [id, its] of cases) workspace.cases.set(id, read(its, undivided, new Readings()));
  return workspace;
}

class Loading implements Loaded {
  readonly documents: Document[] = [];
  readonly measurementFiles: MeasurementFile[] = [];
  readonly complaintFiles: ComplaintFile[] = [];
  readonly prose: Prose[] = [];
  readonly translations: Translation[] = [];
  readonly commentaries: Commentary<CommentarySection>[] = [];
  readonly cases = new Map<string, Loaded>();
  readonly files: SourceFile[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #reader: Reader;
  readonly #readings: Readings;
  readonly #names = new Names();

  constructor(reader: Reader, readings: Readings) {
    this.#reader = reader;
    this.#readings = readings;
  }

  nothing(what: 'folder' | 'content'): this {
    this.diagnostics.push(missing(what));
    return this;
  }

  add(entry: Listed): void {
    const role = roleOf(entry.path);
    if (role.is === 'for-people') return;
    if (role.is === 'unknown' && !entry.problem) {
      const file = { path: entry.path, text: '' };
      this.files.push(file);
      this.diagnostics.push(unknownFile(file));
      return;
    }
    const { file: opened, diagnostic } = openFile(this.#reader, entry);
    const file = diagnostic ? opened : this.#readings.known(opened);
    this.files.push(file);
    if (!diagnostic) return this.#read(file, role);
    this.diagnostics.push(diagnostic);
  }

  #read(file: SourceFile, role: Role): void {
    const once = <T>(read: (file: SourceFile) => T): T => this.#readings.of(file, read);
    if (role.is === 'records') {
      const { documents, diagnostics } = once((of) => readRecords(of, role));
      append(this.documents, documents);
      append(this.diagnostics, diagnostics);
    } else if (role.is === 'translation') {
      const { translation, diagnostics } = once((of) => readTranslation(of, role));
      if (translation) this.translations.push(translation);
      append(this.diagnostics, diagnostics);
    } else if (role.is === 'prose') {
      const { prose, diagnostics } = once((of) => readProse(of, role.language, role.slug));
      if (prose) this.prose.push(prose);
      append(this.diagnostics, diagnostics);
    } else if (role.is === 'commentary') {
      const { commentary, diagnostics } = once((of) => readCommentary(of, role.month, role.language));
      if (commentary) this.commentaries.push(commentary);
      append(this.diagnostics, diagnostics);
    } else if (role.is === 'measurements') {
      const { file: read, diagnostics } = readMeasurements(file, role.month, this.measurementFiles.length, this.#names);
      if (read) this.measurementFiles.push(read);
      append(this.diagnostics, diagnostics);
    } else if (role.is === 'complaints') {
      const { file: read, diagnostics } = once((of) => readComplaints(of, role.month));
      if (read) this.complaintFiles.push(read);
      append(this.diagnostics, diagnostics);
    }
  }
}

/** Adds any number of items, which `push(...items)` cannot. */
function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
