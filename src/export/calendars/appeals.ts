import type { Context } from '../../report/context.ts';
import { paths } from '../../report/paths.ts';
import { trackAppeals } from '../../track/index.ts';
import type { CalendarEvent } from './event.ts';

/** Until when contested figures are to be decided on, for the department that receives appeals. */
export function appealEvents(context: Context): CalendarEvent[] {
  const { workspace, asOf, names, say, format } = context;
  const rules = workspace.records['appeal-rules'].get('appeal-rules')?.value;
  return trackAppeals(workspace, asOf).flatMap(({ appeal, unit, month, about, decided, decideBy }): CalendarEvent[] => {
    if (decided !== null || decideBy === null) return [];
    const what =
      about.kind === 'indicator' ? names.of('indicator', about.indicator) : names.of('scorecard', about.scorecard);
    const whose = names.unit(unit, month);
    return [
      {
        id: `appeal-${appeal}`,
        at: decideBy,
        summary: say({
          zh: `复议裁定期限：${whose}，${format.month(month)}${what}`,
          en: `Appeal to be decided: ${whose}, ${what}, ${format.month(month)}`,
        }),
        description: workspace.records.appeal.get(appeal)?.value.reason ?? '',
        path: paths.appeal(appeal),
        departments: rules ? [rules.department] : [],
      },
    ];
  });
}
