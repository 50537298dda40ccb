import type { Path } from '../../model/source.ts';
import { placeOf, type Document } from '../../model/workspace.ts';
import type { Context, Finding } from '../rule.ts';

/** Stages that are named under a process they are no stage of. */
export function stagesElsewhere(context: Context): Finding[] {
  return [...ofDepartments(context), ...ofProcesses(context), ...ofLaunches(context)];
}

/** Nothing where it is one, or is no stage at all. */
function elsewhere(context: Context, document: Document, path: Path, process: string, id: string): Finding[] {
  const within = context.workspace.records.stage.get(id)?.within;
  if (within === undefined || within === process) return [];
  const message = {
    zh: `过程 \`${process}\` 没有环节 \`${id}\`，它属于过程 \`${within}\``,
    en: `Process \`${process}\` has no stage \`${id}\`, which belongs to process \`${within}\``,
  };
  return [{ place: placeOf(document, path), message, hint: HINTS[document.kind as keyof typeof HINTS] }];
}

const HINTS = {
  department: {
    zh: '把这个环节写到它所属过程的那一条职责里。',
    en: 'Name the stage under the responsibility for the process it belongs to.',
  },
  process: { zh: '改成本过程的一个环节。', en: 'Name a stage of this process.' },
  launch: {
    zh: '改成这个项目所走过程的环节，或改 process。',
    en: 'Name a stage of the process that the launch goes through, or correct `process`.',
  },
};

function ofDepartments(context: Context): Finding[] {
  return [...context.workspace.records.department.values()].flatMap((department) =>
    (department.value.responsibilities ?? []).flatMap(({ process, stages = [] }, i) =>
      stages.flatMap((id, j) => elsewhere(context, department, ['responsibilities', i, 'stages', j], process, id)),
    ),
  );
}

function ofProcesses(context: Context): Finding[] {
  return [...context.workspace.records.process.values()].flatMap((process) => {
    const { opensAt } = process.value;
    return opensAt === undefined ? [] : elsewhere(context, process, ['opensAt'], process.id, opensAt);
  });
}

function ofLaunches(context: Context): Finding[] {
  return [...context.workspace.records.launch.values()].flatMap((launch) => {
    const { process, entered, reviews = [] } = launch.value;
    return [
      ...entered.flatMap(({ stage }, i) => elsewhere(context, launch, ['entered', i, 'stage'], process, stage)),
      ...reviews.flatMap(({ stage }, i) => elsewhere(context, launch, ['reviews', i, 'stage'], process, stage)),
    ];
  });
}
