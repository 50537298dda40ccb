import { Big } from '../../model/decimal.ts';
import type { Month } from '../../model/month.ts';
import type { Scorecard, Section } from '../../model/records/scorecard.ts';
import type { AdjustmentResult, AdjustmentSection } from '../../model/results.ts';
import { lineColumn } from '../../model/source.ts';
import { placeOf, type Workspace } from '../../model/workspace.ts';
import type { CardContext } from './context.ts';

type AdjustmentsSection = Extract<Section, { kind: 'adjustments' }>;

/** The sections of a card that add points or take them off, with what they do to a subject in a month. */
export function adjustmentsOf(
  id: string,
  card: Scorecard,
  subject: string,
  month: Month,
  context: CardContext,
): AdjustmentSection[] {
  const sections = card.sections.filter((section) => section.kind === 'adjustments');
  // What is recorded counts once, though a card had two such sections.
  return sections.map((section, i) => {
    const recorded = i === 0 ? recordedOf(id, subject, month, context) : [];
    const automatic = section.supervision ? supervised(subject, month, context) : [];
    const items = [...recorded, ...automatic];
    const stated = items.reduce((sum, { points }) => sum.plus(points), new Big(0));
    return { section: section.id, stated: stated.toNumber(), points: within(stated, section).toNumber(), items };
  });
}

/** Points of a section within its limits. */
function within(stated: Big, { bonusAtMost, deductionAtMost }: AdjustmentsSection): Big {
  if (bonusAtMost !== undefined && stated.gt(bonusAtMost)) return new Big(bonusAtMost);
  // Not `-deductionAtMost`, which makes a negative zero of 0.
  if (deductionAtMost !== undefined && stated.lt(0 - deductionAtMost)) return new Big(0 - deductionAtMost);
  return stated;
}

/** The adjustments recorded in the month's file for a subject. */
function recordedOf(card: string, subject: string, month: Month, { workspace }: CardContext): AdjustmentResult[] {
  const entry = workspace.records.adjustments.get(month);
  if (!entry) return [];
  return entry.value.adjustments.flatMap((one, i) => {
    if (one.subject !== subject || (one.scorecard !== undefined && one.scorecard !== card)) return [];
    const { file, span } = placeOf(entry, ['adjustments', i]);
    return {
      source: 'record' as const,
      id: one.id,
      points: one.kind === 'bonus' ? one.points : -one.points,
      file: file.path,
      line: lineColumn(file, span.start).line,
    };
  });
}

/** What a level of supervision is called, and the line of the rules that says what it costs; undefined without such a rule. */
export function levelRule(
  workspace: Workspace,
  level: number,
): { readonly name: string; readonly file: string; readonly line: number } | undefined {
  const rules = workspace.records.supervision.get('supervision');
  const at = rules?.value.levels.findIndex((rule) => rule.level === level) ?? -1;
  const rule = rules?.value.levels[at];
  if (!rules || !rule) return undefined;
  const path = rule.deduction === undefined ? ['levels', at] : ['levels', at, 'deduction'];
  const { file, span } = placeOf(rules, path);
  return { name: rule.name, file: file.path, line: lineColumn(file, span.start).line };
}

/** What levels of supervision that fell due in the month cost a subject. */
function supervised(subject: string, month: Month, { supervision }: CardContext): AdjustmentResult[] {
  return supervision(subject, month).map(({ task, level, on, points }) => ({
    source: 'supervision',
    task,
    level,
    on,
    points: -points,
  }));
}
