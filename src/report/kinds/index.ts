import { SCAFFOLDED } from '../../authoring/index.ts';
import { KINDS, kindNamed, type KindName } from '../../model/kinds.ts';
import type { PlainSchema } from '../../model/schema.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { exampleOf, type KindExample } from './example.ts';
import { keyRows, type KeyRow } from './keys.ts';
import { shownOn, type ShownOn } from './shown.ts';

export type { KindExample, KeyRow, ShownOn };

/** A kind of record, as those who write one look it up. */
export interface KindLine {
  readonly name: KindName;
  readonly label: string;
  /** What it is, in a few words. */
  readonly what: string;
  /** Where its files lie. */
  readonly where: string;
  /** How many of them there are. */
  readonly count: number;
  readonly path: string;
}

export interface KindReport extends KindLine {
  /** The key under which one file lists them all. */
  readonly listedUnder: string | undefined;
  readonly keys: readonly KeyRow[];
  readonly example: KindExample;
  readonly shown: readonly ShownOn[];
  /** Whether `npm run new` makes one. */
  readonly isScaffolded: boolean;
}

/** Every kind of record, in the order of the model. */
export function kindLines(context: Context): KindLine[] {
  return KINDS.map(({ name }) => lineOf(context, name));
}

/** What there is to know of a kind before a record of it is written. */
export function kindReport(context: Context, name: KindName): KindReport {
  const { schema, listedUnder } = kindNamed(name);
  return {
    ...lineOf(context, name),
    listedUnder,
    keys: keyRows(context, schema as PlainSchema),
    example: exampleOf(context, name),
    shown: shownOn(context, name),
    isScaffolded: SCAFFOLDED.includes(name),
  };
}

function lineOf({ say, workspace }: Context, name: KindName): KindLine {
  const { label, schema, where } = kindNamed(name);
  const count = workspace.records[name].size;
  const what = (schema as PlainSchema)['x-doc'] ?? label;
  return { name, label: say(label), what: say(what), where, count, path: paths.kind(name) };
}
