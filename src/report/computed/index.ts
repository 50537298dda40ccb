import type { Bilingual } from '../../model/diagnostic.ts';
import type { Explained, Explanation } from '../../model/explanation.ts';
import type { ScorecardResult } from '../../model/results.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import type { Context } from '../context.ts';
import { linesOf } from '../input-places.ts';
import { itemOf } from './item.ts';
import type { ComputedAdjustment, ComputedSection, Computation } from './types.ts';
import { weightText } from './weight.ts';
import { workedOf } from './worked.ts';

export { computedAnchor } from './item.ts';
export type * from './types.ts';

type Of<Figure extends Explained['figure']> = Extract<Explained, { figure: Figure }>;

/** How a scorecard came about. Every figure is that of its explanation, the same that `npm run score` prints. */
export function computationOf(result: ScorecardResult, context: Context): Computation | undefined {
  const { scores, say, workspace } = context;
  const explanation = scores.explainScorecard(result.scorecard, result.unit, result.month, workspace);
  if (!explanation) return undefined;
  const sections = explanation.parts.flatMap((part) =>
    part.of.figure === 'section' ? [sectionOf(part, part.of, context)] : [],
  );
  const file = mostUsed(explanation);
  return {
    ...workedOf(explanation, SCORE_PLACES, context),
    words: say(explanation.words),
    notes: explanation.notes.map(say),
    sections,
    methods: methodsOf(explanation).map(say),
    ...(file !== undefined && { file }),
  };
}

function sectionOf(explanation: Explanation, of: Of<'section'>, context: Context): ComputedSection {
  const { say, workspace } = context;
  const card = workspace.records.scorecard.get(of.scorecard)?.value;
  const section = card?.sections.find(({ id }) => id === of.section);
  const { weight, parts } = explanation;
  return {
    ...workedOf(explanation, SCORE_PLACES, context),
    name: section?.name ?? of.section,
    words: say(explanation.words),
    ...(weight && { weight: weightText(weight, context) }),
    notes: explanation.notes.map(say),
    items: parts.flatMap((part) => (part.of.figure === 'item' ? [itemOf(part, part.of, context)] : [])),
    adjustments: parts.flatMap((part) => (part.of.figure === 'adjustment' ? [adjustmentOf(part, context)] : [])),
  };
}

function adjustmentOf({ words, result, place }: Explanation, context: Context): ComputedAdjustment {
  return {
    words: context.say(words),
    result: context.format.change(result, SCORE_PLACES),
    lines: place ? linesOf([{ unit: '', month: '', ...place }], context) : [],
  };
}

/** The ways of scoring that are used, each once. */
function methodsOf(explanation: Explanation): Bilingual[] {
  const found = new Map<string, Bilingual>();
  const collect = ({ of, words, parts }: Explanation) => {
    if (of.figure === 'score') found.set(words.zh, words);
    parts.forEach(collect);
  };
  collect(explanation);
  return [...found.values()];
}

function mostUsed(explanation: Explanation): string | undefined {
  const counts = new Map<string, number>();
  const count = ({ inputs, parts }: Explanation) => {
    for (const { file } of inputs) counts.set(file, (counts.get(file) ?? 0) + 1);
    parts.forEach(count);
  };
  count(explanation);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
