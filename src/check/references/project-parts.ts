import { causesOf, worksOf } from '../../model/projects.ts';
import type { Path } from '../../model/source.ts';
import { placeOf, type Entry, type Workspace } from '../../model/workspace.ts';
import type { Context, Finding } from '../rule.ts';
import { unknownId, type Candidates } from '../suggest.ts';

/** Works, causes and control points that a project names and that it, or the stage, does not have. */
export function unknownProjectParts({ workspace }: Context): Finding[] {
  return [...workspace.records.project.values()].flatMap((project) => [
    ...waitedFor(project),
    ...answered(project),
    ...kept(project, workspace),
  ]);
}

const WORK = { zh: '本项目的工作', en: 'Work of this project' };
const CAUSE = { zh: '本项目的原因', en: 'Cause of this project' };

function waitedFor(project: Entry<'project'>): Finding[] {
  const works = worksOf(project.value);
  const known = new Map(works.map(({ work }) => [work.id, work.name]));
  return works.flatMap(({ work, path }) =>
    (work.after ?? []).flatMap((id, i) => unknown(project, [...path, 'after', i], id, WORK, known)),
  );
}

function answered(project: Entry<'project'>): Finding[] {
  const known = new Map(causesOf(project.value).map(({ cause }) => [cause.id, cause.text]));
  return (project.value.strategies ?? []).flatMap(({ causes }, i) =>
    causes.flatMap((id, j) => unknown(project, ['strategies', i, 'causes', j], id, CAUSE, known)),
  );
}

/** A control point that is named without its stage, or that the stage does not have. */
function kept(project: Entry<'project'>, { records }: Workspace): Finding[] {
  return (project.value.consolidation ?? []).flatMap(({ stage, controlPoint }, i) => {
    if (controlPoint === undefined) return [];
    const path = ['consolidation', i, 'controlPoint'];
    if (stage === undefined) return [{ place: placeOf(project, path), ...WITHOUT_STAGE }];
    const record = records.stage.get(stage);
    if (!record) return [];
    const points = new Map(record.value.controlPoints.map(({ id, name }) => [id, name] as const));
    const label = { zh: `“${record.value.name}”环节控制点`, en: `Control point of stage ${stage}` };
    return unknown(project, path, controlPoint, label, points);
  });
}

const WITHOUT_STAGE = {
  message: { zh: '写了控制点，没有写它在哪个环节', en: 'A control point is named without its stage' },
  hint: { zh: '加上 stage。', en: 'Add `stage`.' },
};

function unknown(
  project: Entry<'project'>,
  path: Path,
  id: string,
  label: Parameters<typeof unknownId>[1],
  known: Candidates,
): Finding[] {
  return known.has(id) ? [] : [{ place: placeOf(project, path), ...unknownId(id, label, known) }];
}
