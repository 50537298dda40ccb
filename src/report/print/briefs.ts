import type { Month } from '../../model/month.ts';
import type { Context } from '../context.ts';
import { moversOf, type Movers } from '../movers.ts';
import { onceFor } from '../once.ts';
import {
  companyIn,
  companyPage,
  isDepartmentCard,
  scorecardPage,
  type ScorecardPage,
  type Subject,
} from '../scorecard/index.ts';
import { briefAnchor } from '../scorecard/brief-path.ts';
import { cardsOf, unitsBelow } from '../scorecard/subjects.ts';

export type BriefOf = 'company' | 'unit' | 'department';

/** What somebody answers for in a month, on one sheet: figures and words are those of its scorecard. */
export interface Brief {
  readonly of: BriefOf;
  readonly id: string;
  /** Its place on the page of all briefs; a unit and a department may have the same id. */
  readonly anchor: string;
  /** Whose it is and of which month. */
  readonly title: string;
  readonly page: ScorecardPage;
  /** Who rose and who fell: of the company, where its units are ranked. */
  readonly movers?: Movers;
}

const once = onceFor<Context, readonly Brief[]>();

/** Briefs of a month: of the company, of each unit directly below it and of each department, as far as a card scores them. */
export function briefsOf(month: Month, context: Context): readonly Brief[] {
  return once(context, month, () =>
    subjectsOf(month, context).flatMap(({ of, ...subject }) => {
      const page = of === 'company' ? companyPage(month, context) : scorecardPage(subject, month, context);
      const anchor = briefAnchor(subject, month, context);
      return page && anchor !== undefined ? [briefOf({ of, id: subject.id, anchor }, page, context)] : [];
    }),
  );
}

function briefOf(place: Pick<Brief, 'of' | 'id' | 'anchor'>, page: ScorecardPage, context: Context): Brief {
  const month = context.format.month(page.month);
  const { name } = page.subject;
  return {
    ...place,
    title: context.say({ zh: `${name}${month}服务质量简报`, en: `${name}: service quality brief, ${month}` }),
    page,
    ...(place.of === 'company' && { movers: moversOf(page.month, context) }),
  };
}

function subjectsOf(month: Month, context: Context): (Subject & { readonly of: BriefOf })[] {
  const company = companyIn(month, context);
  const units = company === undefined ? [] : unitsBelow(company, month, context);
  const departments = cardsOf(month, context)
    .filter(({ scorecard }) => isDepartmentCard(scorecard, context))
    .map(({ unit }) => unit);
  return [
    ...(company === undefined ? [] : [{ id: company, isDepartment: false, of: 'company' as const }]),
    ...units.map((id) => ({ id, isDepartment: false, of: 'unit' as const })),
    ...[...new Set(departments)].map((id) => ({ id, isDepartment: true, of: 'department' as const })),
  ];
}
