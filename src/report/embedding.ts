import { monthOf } from '../model/month.ts';
import { EMBEDDINGS, type ControlPoint, type Embedding, type EmbeddingState } from '../model/records/process.ts';
import { embeddedIn } from '../track/index.ts';
import type { Context } from './context.ts';

export type EmbeddingStates = Readonly<Record<Embedding, EmbeddingState>>;

/** How far a control point is embedded at the as-of date; nothing where its record does not say. */
export function embeddingOf(point: ControlPoint, { asOf }: Context): { embedding?: EmbeddingStates } {
  if (!point.embedding) return {};
  const states = EMBEDDINGS.map((where) => [where, embeddedIn(point, where, monthOf(asOf))] as const);
  return { embedding: Object.fromEntries(states) as EmbeddingStates };
}
