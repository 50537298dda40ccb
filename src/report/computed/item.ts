import { valueAt } from '../../model/dated.ts';
import type { Explained, Explanation } from '../../model/explanation.ts';
import type { Indicator } from '../../model/records/indicator.ts';
import type { ItemResult, TargetInForce } from '../../model/results.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import type { Context } from '../context.ts';
import { linesOf } from '../input-places.ts';
import { scoringText } from '../scoring-text.ts';
import type { ComputedItem, Worked } from './types.ts';
import { weightText } from './weight.ts';
import { workedOf } from './worked.ts';

type OfItem = Extract<Explained, { figure: 'item' }>;

type Place = Pick<OfItem, 'section' | 'indicator' | 'task'>;

/** Where the computation of an item stands on its page: by its own name, and with its section where it has come before. */
export function computedAnchor(item: Place, items: readonly Place[]): string {
  const { section, indicator, task } = item;
  const first = items.find((each) => each.indicator === indicator && each.task === task);
  const name = indicator ?? task ?? '';
  return first?.section === section ? `calc-${name}` : `calc-${section}-${name}`;
}

/** An item of a card, from the explanation of the points that it cost. */
export function itemOf(
  explanation: Explanation,
  of: OfItem,
  items: readonly ItemResult[],
  context: Context,
): ComputedItem {
  const { say, names } = context;
  const { weight } = explanation;
  const score = explanation.parts.find((part) => part.of.figure === 'score');
  const value = score?.parts.find((part) => part.of.figure === 'value');
  return {
    anchor: computedAnchor(of, items),
    name: of.indicator !== undefined ? names.of('indicator', of.indicator) : names.of('task', of.task ?? ''),
    ...(value && { value: valueOf(value, context) }),
    points: pointsOf(of, score, items, context),
    lost: workedOf(explanation, SCORE_PLACES, context),
    weight: weight ? weightText(weight, context) : '—',
    notes: [explanation, score, value].flatMap((each) => (each?.notes ?? []).map(say)),
  };
}

function valueOf(explanation: Explanation, context: Context): NonNullable<ComputedItem['value']> {
  const { of, words, target, definition, inputs, places = 0 } = explanation;
  const indicator = of.figure === 'value' ? context.workspace.records.indicator.get(of.indicator)?.value : undefined;
  return {
    ...workedOf(explanation, indicator?.precision ?? places, context, indicator?.unit ?? ''),
    words: context.say(words),
    ...(target && indicator && { target: targetText(target, indicator, context) }),
    definition: definition ? definitionText(definition, context) : '',
    lines: linesOf(inputs, context),
  };
}

/** The points of a task are given with its item; those of an indicator have an explanation of their own. */
function pointsOf(
  of: OfItem,
  score: Explanation | undefined,
  items: readonly ItemResult[],
  context: Context,
): ComputedItem['points'] {
  if (!score || score.of.figure !== 'score') return taskPoints(of, items, context);
  const { indicator, month } = score.of;
  const scoring = context.workspace.records.indicator.get(indicator)?.value.scoring;
  const inForce = scoring && valueAt(scoring, month);
  return {
    ...workedOf(score, SCORE_PLACES, context),
    ...(inForce && { rule: context.say(scoringText(inForce)) }),
  };
}

function taskPoints({ section, task }: OfItem, items: readonly ItemResult[], context: Context): Worked {
  const result = items.find((item) => item.section === section && item.task === task)?.score ?? null;
  return workedOf({ result }, SCORE_PLACES, context);
}

/** `目标 ≥ 90.00，底线 86.00，挑战 93.00，自2026年1月`. */
function targetText(
  { from, floor, target, stretch }: TargetInForce,
  { precision, direction }: Indicator,
  { format, say }: Context,
): string {
  const bound = (limit: typeof target | undefined) => format.bound(limit, precision, direction);
  const since = format.month(from);
  const more = (name: string, limit: typeof floor) => (limit === undefined ? '' : `${name} ${bound(limit)}`);
  return say({
    zh: `目标 ${bound(target)}${more('，底线', floor)}${more('，挑战', stretch)}，自${since}起`,
    en: `target ${bound(target)}${more(', floor', floor)}${more(', stretch', stretch)}, since ${since}`,
  });
}

function definitionText(
  { number, of, from }: NonNullable<Explanation['definition']>,
  { format, say }: Context,
): string {
  const since =
    from === null ? { zh: '', en: '' } : { zh: `，自${format.month(from)}起`, en: `, since ${format.month(from)}` };
  const all = of === 1 ? { zh: '', en: '' } : { zh: `（共 ${of} 版）`, en: ` of ${of}` };
  return say({ zh: `口径第 ${number} 版${all.zh}${since.zh}`, en: `definition ${number}${all.en}${since.en}` });
}
