import { placeOf } from '../../model/workspace.ts';
import type { Context, Finding } from '../rule.ts';

/** Stages that a department answers for under a process they are no stage of. */
export function stagesElsewhere({ workspace: { records } }: Context): Finding[] {
  return [...records.department.values()].flatMap((department) =>
    (department.value.responsibilities ?? []).flatMap(({ process, stages = [] }, i) =>
      stages.flatMap((id, j) => {
        const within = records.stage.get(id)?.within;
        if (within === undefined || within === process) return [];
        return [
          {
            place: placeOf(department, ['responsibilities', i, 'stages', j]),
            message: {
              zh: `过程 \`${process}\` 没有环节 \`${id}\`，它属于过程 \`${within}\``,
              en: `Process \`${process}\` has no stage \`${id}\`, which belongs to process \`${within}\``,
            },
            hint: {
              zh: '把这个环节写到它所属过程的那一条职责里。',
              en: 'Name the stage under the responsibility for the process it belongs to.',
            },
          },
        ];
      }),
    ),
  );
}
