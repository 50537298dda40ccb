import type { Department } from '../../model/records/organisation.ts';
import type { Context } from '../context.ts';
import { linkTo, type Link } from '../links.ts';

type Posture = NonNullable<Department['posture']>;

/** Those who build first, as they make what the others work with. */
const ORDER: readonly Posture[] = ['build', 'fight', 'support'];

/** Departments that stand alike towards the customer, with what each is for. */
export interface PostureGroup {
  readonly posture: Posture;
  readonly departments: readonly (Link & { readonly purpose?: string })[];
}

/** Departments by whether they build, fight or support, in the order of their files; a posture that nobody has is left out. */
export function postureGroups(context: Context): PostureGroup[] {
  const departments = [...context.workspace.records.department.values()];
  return ORDER.map((posture) => ({
    posture,
    departments: departments
      .filter(({ value }) => value.posture === posture)
      .map(({ id, value: { purpose } }) => ({
        ...linkTo('department', id, context),
        ...(purpose !== undefined && { purpose }),
      })),
  })).filter(({ departments: those }) => those.length > 0);
}
