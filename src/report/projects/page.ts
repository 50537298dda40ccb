import type { Project } from '../../model/records/project.ts';
import type { ProjectState } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { figureOf } from '../indicators.ts';
import { companyIn } from '../scorecard/index.ts';
import { taskLine } from '../tasks.ts';
import { bonesOf, causesFinding, paretoOf, strategiesOf } from './causes.ts';
import { effectReport } from './effect.ts';
import { projectLine, projectStates } from './lines.ts';
import { keptLines, rollOutFinding, rollOutRows } from './roll-out.ts';
import { phasesOf, scheduleFinding } from './schedule.ts';
import type { ProjectLine, ProjectPage } from './types.ts';

/** Everything about a project, as a story; undefined for an id that there is not. */
export function projectPage(id: string, context: Context): ProjectPage | undefined {
  const entry = context.workspace.records.project.get(id);
  const state = projectStates(context).find(({ project }) => project === id);
  if (!entry || !state) return undefined;
  const { value: project } = entry;
  const line = projectLine(state, project, context);
  const effect = effectReport(id, project, context);
  const pareto = paretoOf(project, context);
  const rows = rollOutRows(project, context);
  return {
    line,
    finding: findingOf(line, state, context),
    ...about(project, context),
    problem: project.problem ?? project.name,
    causes: causesFinding(project, context),
    bones: bonesOf(project, context),
    ...(pareto && { pareto }),
    strategies: strategiesOf(project),
    deliverables: project.deliverables ?? [],
    roles: project.roles,
    schedule: scheduleFinding(state, context),
    phases: phasesOf(project, state),
    ...(effect && { effect }),
    rollOut: rows.length > 0 ? rollOutFinding(rows, context) : '',
    rollOutRules: project.rollOutRules ?? [],
    rollOutRows: rows,
    kept: keptLines(project, context),
    tasks: context.tasks.filter(({ task }) => project.tasks?.includes(task)).map((each) => taskLine(each, context)),
    indicators: figuresOf(project, context),
    ownerId: project.owner,
    file: entry.file.path,
  };
}

function about({ where, source, goal, charter, closed }: Project, { asOf }: Context) {
  return {
    ...(where !== undefined && { where }),
    ...(source !== undefined && { source }),
    ...(closed !== undefined && closed <= asOf && { closed }),
    ...{ goal: goal.text, goalBy: goal.by },
    ...charter,
  };
}

/** What came of it, and whether it is late: the heading. */
function findingOf({ name, effect }: ProjectLine, { state, slip }: ProjectState, { say }: Context): string {
  if (state !== 'late') return say({ zh: `${name}：${effect}`, en: `${name}: ${effect}` });
  return say({
    zh: `${name}：${effect}；进度晚 ${slip} 个工作日`,
    en: `${name}: ${effect}; ${slip} working ${slip === 1 ? 'day' : 'days'} behind`,
  });
}

/** The indicators it is to mend, as the company shows them in the latest month. */
function figuresOf({ indicators = [] }: Project, context: Context) {
  const { latest, scores } = context;
  const company = latest === undefined ? undefined : companyIn(latest, context);
  if (latest === undefined || company === undefined) return [];
  return indicators.flatMap((indicator) => figureOf(scores.value(company, indicator, latest), context) ?? []);
}
