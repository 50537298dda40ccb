import type { Task } from '../../model/records/task.ts';
import type { TaskState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import type { TaskLine } from '../tasks.ts';
import type { MilestoneLine, Recovery, Step, StepLook } from './types.ts';

const LOOKS: Readonly<Record<TaskLine['state'], StepLook>> = {
  done: 'achieved',
  'on-track': 'achieved',
  behind: 'at-risk',
  overdue: 'missed',
  'not-started': 'no-data',
};

interface Story {
  readonly task: Task;
  readonly state: TaskState;
  readonly line: TaskLine;
  readonly milestones: readonly MilestoneLine[];
  readonly recovery: Recovery;
}

/** The chain of a task in a line each: what it answers, what is done, how far it is, whether it helped, whether it is over. */
export function stepsOf({ task, state, line, milestones, recovery }: Story, context: Context): Step[] {
  const { say, names, workspace } = context;
  const shortfall = workspace.records.shortfall.get(task.shortfall ?? '')?.value;
  const measures = task.measures ?? [];
  const [done, late] = [milestones.filter((each) => each.done), milestones.filter((each) => each.late)];
  const recovered = recovery.lines.filter((each) => each.recovered).length;
  return [
    ...(shortfall ? [{ id: 'shortfall', text: shortfall.name } as const] : []),
    {
      id: 'order',
      text: names.of('department', task.owner),
    },
    ...(measures.length > 0
      ? [
          {
            id: 'measures',
            text: say({ zh: `${measures.length} 条`, en: counted(measures.length, 'measure') }),
          } as const,
        ]
      : []),
    {
      id: 'milestones',
      text: say({
        zh: `${milestones.length} 个中完成 ${done.length} 个`,
        en: `${done.length} of ${milestones.length} done`,
      }),
      look: late.length > 0 ? 'missed' : done.length === milestones.length ? 'achieved' : 'no-data',
    },
    {
      id: 'progress',
      text: say({
        zh: `完成 ${line.actualText}，计划 ${line.plannedText}`,
        en: `${line.actualText} done, ${line.plannedText} planned`,
      }),
      look: LOOKS[line.state],
    },
    ...(recovery.lines.length > 0
      ? [
          {
            id: 'recovery',
            text: say({
              zh: `${recovery.lines.length} 项中恢复 ${recovered} 项`,
              en: `${recovered} of ${recovery.lines.length} recovered`,
            }),
            look: recovery.look,
          } as const,
        ]
      : []),
    { id: 'closing', ...closingStep(state, context) },
  ];
}

function closingStep({ closed, reopened }: TaskState, { say }: Context): Pick<Step, 'text' | 'look'> {
  if (closed !== null) return { text: say({ zh: `${closed} 关闭`, en: `Closed ${closed}` }), look: 'achieved' };
  if (reopened) return { text: say({ zh: `${reopened.on} 重开`, en: `Opened again ${reopened.on}` }), look: 'at-risk' };
  return { text: say({ zh: '未关闭', en: 'Open' }), look: 'no-data' };
}
