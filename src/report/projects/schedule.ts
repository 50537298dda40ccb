import type { Project, Work } from '../../model/records/project.ts';
import type { ProjectState, WorkState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import type { PhaseLine, WorkLine } from './types.ts';

/** The phases of a project with their works, each on its days. */
export function phasesOf(project: Project, state: ProjectState): PhaseLine[] {
  const states = new Map(state.works.map((work) => [work.work, work]));
  const names = new Map(project.phases.flatMap(({ work }) => work.map(({ id, name }) => [id, name] as const)));
  const current = project.phases.findIndex(({ id }) => id === state.phase);
  return project.phases.map(({ id, name, goal, work }, i) => {
    const works = work.flatMap((each) => {
      const stands = states.get(each.id);
      return stands ? [workLine(each, stands, names)] : [];
    });
    const days = works.flatMap(({ start, finish }) => [start, finish]).sort();
    return {
      ...{ id, name, works },
      ...(goal !== undefined && { goal }),
      from: days.at(0) ?? state.plan.start,
      to: days.at(-1) ?? state.plan.end,
      place: state.state === 'finished' || i < current ? 'behind' : i === current ? 'current' : 'ahead',
    };
  });
}

function workLine(
  work: Work,
  { plan, state, done, daysLate }: WorkState,
  names: ReadonlyMap<string, string>,
): WorkLine {
  return {
    ...{ id: work.id, name: work.name, days: work.days, state, daysLate },
    ...{ start: plan.start, finish: plan.finish, slack: plan.slack, critical: plan.critical },
    ...(done !== null && { done }),
    ...(work.risk !== undefined && { risk: work.risk }),
    key: work.key === true,
    after: (work.after ?? []).map((id) => names.get(id) ?? id),
  };
}

/** How the schedule stands, in a sentence. */
export function scheduleFinding(state: ProjectState, { say }: Context): string {
  const { plan, slip, forecast } = state;
  const total = state.works.length;
  const done = state.works.filter((work) => work.state === 'done').length;
  const days = counted(Math.abs(slip), 'working day');
  if (state.state === 'finished') {
    return say({
      zh: `计划 ${plan.start} 至 ${plan.end}，${forecast} 结项`,
      en: `Planned from ${plan.start} to ${plan.end}, closed on ${forecast}`,
    });
  }
  if (slip > 0) {
    return say({
      zh: `${total} 项工作完成 ${done} 项；预计 ${forecast} 结束，比计划晚 ${slip} 个工作日`,
      en: `${done} of ${total} works done; expected to end on ${forecast}, ${days} later than planned`,
    });
  }
  return say({
    zh: `${total} 项工作完成 ${done} 项；预计 ${forecast} 按期结束`,
    en: `${done} of ${total} works done; expected to end on ${forecast}, in time`,
  });
}
