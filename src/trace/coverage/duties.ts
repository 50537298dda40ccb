import type { Department } from '../../model/records/organisation.ts';
import type { Entry, Workspace } from '../../model/workspace.ts';

type Stage = Entry<'stage'>;

/** A department that holds a stage as accountable, and which of its responsibilities says so. */
export interface Holder {
  readonly department: Entry<'department'>;
  readonly index: number;
  readonly scope?: string;
}

function coversStage({ process, stages }: { process: string; stages?: string[] }, stage: Stage): boolean {
  return process === stage.within && (stages === undefined || stages.includes(stage.id));
}

/** The departments that are accountable for a stage, one entry each. */
export function accountableFor(stage: Stage, { records }: Workspace): Holder[] {
  return [...records.department.values()].flatMap((department) => {
    const all = department.value.responsibilities ?? [];
    const index = all.findIndex((each) => each.role === 'accountable' && coversStage(each, stage));
    const scope = all[index]?.scope;
    return index < 0 ? [] : [{ department, index, ...(scope !== undefined && { scope }) }];
  });
}

/** True when each says for which part it answers, and no two name the same. */
export function areApart(holders: readonly Holder[]): boolean {
  const scopes = holders.flatMap(({ scope }) => scope ?? []);
  return scopes.length === holders.length && new Set(scopes).size === scopes.length;
}

/** True when a department has any role in a stage. */
export function hasDuty({ responsibilities = [] }: Department, stage: Stage): boolean {
  return responsibilities.some((each) => coversStage(each, stage));
}
