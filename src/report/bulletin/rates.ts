import type { UnitShare } from '../../model/contributions.ts';
import type { Indicator } from '../../model/records/indicator.ts';
import type { Value } from '../../model/results.ts';
import { formulaIn } from '../../score/formula.ts';
import { linkTo } from '../links.ts';
import { typeCount } from '../unit-types.ts';
import type { Issue } from './issue.ts';
import { largestParts } from './largest-parts.ts';
import { line, type Line } from './line.ts';
import { sharesTable, shareText } from './shares-table.ts';
import { statusWord } from './status-words.ts';
import type { BulletinPart } from './types.ts';
import { clauses, figureText, goalText, listed, lowerFirst, sentences, tell, valueMovement, when } from './wording.ts';

/** How many units are named where there is no table. */
const NAMED = 3;

/** An indicator that counts cases per so many customers, as the regulator's bulletins do. */
export interface Rate {
  readonly id: string;
  readonly indicator: Indicator;
  readonly value: Value;
  /** What is counted, and against what. */
  readonly numerator: string;
  readonly denominator: string;
  /** What units bring into it; empty where that is not known. */
  readonly shares: readonly UnitShare[];
}

/**
 * Cases per ten thousand or per million, with what each unit brings into them: of the section of the card that has most of
 * such indicators. None where no section has any.
 */
export function ratesPart(issue: Issue): BulletinPart[] {
  const { context, result } = issue;
  const sections = context.workspace.records.scorecard.get(result.scorecard)?.value.sections ?? [];
  const found = sections
    .map(({ id, name }) => ({ name, rates: ratesIn(id, issue) }))
    .sort((a, b) => b.rates.length - a.rates.length)[0];
  const first = found?.rates[0];
  if (!found || !first) return [];
  const more = (rate: Rate) => (rate === first ? overShare(rate, issue) : largestShares(rate, issue));
  return [
    {
      heading: found.name,
      paragraphs: found.rates.map((rate) =>
        sentences([...rateSentences(rate, issue), ...changeSentence(rate, issue), ...more(rate)], context),
      ),
      ...(first.shares.length > 0 && { table: sharesTable(first, issue) }),
    },
  ];
}

function ratesIn(section: string, { context, month, result }: Issue): Rate[] {
  return result.items.flatMap(({ section: of, indicator: id, unit }) => {
    const indicator = id === undefined ? undefined : context.workspace.records.indicator.get(id)?.value;
    const formula = indicator && formulaIn(indicator, month);
    if (!indicator || of !== section || id === undefined || unit === undefined || formula?.kind !== 'per') return [];
    const value = context.scores.value(unit, id, month);
    if (value.published === null) return [];
    const { numerator, denominator } = formula;
    return [{ id, indicator, value, numerator, denominator, shares: context.scores.unitShares(unit, id, month) ?? [] }];
  });
}

/** The figure with its cases, its changes and its target, and the year to date. */
function rateSentences({ id, indicator, value, numerator }: Rate, { context, month }: Issue): Line[] {
  const { format, say, scores } = context;
  const name = linkTo('indicator', id, context);
  const figure = format.withUnit(format.figure(value.published, indicator.precision), indicator.unit);
  const [cases, goal] = [format.figure(value.numerator, 0), goalText(value, indicator, context)];
  const opening =
    value.numerator === null
      ? tell(context, { zh: line`${name} ${figure}`, en: line`${name}: ${figure}` })
      : tell(context, {
          zh: line`${name}：${numerator} ${cases}，合 ${figure}`,
          en: line`${name}: ${cases} ${lowerFirst(numerator)}, or ${figure}`,
        });
  const words = clauses(
    [
      opening,
      ...valueMovement(value, indicator, context).map((text) => [text]),
      ...when(value.target !== null, () => [say({ zh: `目标 ${goal}`, en: `target ${goal}` })]),
      ...when(value.target !== null, () => [statusWord(value.status, context)]),
    ],
    context,
  );
  const year = scores.period(value.unit, id, month, 'year');
  const toDate = figureText({ ...value, published: year.published }, indicator, context);
  return [
    tell(context, { zh: line`${words}。`, en: line`${words}.` }),
    ...when(year.published !== null && year.months.length > 1, () =>
      tell(context, { zh: line`本年累计 ${toDate}。`, en: line`The year to date: ${toDate}.` }),
    ),
  ];
}

/** The units that the change since the month before comes from most. */
function changeSentence({ id, indicator, value }: Rate, { context, month }: Issue): Line[] {
  const change = context.scores.unitChange(value.unit, id, month);
  const names = largestParts(change, indicator.precision, month, context);
  return when(names.length > 0, () =>
    tell(context, {
      zh: line`环比变化主要来自${listed(names, context)}。`,
      en: line`The change since the month before comes mainly from ${listed(names, context)}.`,
    }),
  );
}

/** Units whose part of the cases is larger than their part of what these are counted against. */
function overShare({ shares, denominator }: Rate, { context, month }: Issue): Line[] {
  const over = shares.filter(({ ofNumerator, ofDenominator }) => (ofNumerator ?? 0) > (ofDenominator ?? Infinity));
  const names = listed(
    over.map(({ unit }) => [context.names.unit(unit, month)]),
    context,
  );
  const type = context.workspace.records.unit.get(over[0]?.unit ?? '')?.value.type ?? 'branch';
  const count = typeCount(type, over.length, context);
  return when(over.length > 0, () =>
    tell(context, {
      zh: line`占比高于其${denominator}占比的有 ${count}：${names}。`,
      en: line`${count} have a larger share of these than of ${lowerFirst(denominator)}: ${names}.`,
    }),
  );
}

/** The units with the largest parts. */
function largestShares({ shares }: Rate, { context, month }: Issue): Line[] {
  const largest = shares
    .filter(({ numerator }) => numerator > 0)
    .sort((a, b) => b.numerator - a.numerator)
    .slice(0, NAMED)
    .map(({ unit, numerator, ofNumerator }) => {
      const [name, count] = [context.names.unit(unit, month), context.format.figure(numerator, 0)];
      const share = shareText(ofNumerator, context);
      return [context.say({ zh: `${name}（${count}，占 ${share}）`, en: `${name} (${count}, ${share})` })];
    });
  return when(largest.length > 0, () =>
    tell(context, {
      zh: line`数量最多的是${listed(largest, context)}。`,
      en: line`Most are from ${listed(largest, context)}.`,
    }),
  );
}
