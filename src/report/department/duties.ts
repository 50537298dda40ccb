import { stagesOf } from '../../model/workspace.ts';
import type { Context } from '../context.ts';
import { linkTo } from '../links.ts';
import type { ProcessDuty } from './types.ts';

/** What a department does in each process, in the order of the processes. A duty without stages is for all of them. */
export function dutiesOf(id: string, context: Context): ProcessDuty[] {
  const { workspace } = context;
  const responsibilities = workspace.records.department.get(id)?.value.responsibilities ?? [];
  const processes = [...workspace.records.process.values()].sort((a, b) => a.value.order - b.value.order);
  return processes.flatMap((process) => {
    const items = responsibilities.filter((each) => each.process === process.id);
    if (items.length === 0) return [];
    const roleIn = (stage: string) => items.find(({ stages }) => stages === undefined || stages.includes(stage))?.role;
    return {
      process: linkTo('process', process.id, context),
      stages: stagesOf(workspace, process.id).map((stage) => {
        const role = roleIn(stage.id);
        return { ...linkTo('stage', stage.id, context), ...(role && { role }) };
      }),
      items: items.map(({ role, duty, scope, stages = [] }) => ({
        role,
        duty,
        ...(scope !== undefined && { scope }),
        stages: stages.map((stage) => linkTo('stage', stage, context)),
      })),
    };
  });
}
