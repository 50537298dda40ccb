import type { Explained, Explanation } from '../../model/explanation.ts';
import type { AdjustmentResult, AdjustmentSection } from '../../model/results.ts';
import type { Workspace } from '../../model/workspace.ts';
import { levelRule } from '../scorecard/adjustments.ts';
import { figure, greatest, least, plus } from './arithmetic.ts';
import { ADJUSTMENT_WORDS, adjustmentWords, limitNote, supervisionWords } from './words.ts';
import { write } from './write.ts';

type Of = Omit<Extract<Explained, { figure: 'scorecard' }>, 'figure'>;
type OfSection = Of & { readonly section: string };
type From<Source> = Extract<AdjustmentResult, { source: Source }>;

/** How the points of a section of adjustments came about, with what was added and taken off as its parts. */
export function explainAdjustments(section: AdjustmentSection, of: Of, texts: Workspace): Explanation {
  const { points, stated, items } = section;
  // Within its limits the sum is what is added; beyond them the limit is.
  const sum = items.length > 0 ? plus(...items.map((item) => figure(item.points))) : figure(0);
  const limit = figure(points);
  const arithmetic = points === stated ? sum : stated > 0 ? least(sum, limit) : greatest(sum, limit);
  return {
    of: { figure: 'section', ...of, section: section.section },
    result: points,
    words: ADJUSTMENT_WORDS,
    arithmetic,
    numbers: write(arithmetic),
    inputs: [],
    notes: points === stated ? [] : [limitNote(stated, points)],
    parts: items.map((item) => explainAdjustment(item, { ...of, section: section.section }, texts)),
  };
}

/** Points as they are written: in the month's record or in the rules of supervision. */
function explainAdjustment(item: AdjustmentResult, of: OfSection, texts: Workspace): Explanation {
  const arithmetic = figure(item.points);
  return {
    result: item.points,
    arithmetic,
    numbers: write(arithmetic),
    inputs: [],
    notes: [],
    parts: [],
    ...(item.source === 'record' ? recorded(item, of, texts) : supervised(item, of, texts)),
  };
}

type Given = Pick<Explanation, 'of' | 'words' | 'place'>;

function recorded({ id, file, line }: From<'record'>, of: OfSection, texts: Workspace): Given {
  const one = texts.records.adjustments.get(of.month)?.value.adjustments.find((candidate) => candidate.id === id);
  return {
    of: { figure: 'adjustment', ...of, adjustment: id },
    words: one ? adjustmentWords(one) : { zh: id, en: id },
    place: { file, line },
  };
}

function supervised({ task, level, on }: From<'supervision'>, of: OfSection, texts: Workspace): Given {
  const order = texts.records.task.get(task)?.value;
  const rule = levelRule(texts, level);
  return {
    of: { figure: 'adjustment', ...of, task, level },
    words: supervisionWords(order ? `${order.number} ${order.name}` : task, rule?.name ?? String(level), on),
    ...(rule && { place: { file: rule.file, line: rule.line } }),
  };
}
