import type { TSchema } from 'typebox';
import type { Bilingual } from './diagnostic.ts';

export interface KindOf<Name extends string> {
  readonly name: Name;
  readonly label: Bilingual;
  readonly schema: TSchema;
  /**
   * Paths of its files in a workspace. A group named `id` gives the record's id, `order` its place among its siblings,
   * `within` the id of the record whose folder it lies in. Without `id` there is one record, whose id is the kind's name.
   */
  readonly path: RegExp;
  /** The path as editors are told it. */
  readonly where: string;
  /** The key under which one file lists many records, each with an `id` of its own. */
  readonly listedUnder?: string;
}

type Paths = Pick<KindOf<string>, 'path' | 'where'>;

export const ID = '(?<id>[^/]+)';

/** A file for each record of a folder. */
export const yaml = (folder: string): Paths => ({
  path: new RegExp(`^${folder}/${ID}\\.yaml$`),
  where: `${folder}/<id>.yaml`,
});

/** One file, which is the record. */
export const single = (file: string): Paths => ({
  path: new RegExp(`^${file.replaceAll('.', '\\.')}$`),
  where: file,
});

/** One file that lists records under a key. */
export const listed = (file: string, listedUnder: string): Paths & { readonly listedUnder: string } => ({
  ...single(file),
  listedUnder,
});

/** A file in the folder of each month. */
export const monthly = (file: string): Paths => ({
  path: new RegExp(`^data/(?<id>\\d{4}-\\d{2})/${file.replaceAll('.', '\\.')}$`),
  where: `data/<yyyy-mm>/${file}`,
});
