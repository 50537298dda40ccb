import { controlPoints, type PlacedControlPoint } from '../model/workspace.ts';
import type { Context } from './context.ts';
import { embeddingOf, type EmbeddingStates } from './embedding.ts';
import { linkTo, type Link } from './links.ts';
import { pathOfRecord } from './paths.ts';

/** A control point in a line: its card, where it stands and how far it is embedded. */
export interface PointLine extends Link {
  readonly stage: Link;
  readonly process: Link;
  readonly owner?: Link;
  /** The next stage may not start while it fails. */
  readonly blocking: boolean;
  readonly embedding?: EmbeddingStates;
}

type ControlPoint = PlacedControlPoint['point'];

/** Control points that a test picks, in the order of processes and stages. */
export function pointsWhere(wanted: (point: ControlPoint) => boolean, context: Context): PointLine[] {
  const orderOf = ({ stage }: PlacedControlPoint) =>
    context.workspace.records.process.get(stage.within ?? '')?.value.order;
  return controlPoints(context.workspace)
    .filter(({ point }) => wanted(point))
    .sort((a, b) => (orderOf(a) ?? 0) - (orderOf(b) ?? 0) || (a.stage.order ?? 0) - (b.stage.order ?? 0))
    .map(({ point, stage }) => ({
      name: point.name,
      path: `${pathOfRecord(context.workspace, 'stage', stage.id) ?? ''}#${point.id}`,
      stage: linkTo('stage', stage.id, context),
      process: linkTo('process', stage.within ?? '', context),
      ...(point.owner !== undefined && { owner: linkTo('department', point.owner, context) }),
      blocking: point.blocking === true,
      ...embeddingOf(point, context),
    }));
}
