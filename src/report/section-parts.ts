import type { Bilingual } from '../model/diagnostic.ts';
import type { Context } from './context.ts';
import { counted } from './format.ts';

/** A part of the site as it is listed. */
export interface Part {
  readonly label: Bilingual;
  /** Where it begins; undefined where a workspace has nothing of it. */
  readonly path: (context: Context) => string | undefined;
  readonly hint: (context: Context) => Bilingual;
}

/** Kinds whose records are counted. */
type Counted = keyof Context['workspace']['records'];
/** How many records of a kind there are. */
export const sizeOf = (kind: Counted, { workspace }: Context) => workspace.records[kind].size;
/** A part that is there where there are records of its kind. */
export const where = (kind: Counted, path: string) => (context: Context) =>
  sizeOf(kind, context) > 0 ? path : undefined;
/** How many records of a kind there are: `15 项任务`, `15 tasks`. */
export const many = (kind: Counted, zh: string, en: string) => (context: Context) => ({
  zh: `${sizeOf(kind, context)} ${zh}`,
  en: counted(sizeOf(kind, context), en),
});
/** The same hint for every workspace. */
export const says = (zh: string, en: string) => () => ({ zh, en });
/** A part of the latest month. */
export const ofLatest = (path: (month: string, context: Context) => string | undefined) => (context: Context) =>
  context.latest === undefined ? undefined : path(context.latest, context);
