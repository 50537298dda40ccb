import type { Month } from '../../model/month.ts';
import { commentaryOf } from '../commentary.ts';
import type { Context } from '../context.ts';
import type { Link } from '../links.ts';
import { paths } from '../paths.ts';
import { hasCompanyPage } from '../scorecard/index.ts';
import { cardLink } from '../scorecard/subjects.ts';
import { demandsSection } from './demands.ts';
import { departmentsSection } from './departments.ts';
import { frameOf } from './frame.ts';
import { issueOf, type Issue } from './issue.ts';
import { numbered } from './numbering.ts';
import { offTargetSection } from './off-target.ts';
import { overallSection } from './overall.ts';
import type { Bulletin, BulletinSection } from './types.ts';
import { unitsSection } from './units.ts';

export type { Bulletin, BulletinItem, BulletinPart, BulletinSection, BulletinTable, Line } from './types.ts';

/** A month's bulletin; undefined where no card scores the company. What the workspace does not know is not headed either. */
export function bulletinOf(month: Month, context: Context): Bulletin | undefined {
  const issue = issueOf(month, context);
  if (!issue) return undefined;
  const at = context.months.indexOf(month);
  const [previous, next] = [
    bulletinLink(context.months[at - 1], context),
    bulletinLink(context.months[at + 1], context),
  ];
  return {
    month,
    ...frameOf(issue),
    scorecard: cardLink(issue.result, context),
    sections: numbered(
      [
        overallSection(issue),
        unitsSection(issue),
        offTargetSection(issue),
        departmentsSection(issue),
        commentarySection(issue),
        demandsSection(issue),
      ],
      context,
    ),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

/** A month's bulletin by its month; undefined where it has none. */
export function bulletinLink(month: Month | undefined, context: Context): Link | undefined {
  if (month === undefined || !hasCompanyPage(month, context)) return undefined;
  return { name: context.format.month(month), path: paths.bulletin(month) };
}

function commentarySection({ context, month }: Issue): BulletinSection {
  const commentary = commentaryOf(month, context);
  return {
    heading: context.say({ zh: '工作评述', en: 'Commentary' }),
    parts: [],
    ...(commentary && { commentary }),
  };
}
