import type { Month } from '../../model/month.ts';
import type { Context } from '../context.ts';
import { figureOf, widestUnit, type Figure } from '../indicators.ts';
import { linkTo } from '../links.ts';
import { traceOf } from '../references.ts';
import type { MeasuredStandard } from './types.ts';

/** Indicators that a record drives, or that drive it, as they stand in the latest month. */
export function drivesOf(id: string, context: Context): Figure[] {
  const drives = context.workspace.records.indicator.get(id)?.value.drives ?? [];
  return drives.flatMap((each) => figureIn(each, context.latest, context));
}

export function drivenByOf(id: string, context: Context): Figure[] {
  return traceOf(context)
    .to('indicator', id, 'drives')
    .flatMap(({ from }) => figureIn(from.id, context.latest, context));
}

function figureIn(id: string, month: Month | undefined, context: Context): Figure[] {
  const unit = widestUnit(id, context);
  const figure =
    month !== undefined && unit !== undefined ? figureOf(context.scores.value(unit, id, month), context) : undefined;
  return figure ? [figure] : [];
}

/** Standards with a clause that the indicator measures, and those clauses. */
export function standardsOf(id: string, context: Context): MeasuredStandard[] {
  const references = traceOf(context).to('indicator', id, 'measuredBy');
  const byStandard = Map.groupBy(references, ({ from }) => from.id);
  return [...byStandard].map(([standard, found]) => {
    const link = linkTo('standard', standard, context);
    const parts = new Set(found.map(({ part }) => part));
    const clauses = context.workspace.records.standard.get(standard)?.value.clauses ?? [];
    return {
      ...link,
      clauses: clauses.flatMap(({ id: clause, text }, i) =>
        parts.has(clause) ? [{ number: `${i + 1}`, name: text, path: `${link.path}#${clause}` }] : [],
      ),
    };
  });
}
