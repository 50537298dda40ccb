import type { Month } from '../../model/month.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { cardOf, companyIn, unitsBelow, type Subject } from './subjects.ts';

/** Where a subject's brief stands on the page of a month's briefs; a unit and a department may have the same id. */
export function briefAnchor({ id, isDepartment }: Subject, month: Month, context: Context): string | undefined {
  if (isDepartment) return `department-${id}`;
  const company = companyIn(month, context);
  if (company === undefined || id === company) return 'company';
  return unitsBelow(company, month, context).includes(id) ? `unit-${id}` : undefined;
}

/** The brief of a subject, of the latest month only: others are made when they are printed. Smaller units have none. */
export function briefPath(subject: Subject, month: Month, context: Context): string | undefined {
  // The page is made where there is a scorecard of the company.
  const company = { id: companyIn(month, context) ?? '', isDepartment: false };
  const isMade = month === context.latest && cardOf(company, month, context) !== undefined;
  const anchor = isMade ? briefAnchor(subject, month, context) : undefined;
  return anchor && `${paths.briefs(month)}#${anchor}`;
}
