import type { Project } from '../../model/records/project.ts';
import { trackProjects, type ProjectState, type ProjectStateName } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { linkTo } from '../links.ts';
import { onceFor } from '../once.ts';
import { percentText } from '../tasks.ts';
import { effectOf } from './effect.ts';
import { effectFinding, verdictShown } from './effect-words.ts';
import type { ProjectLine, ProjectOverview } from './types.ts';

const once = onceFor<Context, readonly ProjectState[]>();

/** Every improvement project as it stands at the as-of date. */
export function projectStates(context: Context): readonly ProjectState[] {
  return once(context, '', () => trackProjects(context.workspace, context.asOf));
}

export function projectLine(state: ProjectState, project: Project, context: Context): ProjectLine {
  const effect = effectOf(state.project, project, context);
  return {
    ...linkTo('project', state.project, context),
    id: state.project,
    owner: linkTo('department', state.owner, context),
    state: state.state,
    phase: project.phases.find(({ id }) => id === state.phase)?.name ?? state.phase,
    planned: state.planned,
    actual: state.actual,
    plannedText: percentText(state.planned, context),
    actualText: percentText(state.actual, context),
    start: state.plan.start,
    end: state.plan.end,
    forecast: state.forecast,
    slip: state.slip,
    effect:
      effect && project.results
        ? effectFinding(effect, project.results, context)
        : context.say({ zh: '还没有量效果', en: 'not measured yet' }),
    verdict: verdictShown(effect),
  };
}

/** Projects of which `shows` is true: the late ones first, then those under way, to come, and finished. */
export function projectLines(shows: (project: Project) => boolean, context: Context): ProjectLine[] {
  const order = ['late', 'on-track', 'not-started', 'finished'] satisfies ProjectStateName[];
  return projectStates(context)
    .flatMap((state) => {
      const project = context.workspace.records.project.get(state.project)?.value;
      return project && shows(project) ? [projectLine(state, project, context)] : [];
    })
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.start > b.start ? -1 : 1));
}

/** The overview of all projects. */
export function projectOverview(context: Context): ProjectOverview {
  const lines = projectLines(() => true, context);
  const count = (state: ProjectLine['state']) => lines.filter((line) => line.state === state).length;
  const [late, running, coming, finished] = [count('late'), count('on-track'), count('not-started'), count('finished')];
  const part = (number: number, zh: string, en: string) =>
    number === 0 ? [] : [context.say({ zh: `${number} 个${zh}`, en: `${number} ${en}` })];
  const parts = [
    ...part(late, '晚于计划', 'behind plan'),
    ...part(running, '按计划推进', 'on track'),
    ...part(coming, '未开始', 'to come'),
    ...part(finished, '已结项', 'closed'),
  ];
  const rest = parts.join(context.say({ zh: '，', en: ', ' }));
  return {
    finding: context.say({
      zh: `${lines.length} 个改进项目：${rest}`,
      en: `${lines.length} improvement ${lines.length === 1 ? 'project' : 'projects'}: ${rest}`,
    }),
    lines,
  };
}
