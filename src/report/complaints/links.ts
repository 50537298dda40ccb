import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import type { Link } from '../links.ts';
import { paths } from '../paths.ts';
import { complaintsPage } from './index.ts';

/** What a department answers for among the month's complaints, in a sentence that leads to it. */
export function departmentComplaints(department: string, context: Context): Link | undefined {
  const { workspace, format, say } = context;
  const owned = complaintsPage(context)?.categories.filter(
    ({ id }) => workspace.records['complaint-category'].get(id)?.value.owner === department,
  );
  const [most] = owned ?? [];
  if (!owned || !most) return undefined;
  const count = format.figure(
    owned.reduce((sum, each) => sum + each.count, 0),
    0,
  );
  return {
    name: say({
      zh: `归口投诉 ${owned.length} 类，本月 ${count} 件，最多的是${most.name}（${most.text} 件）`,
      en: `Answers for ${counted(owned.length, 'kind')} of complaints, ${count} this month, most of them: ${most.name} (${most.text})`,
    }),
    path: `${paths.complaints}#${most.id}`,
  };
}

/** Where the complaints that an indicator counts are shown by category. */
export function countedComplaintsPath(indicator: string, context: Context): string | undefined {
  if (!complaintsPage(context)) return undefined;
  const categories = [...context.workspace.records['complaint-category'].values()];
  const counts = categories.some(({ value }) => value.countedIn?.some((each) => each.indicator === indicator));
  return counts ? paths.complaints : undefined;
}
