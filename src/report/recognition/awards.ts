import { periodOn } from '../../model/reporting-period.ts';
import type { Context } from '../context.ts';
import type { Link } from '../links.ts';
import { paths } from '../paths.ts';
import { periodName } from '../period-name.ts';

/** What a unit has won in contests that were over by the as-of date, each with its periods, the latest first. */
export function awardsOf(unit: string, context: Context): (Link & { readonly note: string })[] {
  const { asOf, format, say, workspace } = context;
  return [...workspace.records.recognition].flatMap(([id, { value }]) =>
    value.bands.flatMap((band) => {
      const won = value.results.filter(
        ({ period, counts }) =>
          periodOn(period, asOf) === 'over' &&
          counts.some((each) => each.band === band.id && each.units?.includes(unit) === true),
      );
      if (won.length === 0) return [];
      return [
        {
          name: say({ zh: `${value.name}：${band.name}`, en: `${value.name}: ${band.name}` }),
          path: `${paths.recognition}#${id}`,
          note: format.list(won.map(({ period }) => periodName(period, context)).reverse()),
        },
      ];
    }),
  );
}
