import type { Bilingual } from '../../model/diagnostic.ts';
import type { Explained, Explanation } from '../../model/explanation.ts';
import type { ItemResult, ScorecardResult } from '../../model/results.ts';
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
    part.of.figure === 'section' ? [sectionOf(part, part.of, result.items, context)] : [],
  );
  const file = mostUsed(filesOf(explanation));
  const rule = mostUsed(sections.flatMap(({ items }) => items.flatMap(({ points }) => points.rule ?? [])));
  return {
    ...workedOf(explanation, SCORE_PLACES, context),
    words: say(explanation.words),
    notes: explanation.notes.map(say),
    sections: sections.map((section) => withoutRule(section, rule)),
    ...(rule !== undefined && { rule }),
    methods: methodsOf(explanation).map(say),
    ...(file !== undefined && { file }),
  };
}

function sectionOf(
  explanation: Explanation,
  of: Of<'section'>,
  results: readonly ItemResult[],
  context: Context,
): ComputedSection {
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
    items: parts.flatMap((part) => (part.of.figure === 'item' ? [itemOf(part, part.of, results, context)] : [])),
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

/** A section whose items do not repeat the rule that most of them follow. */
function withoutRule(section: ComputedSection, common: string | undefined): ComputedSection {
  return {
    ...section,
    items: section.items.map(({ points: { rule, ...points }, ...item }) => ({
      ...item,
      points: { ...points, ...(rule !== undefined && rule !== common && { rule }) },
    })),
  };
}

function filesOf({ inputs, parts }: Explanation): string[] {
  return [...inputs.map(({ file }) => file), ...parts.flatMap(filesOf)];
}

/** The text that comes most often; undefined where there is none. */
function mostUsed(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
