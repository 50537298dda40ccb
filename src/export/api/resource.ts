import type { TSchema } from 'typebox';
import type { Bilingual } from '../../model/diagnostic.ts';
import type { Month } from '../../model/month.ts';
import type { Context } from '../../report/context.ts';
import type { NamedKind } from '../../report/names.ts';

/** What files of the API are made from: the same workspace in both languages. Each file is made once and speaks both. */
export interface Sources {
  readonly zh: Context;
  readonly en: Context;
}

/** What tells the files of a resource apart: the words in braces of its address. */
export type Key = Readonly<Record<string, string>>;

/** A kind of file of the API. */
export interface Resource {
  /** Of its schema. */
  readonly name: string;
  readonly title: Bilingual;
  /** Below the folder of the version: `months/{month}.json`. */
  readonly address: string;
  readonly schema: TSchema;
  /** A key for each file that there is. */
  keys(sources: Sources): readonly Key[];
  content(key: Key, sources: Sources): unknown;
}

/** Keys of a resource that is one file. */
export const ONE_FILE = (): readonly Key[] => [{}];

/** Months with figures, oldest first. */
export function monthsOf({ zh }: Sources): readonly Month[] {
  return zh.months;
}

/** A record's name in both languages. */
export function nameOf(kind: NamedKind, id: string, { zh, en }: Sources): Bilingual {
  return { zh: zh.names.of(kind, id), en: en.names.of(kind, id) };
}

/** Two texts that say the same. */
export const both = (zh: string, en: string | undefined): Bilingual => ({ zh, en: en ?? zh });
