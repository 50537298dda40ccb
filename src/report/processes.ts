import type { ControlPoint } from '../model/records/process.ts';
import type { Entry } from '../model/workspace.ts';
import { controlPoints, stagesOf } from '../model/workspace.ts';
import type { Context } from './context.ts';
import { embeddingOf, type EmbeddingStates } from './embedding.ts';
import { figureOf, type Figure } from './indicators.ts';
import { linkTo, type Link } from './links.ts';
import { pathOfRecord } from './paths.ts';
import { companyIn } from './scorecard/index.ts';
import { isSuspect } from './suspects/found.ts';

/** A stage in the strip of its process. */
export interface StripStage extends Link {
  readonly id: string;
  readonly customerStep?: string;
  readonly points: number;
  readonly blocking: number;
  readonly hasGate: boolean;
}

export interface ProcessPage extends Link {
  readonly id: string;
  readonly purpose: string;
  readonly scope?: string;
  readonly owner: Link;
  readonly ownerId: string;
  readonly stages: readonly StripStage[];
  /** Departments with a responsibility in the process. */
  readonly duties: readonly {
    readonly department: Link;
    readonly role: Role;
    readonly duty: string;
    /** The part it answers for, where others answer for the rest. */
    readonly scope?: string;
    readonly stages: readonly Link[];
  }[];
  readonly source: string;
}
export type Role = 'accountable' | 'responsible' | 'supports';

export interface ControlPointCard {
  readonly id: string;
  readonly name: string;
  /** The page of its stage, at its card. */
  readonly path: string;
  readonly stage: Link;
  readonly process: Link;
  readonly elements: readonly string[];
  readonly criterion?: string;
  readonly duty?: string;
  readonly check?: string;
  readonly owner?: Link;
  readonly participants: readonly Link[];
  readonly blocking: boolean;
  readonly embedding?: EmbeddingStates;
  /** Indicators that show it, as they stand in the latest month. */
  readonly figures: readonly Figure[];
  readonly standards: readonly Link[];
  /** Something that it rests on has changed since its owner confirmed it. */
  readonly suspect: boolean;
}

export interface StagePage extends Link {
  readonly id: string;
  readonly process: ProcessPage;
  readonly customerStep?: string;
  readonly purpose: string;
  readonly continuesIn?: Link;
  readonly gate?: {
    readonly name: string;
    readonly rule: string;
    readonly accountable: Link;
    readonly role: string;
    readonly participants: readonly Link[];
    readonly flow: readonly string[];
    /** Control points that must pass. */
    readonly blocking: readonly Link[];
  };
  readonly points: readonly ControlPointCard[];
  readonly previous?: Link;
  readonly next?: Link;
  readonly source: string;
}

/** Processes in their order. */
export function processPages(context: Context): ProcessPage[] {
  return [...context.workspace.records.process.values()]
    .sort((a, b) => a.value.order - b.value.order)
    .map((entry) => processPage(entry, context));
}

function processPage(entry: Entry<'process'>, context: Context): ProcessPage {
  const { name, purpose, scope, owner } = entry.value;
  return {
    ...linkTo('process', entry.id, context),
    id: entry.id,
    name,
    purpose,
    ...(scope !== undefined && { scope }),
    owner: linkTo('department', owner, context),
    ownerId: owner,
    stages: stagesOf(context.workspace, entry.id).map((stage) => stripStage(stage, context)),
    duties: [...context.workspace.records.department].flatMap(([id, { value }]) =>
      (value.responsibilities ?? [])
        .filter(({ process }) => process === entry.id)
        .map(({ role, duty, scope, stages = [] }) => ({
          department: linkTo('department', id, context),
          role,
          duty,
          ...(scope !== undefined && { scope }),
          stages: stages.map((stage) => linkTo('stage', stage, context)),
        })),
    ),
    source: entry.file.path,
  };
}

function stripStage(stage: Entry<'stage'>, context: Context): StripStage {
  const { customerStep, controlPoints: points, gate } = stage.value;
  return {
    ...linkTo('stage', stage.id, context),
    id: stage.id,
    ...(customerStep !== undefined && { customerStep }),
    points: points.length,
    blocking: points.filter(({ blocking }) => blocking).length,
    hasGate: gate !== undefined,
  };
}

/** A stage with its gate and control points, duties of the front line first. */
export function stagePage(process: ProcessPage, id: string, context: Context): StagePage | undefined {
  const entry = context.workspace.records.stage.get(id);
  if (!entry) return undefined;
  const { customerStep, purpose, continuesIn, gate } = entry.value;
  const at = process.stages.findIndex((stage) => stage.id === id);
  const cards = controlPointsOf(id, context);
  const [previous, next] = [process.stages[at - 1], process.stages[at + 1]];
  return {
    ...linkTo('stage', id, context),
    id,
    process,
    ...(customerStep !== undefined && { customerStep }),
    purpose,
    ...(continuesIn !== undefined && { continuesIn: linkTo('process', continuesIn, context) }),
    ...(gate && {
      gate: {
        ...gate,
        accountable: linkTo('department', gate.accountable, context),
        participants: gate.participants.map((each) => linkTo('department', each, context)),
        blocking: cards.filter(({ blocking }) => blocking).map(({ name, path }) => ({ name, path })),
      },
    }),
    points: cards,
    ...(previous && { previous }),
    ...(next && { next }),
    source: entry.file.path,
  };
}

function pointCard(point: ControlPoint, stage: Entry<'stage'>, context: Context): ControlPointCard {
  const { latest, scores, workspace } = context;
  const unit = latest && companyIn(latest, context);
  const figures = (point.indicators ?? []).flatMap((indicator) =>
    latest && unit ? (figureOf(scores.value(unit, indicator, latest), context) ?? []) : [],
  );
  const { id, name, elements, criterion, duty, check } = point;
  return {
    id,
    name,
    path: `${pathOfRecord(workspace, 'stage', stage.id) ?? ''}#${id}`,
    stage: linkTo('stage', stage.id, context),
    process: linkTo('process', stage.within ?? '', context),
    elements,
    ...(criterion !== undefined && { criterion }),
    ...(duty !== undefined && { duty }),
    ...(check !== undefined && { check }),
    ...(point.owner !== undefined && { owner: linkTo('department', point.owner, context) }),
    participants: (point.participants ?? []).map((each) => linkTo('department', each, context)),
    blocking: point.blocking === true,
    ...embeddingOf(point, context),
    figures,
    standards: (point.standards ?? []).map((each) => linkTo('standard', each, context)),
    suspect: isSuspect(`stage/${stage.id}#${id}`, context),
  };
}

/** The control points of a stage; none for an id that there is not. */
export function controlPointsOf(stage: string, context: Context): ControlPointCard[] {
  const entry = context.workspace.records.stage.get(stage);
  return entry ? entry.value.controlPoints.map((point) => pointCard(point, entry, context)) : [];
}

/** Every control point, in the order of processes and stages. */
export function controlPointCards(context: Context): ControlPointCard[] {
  const placed = Map.groupBy(controlPoints(context.workspace), ({ stage }) => stage.id);
  return processPages(context).flatMap(({ stages }) =>
    stages.flatMap(({ id }) => (placed.get(id) ?? []).map(({ point, stage }) => pointCard(point, stage, context))),
  );
}
