import { KINDS, type KindName } from '../model/kinds.ts';
import type { PlainSchema } from '../model/schema.ts';
import type { Path } from '../model/source.ts';

export interface Named {
  readonly kind: KindName;
  readonly id: string;
}

const KIND_NAMES = new Map<string, KindName>(KINDS.map(({ name }) => [name, name]));

/** Texts that name a record otherwise than by its id alone. */
const WRITTEN_OUT: Readonly<Record<string, (written: string) => readonly string[]>> = {
  'standard.clauses.norm': normItem,
  'standard.versions.clauses.was.norm': normItem,
  'indicator.norm': normItem,
  'term.record': (written) => written.split('/'),
  'confirmations.confirmed.links.dependent': (written) => written.split(/[/#]/),
  'confirmations.confirmed.links.on': (written) => written.split(/[/#]/),
};

function normItem(written: string): readonly string[] {
  return ['norm', written.split('/')[0] ?? ''];
}

/** Keys of a path, without the places in lists: `sections.items.indicator`. */
export function keysOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

/** The records that a value may name: one, or a unit or a department where it may be either. */
export function namedBy(kind: KindName, schema: PlainSchema, value: unknown, keys: string): readonly Named[] {
  if (typeof value !== 'string') return [];
  const ref = KIND_NAMES.get(schema['x-ref'] ?? '');
  if (ref) return [{ kind: ref, id: value }];
  const field = `${kind}.${keys}`;
  if (field === 'adjustments.adjustments.subject') {
    return [
      { kind: 'unit', id: value },
      { kind: 'department', id: value },
    ];
  }
  const [named = '', id = ''] = WRITTEN_OUT[field]?.(value) ?? [];
  const written = KIND_NAMES.get(named);
  return written ? [{ kind: written, id }] : [];
}

/**
 * Fields without which a record would say something else: what it is computed from, or what it is about where leaving that out
 * means all. They do not go; the record has to be for those who may see what it names.
 */
const HELD: ReadonlySet<string> = new Set([
  'indicator.formula.of',
  'indicator.formula.value.of',
  'scorecard.sections.items.indicator',
  'scorecard.subjects.units',
  'scorecard.subjects.departments',
  'unit.parent',
  'unit.parent.unit',
  'unit.mergedInto',
  'task.indicators',
  'supervision-order.task',
  'accepted-reason.unit',
  'complaint-category.parent',
  'process.opensAt',
]);

export function isHeld(kind: KindName, keys: string): boolean {
  return HELD.has(`${kind}.${keys}`);
}

/** Entries that go as a whole with what they name, though the key could go alone or the entry has an id. */
const WITH_THEIR_ENTRY: ReadonlySet<string> = new Set([
  'adjustments.adjustments.scorecard',
  'adjustments.adjustments.subject',
]);

export function takesItsEntry(kind: KindName, keys: string): boolean {
  return WITH_THEIR_ENTRY.has(`${kind}.${keys}`);
}
