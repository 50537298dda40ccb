import { annualText } from '../indicator/periods.ts';
import { linkTo } from '../links.ts';
import type { Issue } from './issue.ts';
import { line } from './line.ts';
import type { BulletinPart } from './types.ts';
import { tell } from './wording.ts';

/** Where the year stands against the targets set for it, and what they ask of the months that remain. */
export function yearPart({ context, month, company }: Issue): BulletinPart[] {
  const { format, scores, say, workspace } = context;
  const items = [...workspace.records.indicator].flatMap(([id, { value: indicator }]) => {
    const annual = scores.annual(company, id, month);
    const text = annualText(id, company, month, indicator, context);
    if (!annual || text === undefined) return [];
    const { precision, unit } = indicator;
    const soFar = format.withUnit(format.figure(annual.soFar.published, precision), unit);
    const name = linkTo('indicator', id, context);
    return [
      {
        head: tell(context, { zh: line`${name}`, en: line`${name}` }),
        text: [
          tell(context, { zh: line`本年累计 ${soFar}；${text}。`, en: line`The year to date ${soFar}. ${text}.` }),
        ],
      },
    ];
  });
  return items.length === 0 ? [] : [{ heading: say({ zh: '年度目标', en: 'Targets for the year' }), items }];
}
