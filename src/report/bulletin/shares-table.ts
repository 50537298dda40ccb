import type { Month } from '../../model/month.ts';
import type { Context } from '../context.ts';
import type { NamedSource } from '../links.ts';
import { cardOf } from '../scorecard/subjects.ts';
import { typeName } from '../unit-types.ts';
import { subjectLink } from './cards.ts';
import type { Issue } from './issue.ts';
import { line } from './line.ts';
import type { Rate } from './rates.ts';
import { tableOf } from './table.ts';
import type { BulletinTable } from './types.ts';
import { lowerFirst } from './wording.ts';

/** Decimals of a share in per cent. */
const PLACES = 1;

/** As the regulator prints it: the rate and its change, cases, share of cases, share of customers; the worst rate first. */
export function sharesTable(
  { id, indicator, numerator, denominator, shares }: Rate,
  { context, month }: Issue,
): BulletinTable {
  const { format, say, scores, workspace } = context;
  const sign = indicator.direction === 'higher' ? 1 : -1;
  const rows = shares
    .map((share) => ({ share, value: scores.value(share.unit, id, month) }))
    .sort((a, b) => sign * ((a.value.published ?? 0) - (b.value.published ?? 0)));
  const type = workspace.records.unit.get(shares[0]?.unit ?? '')?.value.type ?? 'branch';
  const caption = say({
    zh: `${indicator.name}：各${typeName(type, context)}占比`,
    en: `${indicator.name}: shares of ${typeName(type, context)}`,
  });
  const table = tableOf(
    caption,
    [
      { label: say({ zh: '单位', en: 'Unit' }) },
      { label: indicator.name, num: true, phone: 'first' },
      { label: say({ zh: '环比', en: 'MoM' }), num: true },
      { label: numerator, num: true },
      { label: say({ zh: '占比', en: 'Share' }), num: true },
      { label: say({ zh: `${denominator}占比`, en: `Share of ${lowerFirst(denominator)}` }), num: true },
    ],
    rows.map(({ share, value }) => [
      line`${unitLink(share.unit, month, context)}`,
      [format.figure(value.published, indicator.precision)],
      [format.change(value.mom, indicator.precision)],
      [format.figure(share.numerator, 0)],
      [shareText(share.ofNumerator, context)],
      [shareText(share.ofDenominator, context)],
    ]),
  );
  return { ...table, showCaption: true };
}

/** A unit by its name in the month; it leads to its scorecard where it has one with a page. */
function unitLink(unit: string, month: Month, context: Context): NamedSource {
  const card = cardOf({ id: unit, isDepartment: false }, month, context);
  return card ? subjectLink(card, context) : { name: context.names.unit(unit, month) };
}

/** A unit's part in per cent. */
export function shareText(share: number | null, { format }: Context): string {
  return format.withUnit(format.figure(share, PLACES), '%');
}
