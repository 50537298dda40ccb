import { valueAt } from '../../model/dated.ts';
import { addMonths, type Month } from '../../model/month.ts';
import type { Scorecard, Section } from '../../model/records/scorecard.ts';
import type { ItemResult, ScorecardResult, TargetInForce } from '../../model/results.ts';
import type { Context } from '../context.ts';

/** More names than these are only counted. */
const NAMED = 3;

/** What is judged differently on a card from the month of a result on: weights, targets, definitions. */
export function cardChanges(result: ScorecardResult, context: Context): string[] {
  const card = context.workspace.records.scorecard.get(result.scorecard)?.value;
  if (!card) return [];
  return [
    ...weightChanges(card, result.month, context),
    ...targetChanges(result, context),
    ...definitionChanges(result, context),
  ];
}

function weightChanges(card: Scorecard, month: Month, { format, say }: Context): string[] {
  return card.sections.flatMap((section) => {
    if (section.kind === 'adjustments') return [];
    const [before, after] = [valueAt(section.weight, addMonths(month, -1)), valueAt(section.weight, month)];
    if (before !== undefined && after !== undefined && before !== after) {
      const reason = reasonOf(section.weight, month);
      return [
        say({
          zh: `“${section.name}”权重 ${before} → ${after}${reason ? `：${reason}` : ''}`,
          en: `Weight of “${section.name}” ${before} → ${after}${reason ? `: ${reason}` : ''}`,
        }),
      ];
    }
    const items = itemsReweighted(section, month);
    return items === 0
      ? []
      : [
          say({
            zh: `“${section.name}”内 ${format.figure(items, 0)} 项指标调整权重`,
            en: `New weights within “${section.name}” (${format.figure(items, 0)})`,
          }),
        ];
  });
}

function reasonOf(weight: Exclude<Section, { kind: 'adjustments' }>['weight'], month: Month): string | undefined {
  if (!Array.isArray(weight)) return undefined;
  return (weight as readonly { from: Month; reason?: string }[]).find(({ from }) => from === month)?.reason;
}

function itemsReweighted(section: Section, month: Month): number {
  if (section.kind !== 'indicators') return 0;
  const before = addMonths(month, -1);
  return section.items.filter(({ weight }) => {
    const [then, now] = [valueAt(weight, before), valueAt(weight, month)];
    return then !== undefined && now !== undefined && then !== now;
  }).length;
}

/** Indicators of the card that are held against other limits than the month before. */
function targetChanges({ items, month }: ScorecardResult, context: Context): string[] {
  const { scores, say } = context;
  const moved = indicatorsWhere(items, (indicator, unit) => {
    const now = scores.value(unit, indicator, month).target;
    const then = scores.value(unit, indicator, addMonths(month, -1)).target;
    return now !== null && then !== null && limitsOf(now) !== limitsOf(then);
  });
  if (moved.length === 0) return [];
  const told = namesOrCount(moved, context);
  return [say({ zh: `${told}改用新的目标值`, en: `New targets: ${told}` })];
}

function limitsOf({ floor, target, stretch }: TargetInForce): string {
  return JSON.stringify([floor, target, stretch]);
}

function definitionChanges({ items, month }: ScorecardResult, context: Context): string[] {
  const redefined = indicatorsWhere(items, (indicator) => context.scores.breaks(indicator).includes(month));
  if (redefined.length === 0) return [];
  const told = namesOrCount(redefined, context);
  return [context.say({ zh: `${told}口径改变`, en: `New definition: ${told}` })];
}

/** The indicators of a card that pass a test, each once. */
function indicatorsWhere(items: readonly ItemResult[], test: (indicator: string, unit: string) => boolean): string[] {
  const found = items.flatMap(({ indicator, unit }) =>
    indicator !== undefined && unit !== undefined && test(indicator, unit) ? [indicator] : [],
  );
  return [...new Set(found)];
}

function namesOrCount(indicators: readonly string[], { format, names, say }: Context): string {
  if (indicators.length > NAMED) {
    return say({ zh: `${indicators.length} 项指标`, en: `${indicators.length} indicators` });
  }
  return format.list(indicators.map((id) => names.of('indicator', id)));
}
