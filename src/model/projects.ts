import type { Project, ProjectCause, Work } from './records/project.ts';
import type { Path } from './source.ts';

/** A part of a project with where it stands in the record. */
interface At {
  readonly path: Path;
}

/** Every piece of work of a project, in the order of its phases. */
export function worksOf({ phases }: Pick<Project, 'phases'>): (At & { readonly work: Work })[] {
  return phases.flatMap(({ work }, i) => work.map((each, j) => ({ work: each, path: ['phases', i, 'work', j] })));
}

/** Every cause on the bones of a project's diagram. */
export function causesOf({ bones = [] }: Pick<Project, 'bones'>): (At & { readonly cause: ProjectCause })[] {
  return bones.flatMap(({ causes }, i) => causes.map((cause, j) => ({ cause, path: ['bones', i, 'causes', j] })));
}
