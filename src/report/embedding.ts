import { valueAt } from '../model/dated.ts';
import { monthOf } from '../model/month.ts';
import { EMBEDDINGS, type ControlPoint, type Embedding, type EmbeddingState } from '../model/records/process.ts';
import type { Context } from './context.ts';

export type EmbeddingStates = Readonly<Record<Embedding, EmbeddingState>>;

/** How far a control point is embedded at the as-of date; nothing where its record does not say. */
export function embeddingOf({ embedding }: ControlPoint, { asOf }: Context): { embedding?: EmbeddingStates } {
  if (!embedding) return {};
  const states = EMBEDDINGS.map((each) => [each, valueAt(embedding[each], monthOf(asOf)) ?? 'none'] as const);
  return { embedding: Object.fromEntries(states) as EmbeddingStates };
}
