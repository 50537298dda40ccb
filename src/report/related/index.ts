import { KINDS, type KindName } from '../../model/kinds.ts';
import { LINKED_KINDS, type LinkedKind } from '../../model/prose.ts';
import type { Context } from '../context.ts';
import { linkTo, type Link } from '../links.ts';
import { traceOf } from '../references.ts';
import { mentionsOf } from './mentions.ts';

/** What is related to a record in one way, under a heading: chapters that show it, cards of situations, records of a kind. */
export interface RelatedGroup {
  readonly heading: string;
  /** Never empty. */
  readonly links: readonly Link[];
  /** How many more there are than the links given. */
  readonly more: number;
}

/** As many links of a kind help; more are a list that has a page of its own. */
const MOST = 10;

/**
 * What a reader of a record's page may want next and does not find on it: chapters of the handbook that show the record, and
 * records that name it or that it names, by kind. `shown` are the kinds that the page itself lists.
 */
export function relatedTo(kind: LinkedKind, id: string, shown: readonly KindName[], context: Context): RelatedGroup[] {
  const chapters = groupOf(context.say({ zh: '手册', en: 'Handbook' }), mentionsOf(kind, id, context));
  const records = KINDS.filter(({ name }) => isLinked(name) && !shown.includes(name)).flatMap(({ name, label }) =>
    groupOf(context.say(label), neighbours(kind, id, name as LinkedKind, context)),
  );
  return [...chapters, ...records];
}

const isLinked = (kind: KindName): kind is LinkedKind => (LINKED_KINDS as readonly KindName[]).includes(kind);

/** Records of a kind that name a record or that it names, by name. */
function neighbours(kind: LinkedKind, id: string, wanted: LinkedKind, context: Context): Link[] {
  const trace = traceOf(context);
  const naming = trace.to(kind, id).map(({ from }) => from);
  const named = trace.from(kind, id).map(({ to }) => to);
  const ids = [...naming, ...named].filter((each) => each.kind === wanted && !(wanted === kind && each.id === id));
  return [...new Set(ids.map((each) => each.id))].map((each) => linkTo(wanted, each, context));
}

function groupOf(heading: string, links: readonly Link[]): RelatedGroup[] {
  if (links.length === 0) return [];
  return [{ heading, links: links.slice(0, MOST), more: Math.max(0, links.length - MOST) }];
}
