import { addMonths, monthRange, type Month } from '../../model/month.ts';
import type { Workspace } from '../../model/workspace.ts';
import { startOf } from '../../score/period.ts';
import { formulaIn } from '../../score/formula.ts';
import { digestOf } from '../digest.ts';
import type { Given } from '../given.ts';
import { linesOf, textOf, type Lines } from '../lines.ts';
import { rowsIn, type UsedRow } from '../rows.ts';
import { cardLines, cardsIn, scoredIndicators } from './cards.ts';
import { definitionLines } from './definitions.ts';
import { launchLines } from './launches.ts';
import { unitLines } from './units.ts';

/** What the figures of a month are computed from: a line for each thing, and the rows that were reported. */
export interface Basis {
  readonly lines: Lines;
  readonly rows: ReadonlyMap<string, UsedRow>;
  /** The indicators that have figures in the month, or that cards ask for. */
  readonly indicators: ReadonlySet<string>;
}

/** How many months back a carried score may be from. */
const CARRY_MONTHS = 12;

/** All that the figures of a month rest on, as it is now. */
export function basisOf(given: Given, month: Month): Basis {
  const own = ownBasis(given, month);
  const earlier = earlierMonths(given, month).map((one) => `earlier/${one} ${carried(given, one)}`);
  return { ...own, lines: new Map([...own.lines, ...linesOf('basis', earlier.join('\n'))]) };
}

const ownOnce = onceEach<Basis>();

/** A month's basis but for what it takes from earlier months, which is asked for by later ones as well. */
export function ownBasis(given: Given, month: Month): Basis {
  return ownOnce(given, month, () => makeOwn(given, month));
}

function makeOwn(given: Given, month: Month): Basis {
  const { workspace } = given;
  const rows = rowsIn(workspace, month);
  const indicators = usedIndicators(workspace, month, rows);
  const lines = [
    ...definitionLines(workspace, month, indicators),
    ...unitLines(workspace, month),
    ...cardLines(given, month),
    ...launchLines(given, month),
  ];
  return { lines: linesOf('basis', lines.join('\n')), rows, indicators };
}

/** Indicators with rows, those that are computed from such, those that count launches, and those that cards ask for. */
function usedIndicators(workspace: Workspace, month: Month, rows: Basis['rows']): Set<string> {
  const used = scoredIndicators(workspace, month);
  for (const { row } of rows.values()) used.add(row.indicator);
  const waiting = [...workspace.records.indicator].flatMap(([id, { value }]) => {
    const formula = formulaIn(value, month);
    if (formula?.kind === 'launches') used.add(id);
    return formula?.kind === 'computed' ? [{ id, of: formula.of }] : [];
  });
  for (let found = true; found;) {
    const computed = waiting.filter(({ id, of }) => !used.has(id) && of.every((one) => used.has(one)));
    for (const { id } of computed) used.add(id);
    found = computed.length > 0;
  }
  return used;
}

/** The earlier months that a month's scores may rest on: those that are carried from, and those of the quarter. */
function earlierMonths({ workspace, scores }: Given, month: Month): Month[] {
  const cards = cardsIn(workspace, month).map(([, card]) => card);
  const quarter = cards.some(({ period }) => period === 'quarter') ? startOf('quarter', month) : month;
  const carry = cards.some(({ missing }) => missing === 'carry') ? addMonths(month, -CARRY_MONTHS) : month;
  const [first = month] = scores.months;
  const from = [quarter, carry].sort()[0] ?? month;
  return monthRange(from < first ? first : from, addMonths(month, -1));
}

const carriedOnce = onceEach<string>();

/** What cards that carry scores, or rate by quarter, take from an earlier month: its own basis, of their indicators alone. */
function carried(given: Given, month: Month): string {
  return carriedOnce(given, month, () => {
    const { lines, rows, indicators } = ownBasis(given, month);
    const cards = cardsIn(given.workspace, month).filter(
      ([, { missing, period }]) => missing === 'carry' || period === 'quarter',
    );
    const asked = new Set(
      cards.flatMap(([, { sections }]) =>
        sections.flatMap((section) =>
          section.kind === 'indicators' ? section.items.map((item) => item.indicator) : [...indicators],
        ),
      ),
    );
    const isAsked = (key: string) => {
      const [sort = '', id = ''] = key.split('/');
      if (sort === 'indicator' || sort === 'target') return asked.has(id);
      return sort === 'card' ? cards.some(([card]) => card === id) : true;
    };
    const kept = new Map([...lines].filter(([key]) => isAsked(key)));
    const reported = [...rows].filter(([, { row }]) => asked.has(row.indicator));
    return digestOf(textOf(kept), rowsText(new Map(reported)));
  });
}

/** Remembers what is made for a month, as long as what it is made from is there. */
function onceEach<T>(): (given: Given, month: Month, make: () => T) => T {
  const known = new WeakMap<Given, Map<Month, T>>();
  return (given, month, make) => {
    const months = known.get(given) ?? new Map<Month, T>();
    known.set(given, months);
    const made = months.get(month) ?? make();
    months.set(month, made);
    return made;
  };
}

/** Rows as one text, whatever their order. */
export function rowsText(rows: Basis['rows']): string {
  return textOf(
    new Map(
      [...rows].map(([key, { row, figures }]) => [key, `${key},${figures}${row.preliminary ? ',preliminary' : ''}`]),
    ),
  );
}
