import { valueAt } from '../../model/dated.ts';
import type { Month } from '../../model/month.ts';
import type { Scorecard } from '../../model/records/scorecard.ts';
import { weightFigure } from '../computed/weight.ts';
import type { Context } from '../context.ts';
import { linkTo } from '../links.ts';
import type { CardSection } from './types.ts';

/** What a card is made of in a month: its sections and their indicators, with their weights. */
export function criteriaOf({ sections }: Scorecard, month: Month, context: Context): CardSection[] {
  return sections.flatMap((section) => {
    if (section.kind === 'adjustments') return [];
    const items = section.kind === 'indicators' ? section.items : [];
    return [
      {
        name: section.name,
        weight: weightFigure(valueAt(section.weight, month) ?? 0, context),
        items: items.map(({ indicator, weight }) => ({
          ...linkTo('indicator', indicator, context),
          weight: weightFigure(valueAt(weight, month) ?? 0, context),
        })),
      },
    ];
  });
}
