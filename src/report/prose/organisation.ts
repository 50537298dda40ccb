import type { Department } from '../../model/records/organisation.ts';
import type { Context } from '../context.ts';
import { linkTo, type Link } from '../links.ts';

/** Whom to call in a department. */
export interface ContactCard extends Link {
  readonly contact: Department['contact'];
}

/** Undefined for an id that there is not. */
export function contactCard(id: string, context: Context): ContactCard | undefined {
  const entry = context.workspace.records.department.get(id);
  return entry && { ...linkTo('department', id, context), contact: entry.value.contact };
}

export interface CommitteeCard {
  readonly id: string;
  readonly name: string;
  readonly chair: string;
  readonly office: Link;
  readonly members: readonly Link[];
  readonly duties: readonly string[];
  /** Names of the meetings it holds. */
  readonly meetings: readonly string[];
}

/** The service quality committees in the order of their file. */
export function committeeCards(context: Context): CommitteeCard[] {
  return [...context.workspace.records.committee.values()].map(({ id, value }) => ({
    id,
    name: value.name,
    chair: value.chair,
    office: linkTo('department', value.office, context),
    members: value.members.map((member) => linkTo('department', member, context)),
    duties: value.duties,
    meetings: (value.meetings ?? []).map((meeting) => context.names.of('meeting-kind', meeting)),
  }));
}
