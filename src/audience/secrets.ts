import { isFor, type Audience } from '../model/audience.ts';
import type { FieldChange, RecordChange } from '../model/changes.ts';
import type { History } from '../model/history.ts';
import { KINDS } from '../model/kinds.ts';
import type { Document, Workspace } from '../model/workspace.ts';
import { assignedIn, type Assigned } from './assigned.ts';
import { keysOf } from './references.ts';
import { readerOf } from './workspace.ts';

/** Files whose records and pages are gone are for whom their kind is for. */
const PROSE = /^content\/handbook\//;
const CASE = /^content\/cases\//;
const COMMENTARY = /^data\/[^/]+\/commentary[^/]*\.md$/;

/** What a change log must not tell a reader: records, what they are called, fields, and the files they stand in. */
export class Secrets {
  readonly #audience: Audience;
  readonly #assigned: Assigned;
  readonly #records = new Set<string>();
  /** Ids and names. */
  readonly #words = new Set<string>();
  readonly #files = new Set<string>();
  readonly #openFiles = new Set<string>();

  constructor(history: History, workspace: Workspace, audience: Audience) {
    this.#audience = audience;
    this.#assigned = assignedIn(workspace);
    const reader = readerOf(workspace, audience, this.#assigned);
    for (const { name } of KINDS) {
      for (const [id, { value, file }] of workspace.records[name] as ReadonlyMap<string, Document>) {
        const isHidden = reader.hides(name, id);
        (isHidden ? this.#files : this.#openFiles).add(file.path);
        if (isHidden) this.#add(name, id, nameIn(value));
      }
    }
    for (const page of workspace.prose) {
      (this.#sees(this.#assigned.page(page)) ? this.#openFiles : this.#files).add(page.file.path);
    }
    for (const { kind, document } of workspace.translations) {
      const texts = Object.entries((document.value ?? {}) as Record<string, unknown>);
      for (const [id, its] of texts) if (reader.hides(kind, id)) this.#add(kind, id, nameIn(its));
    }
    // Records that are there no longer, or had another id.
    for (const change of history.changeSets.flatMap(({ records }) => records)) {
      const { kind, id, name, formerId } = change;
      if (this.#isSecret(change)) this.#add(kind, id, name.zh, name.en, formerId);
    }
  }

  /** The change as it may be told, or nothing. */
  without(change: RecordChange): RecordChange[] {
    if (this.#isSecret(change)) return [];
    const fields = change.fields.filter((field) => !this.#isSecretField(change, field));
    if (fields.length === change.fields.length) return [change];
    return fields.length > 0 ? [{ ...change, fields }] : [];
  }

  /** A file that holds anything secret or, where it is gone, would have. */
  isFile(path: string): boolean {
    if (this.#files.has(path)) return true;
    if (this.#openFiles.has(path)) return false;
    const { record, part } = this.#assigned;
    if (PROSE.test(path)) return !this.#sees(part('handbook'));
    if (CASE.test(path)) return !this.#sees(part('case'));
    if (COMMENTARY.test(path)) return !this.#sees(part('commentary'));
    const kind = KINDS.find((each) => each.path.test(path));
    return kind !== undefined && !this.#sees(record({ kind: kind.name, value: undefined }));
  }

  #sees(audience: Audience | undefined): boolean {
    return isFor(audience ?? 'public', this.#audience);
  }

  #add(kind: string, id: string, ...words: readonly (string | undefined)[]): void {
    this.#records.add(`${kind}/${id}`);
    for (const word of [id, ...words]) if (word !== undefined && word !== '') this.#words.add(word);
  }

  #isSecret({ kind, id, audience }: RecordChange): boolean {
    if (this.#records.has(`${kind}/${id}`)) return true;
    return !this.#sees(audience ?? this.#assigned.record({ kind, value: undefined }));
  }

  #isSecretField({ kind }: RecordChange, { path, words, texts, before, after }: FieldChange): boolean {
    const keys = keysOf(path).split('.');
    const names = keys.map((_, depth) => `${kind}.${keys.slice(0, depth + 1).join('.')}`);
    if (names.some((name) => !this.#sees(this.#assigned.named(name)))) return true;
    const said = JSON.stringify([words, texts, before, after]);
    return [...this.#words].some((word) => said.includes(word)) || this.#hasSecretBelow(names.at(-1), [before, after]);
  }

  /** True where a withheld field stands somewhere within what was added, removed or changed as a whole. */
  #hasSecretBelow(name: string | undefined, value: unknown): boolean {
    if (typeof value !== 'object' || value === null) return false;
    if (Array.isArray(value)) return value.some((item) => this.#hasSecretBelow(name, item));
    return Object.entries(value).some(([key, item]: [string, unknown]) => {
      const at = `${name}.${key}`;
      return !this.#sees(this.#assigned.named(at)) || this.#hasSecretBelow(at, item);
    });
  }
}

function nameIn(value: unknown): string | undefined {
  const name = typeof value === 'object' && value !== null ? (value as { name?: unknown }).name : undefined;
  return typeof name === 'string' ? name : undefined;
}
