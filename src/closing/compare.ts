import type { ClosedChange, ClosedMonth } from '../model/closed.ts';
import type { Publication, PublishedRevision } from '../model/records/publication.ts';
import type { Month } from '../model/month.ts';
import { basisOf, rowsText, type Basis } from './basis/index.ts';
import { digestOf } from './digest.ts';
import { faultsOf } from './faults.ts';
import type { Given } from './given.ts';
import { linesOf, type Lines } from './lines.ts';
import { takeMonth } from './take.ts';

export interface ToCompare {
  readonly month: Month;
  readonly publication: Publication;
  /** Months that are closed. */
  readonly others: ReadonlySet<Month>;
  /** Every figure is computed again, though what it rests on is as it was: what a new version of this program may change. */
  readonly recompute?: boolean;
}

/**
 * Holds a closed month against what it would be now. What it rests on is compared first, which is quick; figures are computed
 * only where that has changed, to tell what became of them, or where it is asked for.
 */
export function compareMonth(given: Given, { month, publication, others, recompute = false }: ToCompare): ClosedMonth {
  const faults = faultsOf(month, publication, others);
  const newest = publication.revisions.at(-1);
  const head = { month, revision: newest?.number ?? 0, faults };
  // What was edited says nothing that figures could be held against.
  if (!newest || faults.some(({ fault }) => fault !== 'gap')) return { ...head, changes: [] };
  const basis = basisOf(given, month);
  const written = linesOf('basis', publication.basis);
  const isSame = sameLines(written, basis.lines) && sameRows(newest, basis);
  if (isSame && !recompute) return { ...head, changes: [] };
  const { snapshot } = takeMonth(given, month);
  const values = linesOf('values', publication.values);
  const scores = linesOf('scores', publication.scores ?? '');
  const changes = [
    // That an earlier month is another only matters where a figure is.
    ...changed('basis', written, basis.lines).filter(({ key }) => !key.startsWith('earlier/')),
    ...(sameRows(newest, basis) ? [] : changedRows(values, basis)),
    ...changed('value', values, snapshot.values),
    ...changed('score', scores, snapshot.scores),
  ];
  return { ...head, changes };
}

function sameLines(one: Lines, other: Lines): boolean {
  return one.size === other.size && [...one].every(([key, line]) => other.get(key) === line);
}

function sameRows({ inputs }: PublishedRevision, basis: Basis): boolean {
  return inputs.figures === digestOf(rowsText(basis.rows));
}

function changed(what: ClosedChange['what'], before: Lines, after: Lines): ClosedChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    return old === now ? [] : [{ what, key, before: rest(key, old), after: rest(key, now) }];
  });
}

/** What a line says after its key. */
function rest(key: string, line: string | undefined): string | undefined {
  return line?.slice(key.length + 1);
}

const ROW_COLUMNS = 3;

/** The rows that a month was published with stand in its table of values, before what was made of them. */
function changedRows(values: Lines, { rows }: Basis): ClosedChange[] {
  const before = new Map<string, string>();
  for (const [key, line] of values) {
    const cells = line
      .slice(key.length + 1)
      .split(',')
      .slice(0, ROW_COLUMNS);
    if (cells.some((cell) => cell !== '')) before.set(key, `${key},${cells.join(',')}`);
  }
  const after = [...rows].map(([key, { row, figures }]) => {
    return [key, `${key},${figures}${row.preliminary ? ',preliminary' : ''}`] as const;
  });
  return changed('row', before, new Map(after));
}
