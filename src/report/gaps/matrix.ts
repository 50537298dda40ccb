import type { Role } from '../processes.ts';
import type { Context } from '../context.ts';
import { linkTo } from '../links.ts';
import { filterId, gapsIn, gapsOf, type GapsOf } from './found.ts';
import type { GapCount, GapMatrix } from './types.ts';

const STRONGEST: readonly Role[] = ['accountable', 'responsible', 'supports'];

/** Departments × processes with their roles, and how many holes there are in each cell. */
export function gapMatrix(context: Context): GapMatrix {
  const { records } = context.workspace;
  const processes = [...records.process.values()].sort((a, b) => a.value.order - b.value.order);
  return {
    processes: processes.map(({ id }) => ({ ...linkTo('process', id, context), ...counted({ process: id }, context) })),
    elsewhere: gapsIn(context).filter((gap) => gap.processes.length === 0).length,
    total: gapsIn(context).length,
    rows: [...records.department.values()].map(({ id, value }) => {
      const own = gapsOf({ owner: id }, context);
      return {
        department: { ...linkTo('department', id, context), ...counted({ owner: id }, context) },
        cells: processes.map((process) => {
          const duties = (value.responsibilities ?? []).filter((each) => each.process === process.id);
          const role = STRONGEST.find((each) => duties.some((duty) => duty.role === each));
          return { ...(role && { role }), ...counted({ owner: id, process: process.id }, context) };
        }),
        elsewhere: { count: own.filter((gap) => gap.processes.length === 0).length, ...filterOf(own.length, id) },
      };
    }),
  };
}

function counted(of: GapsOf, context: Context): GapCount {
  const { length } = gapsOf(of, context);
  return { count: length, ...(length > 0 && { filter: filterId(of) }) };
}

/** What belongs to no process is shown with the rest of its department. */
function filterOf(count: number, owner: string): { filter?: string } {
  return count > 0 ? { filter: filterId({ owner }) } : {};
}
