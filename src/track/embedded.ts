import { valueAt } from '../model/dated.ts';
import type { Month } from '../model/month.ts';
import { EMBEDDINGS, type ControlPoint, type Embedding, type EmbeddingState } from '../model/records/process.ts';
import { controlPoints, type Workspace } from '../model/workspace.ts';

/** In what a control point is embedded in a month, and how far; nothing of it before its first date. */
export function embeddedIn({ embedding }: ControlPoint, where: Embedding, month: Month): EmbeddingState {
  return (embedding && valueAt(embedding[where], month)) ?? 'none';
}

/** How many of some control points are embedded in full in a month, in each of the three ways. */
export type Embedded = Readonly<Record<Embedding, number>> & { readonly all: number };

export function embeddedOf(points: readonly ControlPoint[], month: Month): Embedded {
  const count = (where: Embedding) => points.filter((point) => embeddedIn(point, where, month) === 'done').length;
  const counts = Object.fromEntries(EMBEDDINGS.map((where) => [where, count(where)])) as Record<Embedding, number>;
  return { ...counts, all: points.length };
}

/** Control points that say how far they are embedded, of a process or of all. */
export function pointsOf(workspace: Workspace, process?: string): ControlPoint[] {
  return controlPoints(workspace)
    .filter(({ point, stage }) => point.embedding && (process === undefined || stage.within === process))
    .map(({ point }) => point);
}
