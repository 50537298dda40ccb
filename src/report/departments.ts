import type { EmbeddingState } from '../model/records/process.ts';
import { controlPoints } from '../model/workspace.ts';
import type { Context } from './context.ts';
import { figureOf, type Figure } from './indicators.ts';
import { linkTo, type Link } from './links.ts';
import { pathOfRecord } from './paths.ts';
import type { Role } from './processes.ts';
import { companyIn, departmentStanding, type Standing } from './scorecard/index.ts';
import { taskLine, type TaskLine } from './tasks.ts';

/** A department's duties in one process. */
export interface ProcessDuty {
  readonly process: Link;
  readonly items: readonly { readonly role: Role; readonly duty: string; readonly stages: readonly Link[] }[];
}

export interface OwnedPoint extends Link {
  readonly stage: string;
  readonly blocking: boolean;
  readonly embedding?: Readonly<Record<'policy' | 'workflow' | 'system', EmbeddingState>>;
}

export interface DepartmentPage extends Link {
  readonly id: string;
  readonly line: string;
  readonly posture?: 'fight' | 'build' | 'support';
  readonly purpose?: string;
  readonly contact?: { readonly role: string; readonly hours: string; readonly channel?: string };
  readonly duties: readonly ProcessDuty[];
  /** Its scorecard of the latest month. */
  readonly standing?: Standing;
  readonly figures: readonly Figure[];
  readonly standards: readonly Link[];
  readonly points: readonly OwnedPoint[];
  readonly tasks: readonly TaskLine[];
  readonly source: string;
}

/** Departments by professional line, in the order of the site's lines; those without one come last. */
export function departmentsByLine(context: Context): { line: string; departments: DepartmentPage[] }[] {
  const order = (context.site.lines ?? []).map(({ id }) => id);
  const place = (line: string | undefined) => {
    const at = order.indexOf(line ?? '');
    return at === -1 ? order.length : at;
  };
  const entries = [...context.workspace.records.department.values()].sort(
    (a, b) => place(a.value.line) - place(b.value.line),
  );
  const byLine = Map.groupBy(entries, ({ value }) => value.line ?? '');
  return [...byLine].map(([line, members]) => ({
    line: line === '' ? '' : context.names.line(line),
    departments: members.flatMap(({ id }) => departmentPage(id, context) ?? []),
  }));
}

export function departmentPage(id: string, context: Context): DepartmentPage | undefined {
  const { workspace, latest, scores } = context;
  const entry = workspace.records.department.get(id);
  if (!entry) return undefined;
  const { line, posture, purpose, contact } = entry.value;
  const unit = latest && companyIn(latest, context);
  const owned = [...workspace.records.indicator.values()].filter(({ value }) => value.owner === id);
  const standing = latest && departmentStanding(id, latest, context);
  return {
    ...linkTo('department', id, context),
    id,
    line: line === undefined ? '' : context.names.line(line),
    ...(posture && { posture }),
    ...(purpose !== undefined && { purpose }),
    ...(contact && { contact }),
    duties: dutiesOf(id, context),
    ...(standing && { standing }),
    figures: owned.flatMap((each) =>
      latest && unit ? (figureOf(scores.value(unit, each.id, latest), context) ?? []) : [],
    ),
    standards: [...workspace.records.standard.values()]
      .filter(({ value }) => value.owner === id)
      .map((each) => linkTo('standard', each.id, context)),
    points: pointsOf(id, context),
    tasks: context.tasks.filter(({ owner }) => owner === id).map((state) => taskLine(state, context)),
    source: entry.file.path,
  };
}

function dutiesOf(id: string, context: Context): ProcessDuty[] {
  const responsibilities = context.workspace.records.department.get(id)?.value.responsibilities ?? [];
  const byProcess = Map.groupBy(responsibilities, (each) => each.process);
  return [...byProcess].map(([process, items]) => ({
    process: linkTo('process', process, context),
    items: items.map(({ role, duty, stages = [] }) => ({
      role,
      duty,
      stages: stages.map((stage) => linkTo('stage', stage, context)),
    })),
  }));
}

function pointsOf(id: string, context: Context): OwnedPoint[] {
  return controlPoints(context.workspace)
    .filter(({ point }) => point.owner === id)
    .map(({ point, stage }) => ({
      name: point.name,
      path: `${pathOfRecord(context.workspace, 'stage', stage.id) ?? ''}#${point.id}`,
      stage: stage.value.name,
      blocking: point.blocking === true,
      ...(point.embedding && { embedding: point.embedding }),
    }));
}
