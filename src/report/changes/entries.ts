import type { FieldChange, RecordChange } from '../../model/changes.ts';
import { dayIn, zoneOf } from '../../model/as-of.ts';
import { inLanguage, type Bilingual } from '../../model/diagnostic.ts';
import type { ChangeSet, Revision } from '../../model/history.ts';
import { KINDS, kindNamed, type KindName } from '../../model/kinds.ts';
import type { Day } from '../../model/month.ts';
import { LINKED_KINDS } from '../../model/prose.ts';
import type { Context } from '../context.ts';
import { onceFor } from '../once.ts';
import { pathOfRecord, paths } from '../paths.ts';
import { paragraphsOf } from './paragraphs.ts';

/** One change of a record in words; for texts that a line cannot hold, how they read before and how they read now. */
export interface ChangeLine {
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
}

export interface ChangedRecord {
  readonly kind: KindName;
  readonly id: string;
  readonly kindLabel: string;
  readonly name: string;
  /** The page of the record, where it has one. */
  readonly path?: string;
  readonly lines: readonly ChangeLine[];
}

/** A revision as the change log tells it. */
export interface ChangeEntry {
  /** The commit. */
  readonly id: string;
  /** Where it stands on the page of changes. */
  readonly anchor: string;
  readonly at: number;
  readonly day: Day;
  /** Why, as it was written: in one line, and more about it. */
  readonly summary: string;
  readonly paragraphs: readonly string[];
  /** Records that came or went in numbers: 首次录入服务标准 22 项. */
  readonly counts: readonly string[];
  /** Records that changed; those that came or went where they are few. */
  readonly records: readonly ChangedRecord[];
}

/** More records of a kind than these that came or went at once are counted, not named. */
const NAMED = 3;

const remembered = onceFor<Context, ChangeEntry[]>();

/** Every revision of the change log in the language of the context, newest first. */
export function changeEntries(context: Context): readonly ChangeEntry[] {
  return remembered(context, 'all', () => entriesOf(context));
}

function entriesOf(context: Context): ChangeEntry[] {
  const { changeSets, untold = 0 } = context.history();
  // Where the beginning is not told, nothing is a first entry.
  const seen = new Set<KindName>(untold > 0 ? KINDS.map(({ name }) => name) : []);
  // From the first on, because what comes first of a kind is a first entry.
  const told = [...changeSets].reverse().map((set) => {
    const entry = entryOf(set, seen, context);
    for (const { kind } of set.records) seen.add(kind);
    return entry;
  });
  return told.reverse().sort((a, b) => b.at - a.at);
}

function entryOf({ revision, records }: ChangeSet, seen: ReadonlySet<KindName>, context: Context): ChangeEntry {
  const groups = Map.groupBy(records, ({ kind, change }) => `${kind} ${change}`);
  const many = [...groups.values()].filter(([first, ...more]) => first?.change !== 'changed' && more.length >= NAMED);
  const named = records.filter((record) => !many.some((group) => group.includes(record)));
  return {
    ...revisionLine(revision, context),
    paragraphs: paragraphsOf(revision.body),
    counts: many.map((group) => context.say(countWords(group, seen))),
    records: named.map((record) => recordLine(record, context)),
  };
}

/** Of a revision that says nothing of itself, or nothing to these readers. */
const UNSAID: Bilingual = { zh: '修订', en: 'Revision' };

/** What a revision says of itself. */
export function revisionLine({ id, at, summary }: Revision, { site, say }: Context) {
  const day = dayIn(zoneOf(site), new Date(at * 1000));
  return { id, anchor: `c-${id.slice(0, 10)}`, at, day, summary: summary || say(UNSAID) };
}

function countWords(group: readonly RecordChange[], seen: ReadonlySet<KindName>): Bilingual {
  const [{ kind, change }] = group as [RecordChange];
  const { label } = kindNamed(kind);
  const count = group.length;
  const en = label.en.toLowerCase();
  if (change === 'removed') return { zh: `删除${label.zh} ${count} 项`, en: `Removed: ${count} × ${en}` };
  return seen.has(kind)
    ? { zh: `新增${label.zh} ${count} 项`, en: `Added: ${count} × ${en}` }
    : { zh: `首次录入${label.zh} ${count} 项`, en: `First entries: ${count} × ${en}` };
}

function recordLine(record: RecordChange, context: Context): ChangedRecord {
  const { kind, id, name } = record;
  const path = pathOf(kind, id, context);
  return {
    kind,
    id,
    kindLabel: context.say(kindNamed(kind).label),
    name: context.say(name),
    ...(path !== undefined && { path }),
    lines: linesOf(record, context),
  };
}

export function linesOf({ change, fields }: RecordChange, context: Context): ChangeLine[] {
  if (change === 'added') return [{ text: context.say({ zh: '新增', en: 'Added' }) }];
  if (change === 'removed') return [{ text: context.say({ zh: '删除', en: 'Removed' }) }];
  return fields.map((field) => lineOf(field, context));
}

function lineOf({ words, texts }: FieldChange, { language }: Context): ChangeLine {
  const text = (side: Bilingual | undefined) => (side ? inLanguage(side, language) : undefined);
  const [before, after] = [text(texts?.before), text(texts?.after)];
  return {
    text: inLanguage(words, language),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

/** The page of a record as it is now. */
function pathOf(kind: KindName, id: string, { workspace }: Context): string | undefined {
  const linked = LINKED_KINDS.find((each) => each === kind);
  if (linked) return pathOfRecord(workspace, linked, id);
  return kind === 'supervision' && workspace.records.supervision.size > 0 ? paths.supervision : undefined;
}
