import type { Bilingual } from '../model/diagnostic.ts';
import { kindNamed, type KindName } from '../model/kinds.ts';
import type { Document, Loaded } from '../model/workspace.ts';
import { overlaid } from '../report/localise.ts';

/** A value as it was written, and as it reads in English. */
export interface Read {
  readonly zh: unknown;
  readonly en: unknown;
}

/** A record of one side of a comparison; whether it keeps its schema does not matter. */
export interface SideRecord {
  readonly kind: KindName;
  readonly id: string;
  readonly value: Read;
  /** The record whose folder it lies in, and its place among its siblings. */
  readonly within?: string;
  readonly order?: number;
}

/** One side of a comparison: what stood at a revision, or stands in a folder. */
export interface Side {
  find(kind: KindName, id: string): SideRecord | undefined;
}

/** A whole workspace as a side. */
export interface WholeSide extends Side {
  readonly records: readonly SideRecord[];
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record with its English texts laid over. */
export function recordOf(document: Document, texts: unknown): SideRecord {
  const { kind, id, value, within, order } = document;
  return {
    kind,
    id,
    value: { zh: value, en: overlaid(value, texts) },
    ...(within !== undefined && { within }),
    ...(order !== undefined && { order }),
  };
}

export const keyOf = (kind: KindName, id: string): string => `${kind}/${id}`;

/** All records that were read from a workspace, sound or not. */
export function sideOf({ documents, translations }: Pick<Loaded, 'documents' | 'translations'>): WholeSide {
  const texts = new Map<string, unknown>();
  for (const { kind, document } of translations) {
    if (!isMap(document.value)) continue;
    for (const [id, text] of Object.entries(document.value)) texts.set(keyOf(kind, id), text);
  }
  const records = new Map<string, SideRecord>();
  for (const document of documents) {
    const key = keyOf(document.kind, document.id);
    // Of two records with one id the first counts, as everywhere.
    if (!records.has(key)) records.set(key, recordOf(document, texts.get(key)));
  }
  return { records: [...records.values()], find: (kind, id) => records.get(keyOf(kind, id)) };
}

/** What a record is called: its name or title; else its id, or its kind where there is only one of it. */
export function nameOf({ kind, id, value: { zh, en } }: SideRecord): Bilingual {
  const { label } = kindNamed(kind);
  const name = (value: unknown, otherwise: string) => {
    const found = isMap(value) ? (value['name'] ?? value['title'] ?? value['subject']) : undefined;
    return typeof found === 'string' && found !== '' ? found : otherwise;
  };
  return { zh: name(zh, id === kind ? label.zh : id), en: name(en, id === kind ? label.en : id) };
}
