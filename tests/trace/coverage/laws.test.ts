import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/model/records/indicator.ts';
import type { Department } from '../../../src/model/records/organisation.ts';
import type { ControlPoint, Stage } from '../../../src/model/records/process.ts';
import type { Standard } from '../../../src/model/records/standard.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { COVERAGE_RULES, findGaps } from '../../../src/trace/coverage/index.ts';
import { indicator, workspaceOf } from '../../helpers/workspace.ts';
import { department, standard } from './records.ts';

/** A graph as bare links; what is not named in it is not there. */
interface Links {
  readonly levels: readonly Indicator['level'][];
  readonly drives: readonly (readonly [from: number, to: number])[];
  readonly shows: readonly (readonly [stage: number, indicator: number])[];
  readonly rests: readonly (readonly [stage: number, standard: number])[];
  readonly measures: readonly (readonly [standard: number, indicator: number])[];
  readonly owns: readonly (readonly [department: number, stage: number])[];
  readonly leads: readonly (readonly [department: number, stage: number])[];
}
const LINKS = ['drives', 'shows', 'rests', 'measures', 'owns', 'leads'] as const;

const SIZE = 4;
const links = fc.array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)), { maxLength: 10 });
const graphs: fc.Arbitrary<Links> = fc.record({
  levels: fc.array(fc.constantFrom('kpi', 'kqi', 'kci'), { minLength: SIZE, maxLength: SIZE }),
  drives: links,
  shows: links,
  rests: links,
  measures: links,
  owns: links,
  leads: links,
});

const all = Array.from({ length: SIZE }, (_, i) => i);
const byId = <T>(kind: string, make: (i: number) => T): Record<string, T> =>
  Object.fromEntries(all.map((i) => [`${kind}-${i}`, make(i)]));
const named = (pairs: Links['drives'], from: number, kind: string) =>
  pairs.filter((pair) => pair[0] === from).map((pair) => `${kind}-${pair[1]}`);

/** Links as a workspace: a process of stages with a control point each. */
function workspaceFrom(graph: Links): Workspace {
  const pointOf = (i: number): ControlPoint => {
    const owner = graph.owns.find(([, stage]) => stage === i)?.[0];
    const bare = { id: `point-${i}`, name: '建单', elements: ['要素'], criterion: '一次填准' };
    const its = { indicators: named(graph.shows, i, 'indicator'), standards: named(graph.rests, i, 'standard') };
    return { ...bare, ...its, ...(owner !== undefined && { owner: `department-${owner}` }) };
  };
  const clauses = (i: number): Standard['clauses'] => [
    { id: 'only', text: '一条', measuredBy: named(graph.measures, i, 'indicator') },
  ];
  const duties = (i: number): Department['responsibilities'] =>
    named(graph.leads, i, 'stage').map((stage) => ({
      process: 'p',
      stages: [stage],
      role: 'accountable',
      duty: '牵头',
    }));
  const made = workspaceOf({
    indicator: byId('indicator', (i) =>
      indicator({ level: graph.levels[i] ?? 'kci', drives: named(graph.drives, i, 'indicator') }),
    ),
    standard: byId('standard', (i) => standard({ clauses: clauses(i) })),
    stage: byId('stage', (i): Stage => ({ name: `环节${i}`, purpose: '保证', controlPoints: [pointOf(i)] })),
    department: byId('department', (i) => department({ responsibilities: duties(i) ?? [] })),
    process: { p: { name: '过程', order: 1, owner: 'department-0', purpose: '保证' } },
  });
  const stages = [...made.records.stage].map(([id, entry]) => [id, { ...entry, within: 'p' }] as const);
  return { ...made, records: { ...made.records, stage: new Map(stages) } };
}

/** Two departments that lead one stage are a gap because there is a link too many. */
const RULES = COVERAGE_RULES.filter(({ code }) => code !== 'stage-accountable-twice');
/** Who owns a point and leads no stage is missing a duty: owning adds that question, and leading answers it. */
const ASKS: Readonly<Partial<Record<(typeof LINKS)[number], string>>> = { owns: 'owner-without-duty' };

const gapsOf = (graph: Links) =>
  findGaps(workspaceFrom(graph), '2026-11-05', RULES).map(
    ({ rule, document, part = '' }) => `${rule.code} ${document.kind}/${document.id}#${part}`,
  );

describe('coverage', () => {
  test.each(LINKS)('has no gap more for a link more: %s', (kind) => {
    fc.assert(
      fc.property(graphs, fc.nat(SIZE - 1), fc.nat(SIZE - 1), (graph, from, to) => {
        const before = new Set(gapsOf(graph));
        const after = gapsOf({ ...graph, [kind]: [...graph[kind], [from, to]] });
        expect(after.filter((gap) => !before.has(gap) && !gap.startsWith(ASKS[kind] ?? ' '))).toEqual([]);
      }),
    );
  });

  test('has none that all links would not close', () => {
    const every = all.flatMap((from) => all.map((to) => [from, to] as const));
    const full = { drives: every, shows: every, rests: every, measures: every, owns: every, leads: every };
    const found = gapsOf({ levels: ['kpi', 'kqi', 'kci', 'kci'], ...full });
    // Figures, targets and embedding are no links, and this small workspace has none.
    expect(found.filter((gap) => !/^(indicator-without-(data|target)|point-not-embedded)/.test(gap))).toEqual([]);
  });

  test('of a link says the same whatever the order of records', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const workspace = workspaceFrom(graph);
        const indicators = new Map([...workspace.records.indicator].reverse());
        const turned = { ...workspace, records: { ...workspace.records, indicator: indicators } };
        const told = (given: Workspace) =>
          findGaps(given, '2026-11-05', RULES).map(({ rule, document }) => `${rule.code} ${document.id}`);
        expect(told(turned).toSorted()).toEqual(told(workspace).toSorted());
      }),
    );
  });
});
