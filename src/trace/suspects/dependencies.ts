import type { KindName } from '../../model/kinds.ts';
import type { Dependency } from '../../model/suspects.ts';
import { placeOf, type Document, type Workspace } from '../../model/workspace.ts';
import type { Path } from '../../model/source.ts';
import { openTrace } from '../index.ts';

/** Under which key a record of a kind names what its own text rests on. */
const RESTS_ON: Readonly<Partial<Record<KindName, ReadonlySet<string>>>> = {
  stage: new Set(['standards', 'indicators']),
  standard: new Set(['measuredBy']),
  indicator: new Set(['of']),
  scorecard: new Set(['indicator']),
};

/** Everything that rests on the text of a standard or norm, or on the definition of an indicator; each link once. */
export function dependenciesOf(workspace: Workspace): Dependency[] {
  const trace = openTrace(workspace);
  const ownerOf = openOwners(workspace);
  const found = new Map<string, Dependency>();
  const add = (document: Document, part: string | undefined, on: string, path: Path) => {
    const dependent = `${document.kind}/${document.id}${part === undefined ? '' : `#${part}`}`;
    const key = `${dependent} ${on}`;
    if (found.has(key)) return;
    found.set(key, { dependent, on, owner: ownerOf(document, part), place: placeOf(document, path) });
  };
  for (const [kind, roles] of Object.entries(RESTS_ON) as [KindName, ReadonlySet<string>][]) {
    for (const document of workspace.records[kind].values()) {
      for (const { role, part, path, to } of trace.from(kind, document.id)) {
        if (roles.has(role) && workspace.records[to.kind].has(to.id)) {
          // A scorecard is confirmed whole: its sections are no parts that anybody answers for.
          add(document, kind === 'scorecard' ? undefined : part, `${to.kind}/${to.id}`, path);
        }
      }
    }
  }
  for (const { document, part, norm, path } of normsNamed(workspace)) {
    add(document, part, `norm/${norm.replace('/', '#')}`, path);
  }
  return [...found.values()];
}

/** The items of norms that clauses and indicators name: words of two ids, which the graph does not follow. */
function normsNamed({ records }: Workspace) {
  const clauses = [...records.standard.values()].flatMap((document) =>
    document.value.clauses.map(({ id, norm }, i) => ({ document, part: id, norm, path: ['clauses', i, 'norm'] })),
  );
  const indicators = [...records.indicator.values()].map((document) => ({
    document,
    part: undefined,
    norm: document.value.norm,
    path: ['norm'],
  }));
  return [...clauses, ...indicators].flatMap(({ norm, ...where }) => (norm === undefined ? [] : { norm, ...where }));
}

/** Who answers for a record or a part of it; for scorecards, which nobody owns, the office of the committee. */
function openOwners({ records }: Workspace) {
  const office = [...records.committee.values()].find(({ value }) => value.level === 'province')?.value.office;
  return ({ kind, id, within }: Document, part: string | undefined): string | undefined => {
    if (kind === 'scorecard') return office;
    if (kind === 'standard') return records.standard.get(id)?.value.owner;
    if (kind === 'indicator') return records.indicator.get(id)?.value.owner;
    const point = records.stage.get(id)?.value.controlPoints.find((each) => each.id === part);
    return point?.owner ?? records.process.get(within ?? '')?.value.owner;
  };
}
