import { AUDIENCES, type Audience } from '../model/audience.ts';
import { placeOf, type Document, type Workspace } from '../model/workspace.ts';
import type { Scorecard } from '../model/records/scorecard.ts';
import type { KindName } from '../model/kinds.ts';
import { readerOf, forAudience } from './workspace.ts';
import type { Reader } from './cut.ts';
import { ownAudience } from './assigned.ts';
import type { Place } from '../model/source.ts';

/** Something withheld that figures are made from which the reader sees: without it they would be others. */
export interface Counted {
  readonly document: Document;
  readonly place: Place;
  /** What the reader sees of it: a record, or all figures of its kind. */
  readonly by: Document | 'units' | 'tasks' | 'complaints' | 'scores';
}

/**
 * What a reader may not see although it counts in what they see: figures are computed on what is left, and are to be the same
 * for all. What a record names itself is not among it.
 */
export function countedFor(workspace: Workspace, audience: Audience): Counted[] {
  const counting = new Counting(workspace, audience);
  return [...counting.whole(), ...counting.cards(), ...counting.launches()];
}

/** What all figures of a kind rest on, beside what they name. */
const RESTS: readonly (readonly [seen: KindName, on: readonly KindName[], by: 'tasks' | 'scores'])[] = [
  ['task', ['progress', 'supervision', 'alerts'], 'tasks'],
  ['scorecard', ['publication'], 'scores'],
];

class Counting {
  readonly #whole: Workspace;
  readonly #seen: Workspace;
  readonly #reader: Reader;

  constructor(workspace: Workspace, audience: Audience) {
    this.#whole = workspace;
    this.#seen = forAudience(workspace, audience);
    this.#reader = readerOf(workspace, audience);
  }

  #hidden<K extends KindName>(kind: K) {
    return [...this.#whole.records[kind].values()].filter(({ id }) => this.#reader.hides(kind, id));
  }

  /** Units are pooled and ranked, complaints summed up: all of them are seen, or none. */
  *whole(): Iterable<Counted> {
    const { records, complaintFiles } = this.#seen;
    if (records.unit.size > 0) yield* this.#all(this.#hidden('unit'), 'units');
    if (complaintFiles.length > 0) yield* this.#all(this.#hidden('complaint-category'), 'complaints');
    for (const [kind, on, by] of RESTS) {
      if (records[kind].size > 0) for (const each of on) yield* this.#all(this.#hidden(each), by);
    }
    // Without its order a task would be told to wait for one.
    const orders = this.#hidden('supervision-order').filter(({ value: { task = '' } }) => records.task.has(task));
    yield* this.#all(orders, 'tasks');
  }

  *cards(): Iterable<Counted> {
    for (const card of this.#seen.records.scorecard.values()) {
      const { sections, subjects } = card.value;
      if (subjects.kind === 'departments' && !subjects.departments) yield* this.#all(this.#hidden('department'), card);
      for (const section of sections) {
        if (section.kind === 'owned-indicators') yield* this.#all(this.#owned('indicator', subjects), card);
        if (section.kind === 'tasks') yield* this.#all(this.#owned('task', subjects), card);
        if (section.kind !== 'adjustments') continue;
        yield* this.#all(this.#hidden('adjustments'), card);
        if (section.supervision) yield* this.#all(this.#owned('task', subjects), card);
      }
    }
  }

  *launches(): Iterable<Counted> {
    for (const indicator of this.#seen.records.indicator.values()) {
      const { formula } = indicator.value;
      const formulas = Array.isArray(formula) ? formula.map(({ value }) => value) : [formula];
      if (formulas.some(({ kind }) => kind === 'launches')) yield* this.#all(this.#hidden('launch'), indicator);
    }
  }

  #owned(kind: 'indicator' | 'task', subjects: Scorecard['subjects']) {
    const scored = subjects.kind === 'departments' ? subjects.departments : [];
    return this.#hidden(kind).filter(({ value: { owner } }) => scored?.includes(owner) ?? true);
  }

  *#all(documents: readonly Document[], by: Counted['by']): Iterable<Counted> {
    for (const document of documents) yield { document, place: this.#placeOf(document), by };
  }

  /** Where it was said whom it is for. */
  #placeOf(document: Document): Place {
    if (ownAudience(document.value)) return placeOf(document, ['audience'], 'key');
    const site = this.#whole.records.site.get('site');
    if (!site) return placeOf(document);
    for (const list of AUDIENCES) {
      const i = site.value.audience?.[list]?.indexOf(document.kind) ?? -1;
      if (i >= 0) return placeOf(site, ['audience', list, i]);
    }
    return placeOf(site, ['audience', 'default']);
  }
}
