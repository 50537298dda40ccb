import { monthOf, type Day, type Month } from '../../model/month.ts';
import type { Indicator } from '../../model/records/indicator.ts';
import { controlPoints, type Entry, type PlacedControlPoint, type Workspace } from '../../model/workspace.ts';
import { openTrace, type Reference, type Trace } from '../index.ts';

/** The graph of a workspace as rules of coverage ask it, at a date. */
export interface Graph {
  readonly workspace: Workspace;
  readonly trace: Trace;
  readonly asOf: Day;
  readonly month: Month;
  readonly points: readonly PlacedControlPoint[];
  /** Indicators of a level, or of all, that are measured in the month: neither retired nor yet to come. */
  indicators(level?: Indicator['level']): readonly Entry<'indicator'>[];
  /** Those of a level, and measured in the month, that drive an indicator. */
  driversOf(indicator: string, level: Indicator['level']): readonly string[];
  /** Who names an indicator or a standard from a control point. */
  pointsNaming(kind: 'indicator' | 'standard', id: string): readonly Reference[];
  /** The processes in which it stands: those of control points that name it or, for an indicator, one that drives it. */
  processesOf(kind: 'indicator' | 'standard', id: string): readonly string[];
  /** The department that leads a process. */
  leaderOf(process: string | undefined): string | undefined;
  /** The department that runs the committee's office: it looks after what no department owns. */
  readonly office: string | undefined;
}

export function openGraph(workspace: Workspace, asOf: Day): Graph {
  const { records } = workspace;
  const trace = openTrace(workspace);
  const month = monthOf(asOf);
  const inUse = [...records.indicator.values()].filter(({ value }) => isMeasuredIn(value, month));
  const idsInUse = new Set(inUse.map(({ id }) => id));
  const pointsNaming: Graph['pointsNaming'] = (kind, id) =>
    trace.to(kind, id, kind === 'indicator' ? 'indicators' : 'standards').filter(({ from }) => from.kind === 'stage');
  const drivers = (id: string) => trace.to('indicator', id, 'drives').map(({ from }) => from.id);
  const processesOf: Graph['processesOf'] = (kind, id) => {
    const all = kind === 'standard' ? [id] : withDrivers(id, drivers);
    return [...new Set(all.flatMap((each) => pointsNaming(kind, each).flatMap(({ from }) => from.within ?? [])))];
  };
  return {
    workspace,
    trace,
    asOf,
    month,
    points: controlPoints(workspace),
    indicators: (level) => (level === undefined ? inUse : inUse.filter(({ value }) => value.level === level)),
    driversOf: (id, level) =>
      drivers(id).filter((each) => idsInUse.has(each) && records.indicator.get(each)?.value.level === level),
    pointsNaming,
    processesOf,
    leaderOf: (process) => (process === undefined ? undefined : records.process.get(process)?.value.owner),
    office: [...records.committee.values()].find(({ value }) => value.level === 'province')?.value.office,
  };
}

function isMeasuredIn({ since, until }: Indicator, month: Month): boolean {
  return (since === undefined || since <= month) && (until === undefined || until >= month);
}

/** An indicator and all that drive it, directly or through others; a circle ends. */
function withDrivers(id: string, drivers: (id: string) => readonly string[]): string[] {
  const found = new Set([id]);
  for (const each of found) for (const driver of drivers(each)) found.add(driver);
  return [...found];
}
