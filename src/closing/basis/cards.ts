import { canonical } from '../../model/canonical.ts';
import { valueAt, type Dated } from '../../model/dated.ts';
import { kindNamed } from '../../model/kinds.ts';
import type { Month } from '../../model/month.ts';
import type { Indicator } from '../../model/records/indicator.ts';
import type { Scorecard } from '../../model/records/scorecard.ts';
import type { PlainSchema } from '../../model/schema.ts';
import type { Workspace } from '../../model/workspace.ts';
import { formulaIn } from '../../score/formula.ts';
import { runningTasks } from '../../score/scorecard/items.ts';
import { targetAt } from '../../score/targets.ts';
import { facts, unordered, without } from '../facts.ts';
import type { Given } from '../given.ts';
import { organisationOf } from './units.ts';

const schema = () => kindNamed('scorecard').schema as PlainSchema;

/** Cards that have a weight in a month: one whose weights begin later scores nobody yet. */
export function cardsIn({ records }: Workspace, month: Month): [string, Scorecard][] {
  return [...records.scorecard].flatMap(([id, { value }]) => {
    const counts = value.sections.some(
      (section) => section.kind !== 'adjustments' && weightIn(section.weight, month) > 0,
    );
    return counts ? [[id, value] as [string, Scorecard]] : [];
  });
}

function weightIn(weight: Dated<number>, month: Month): number {
  return valueAt(weight, month) ?? 0;
}

/** Indicators that cards of a month list or, for departments, take by their owner. */
export function scoredIndicators(workspace: Workspace, month: Month): Set<string> {
  const sections = cardsIn(workspace, month).flatMap(([, { sections }]) => sections);
  const listed = sections.flatMap((section) =>
    section.kind === 'indicators' ? section.items.map(({ indicator }) => indicator) : [],
  );
  const isOwned = sections.some(({ kind }) => kind === 'owned-indicators');
  const owned = isOwned ? [...workspace.records.indicator.keys()].filter((id) => earns(workspace, id, month)) : [];
  return new Set([...listed, ...owned]);
}

/** True where the company's figure of an indicator can earn a department points. */
function earns(workspace: Workspace, id: string, month: Month): boolean {
  const indicator = workspace.records.indicator.get(id)?.value;
  const { ids, units, treeIn } = organisationOf(workspace);
  const { root } = treeIn(month);
  const [company, unit] = [ids[root], units[root]];
  if (!indicator || company === undefined || !unit || indicator.scoring === undefined) return false;
  const isScored = valueAt(indicator.scoring, month) !== undefined && formulaIn(indicator, month) !== undefined;
  return isScored && targetAt(indicator, company, unit, month) !== -1;
}

/** What cards of a month score, by what weights, and what tasks, supervision and adjustments bring into them; a line each. */
export function cardLines(given: Given, month: Month): string[] {
  const cards = cardsIn(given.workspace, month);
  const sections = cards.flatMap(([, { sections }]) => sections);
  const departments = [...new Set(cards.flatMap(([, card]) => departmentsOf(card, given.workspace)))];
  return [
    ...cards.flatMap(([id, card]) => [`card/${id} ${canonical(headOf(card))}`, ...sectionLines(id, card, month)]),
    ...(sections.some(({ kind }) => kind === 'owned-indicators') ? ownedLines(given.workspace, month) : []),
    ...(sections.some(({ kind }) => kind === 'adjustments') ? adjustmentLines(given.workspace, month) : []),
    ...(sections.some(({ kind }) => kind === 'tasks') ? taskLines(given, departments, month) : []),
    ...(sections.some((section) => section.kind === 'adjustments' && section.supervision)
      ? supervisionLines(given, departments, month)
      : []),
  ];
}

function departmentsOf({ subjects }: Scorecard, { records }: Workspace): string[] {
  return subjects.kind === 'departments' ? (subjects.departments ?? [...records.department.keys()]) : [];
}

function headOf(card: Scorecard): unknown {
  const { bands, subjects } = card;
  const rest = without(card, ['audience', 'sections']);
  const listed = { ...subjects };
  if ('units' in listed) listed.units = listed.units.toSorted();
  if ('departments' in listed && listed.departments) listed.departments = listed.departments.toSorted();
  return facts(schema(), { ...rest, subjects: listed, ...(bands && { bands: unordered(bands) }) });
}

function sectionLines(id: string, card: Scorecard, month: Month): string[] {
  const described = schema().properties?.['sections']?.items;
  return card.sections.flatMap((section) => {
    const weight = 'weight' in section && { weight: weightIn(section.weight, month) };
    const head = { ...without(section, ['items']), ...weight };
    const listed = section.kind === 'indicators' ? section.items : [];
    return [
      `card/${id}/${section.id} ${canonical(facts(described, head))}`,
      ...listed.map(({ indicator, weight }) => {
        return `card/${id}/${section.id}/${indicator} ${canonical(weightIn(weight, month))}`;
      }),
    ];
  });
}

/** The indicators that a department answers for on its card. */
function ownedLines(workspace: Workspace, month: Month): string[] {
  const earning = [...workspace.records.indicator].filter(([id]) => earns(workspace, id, month));
  return earning.map(([id, { value }]) => `owned/${value.owner}/${id} ${canonical({ key: isKey(value) })}`);
}

function isKey({ key }: Indicator): boolean {
  return key === true;
}

function adjustmentLines({ records }: Workspace, month: Month): string[] {
  const described = (kindNamed('adjustments').schema as PlainSchema).properties?.['adjustments']?.items;
  const entries = records.adjustments.get(month)?.value.adjustments ?? [];
  return entries.map(({ id, ...rest }) => `adjustment/${id} ${canonical(facts(described, rest))}`);
}

function taskLines({ workspace, brought }: Given, departments: readonly string[], month: Month): string[] {
  return departments.flatMap((owner) =>
    runningTasks(owner, month, { workspace }).map((task) => {
      return `task/${task} ${canonical({ owner, score: brought.taskScore(task, month) })}`;
    }),
  );
}

function supervisionLines({ brought }: Given, departments: readonly string[], month: Month): string[] {
  return departments.flatMap((department) =>
    brought.supervision(department, month).map(({ task, level, on, points }) => {
      return `supervision/${task}/${String(level)}/${on} ${canonical({ department, points })}`;
    }),
  );
}
