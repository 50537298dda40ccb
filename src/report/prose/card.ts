import { kindNamed } from '../../model/kinds.ts';
import type { CardKind } from '../../model/prose.ts';
import type { ProjectStateName } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { indicatorLine } from '../indicator/list.ts';
import type { Figure } from '../indicators.ts';
import { launchLines, type LaunchLine } from '../launches/index.ts';
import { linkTo, type Link } from '../links.ts';
import { normPage } from '../norms.ts';
import { controlPointsOf, processPages } from '../processes.ts';
import { projectLines } from '../projects/index.ts';
import { departmentStanding } from '../scorecard/index.ts';
import { shortfallLine, type ShortfallLine } from '../shortfalls.ts';
import { standardPage } from '../standards.ts';
import { taskLine, type TaskLine } from '../tasks.ts';
import { figuresFinding } from './figures-finding.ts';

/** How a record stands: what is drawn of it depends on its kind; in words where nothing is drawn. */
export type CardState =
  | { readonly of: 'figure'; readonly figure: Figure }
  | { readonly of: 'task'; readonly task: TaskLine }
  | { readonly of: 'shortfall'; readonly shortfall: ShortfallLine }
  | { readonly of: 'launch'; readonly launch: LaunchLine }
  | { readonly of: 'project'; readonly project: ProjectStateName }
  | { readonly of: 'words'; readonly words: string };

/** A record as prose shows it: what it is in a sentence, how it stands, whose it is. */
export interface RecordCard extends Link {
  /** What kind of record it is, in words. */
  readonly kind: string;
  readonly sentence?: string;
  readonly state?: CardState;
  readonly owner?: Link;
}

/** The card of a record; undefined for an id that there is not. */
export function recordCard(kind: CardKind, id: string, context: Context): RecordCard | undefined {
  if (!context.workspace.records[kind].has(id)) return undefined;
  return { ...linkTo(kind, id, context), kind: context.say(kindNamed(kind).label), ...PARTS[kind](id, context) };
}

type Parts = Omit<RecordCard, 'kind' | 'name' | 'path'>;

const words = (text: string): CardState => ({ of: 'words', words: text });

const PARTS: Readonly<Record<CardKind, (id: string, context: Context) => Parts>> = {
  indicator: (id, context) => {
    const entry = context.workspace.records.indicator.get(id);
    const line = entry && indicatorLine(entry, context);
    return {
      ...(entry?.value.meaning !== undefined && { sentence: entry.value.meaning }),
      ...(line?.figure && { state: { of: 'figure', figure: line.figure } }),
      ...(line && { owner: line.owner }),
    };
  },
  standard: (id, context) => {
    const page = standardPage(id, context);
    return page ? { sentence: page.summary, state: words(page.finding), owner: page.owner } : {};
  },
  norm: (id, context) => {
    const page = normPage(id, context);
    return page ? { sentence: `${page.issuer} ${page.reference}`, state: words(page.standing) } : {};
  },
  department: (id, context) => {
    const { purpose } = context.workspace.records.department.get(id)?.value ?? {};
    const standing = context.latest === undefined ? undefined : departmentStanding(id, context.latest, context);
    return {
      ...(purpose !== undefined && { sentence: purpose }),
      ...(standing && {
        state: words(context.say({ zh: `本月得分 ${standing.score}`, en: `Score of the month ${standing.score}` })),
      }),
    };
  },
  process: (id, context) => {
    const page = processPages(context).find((each) => each.id === id);
    if (!page) return {};
    const figures = page.stages.flatMap((stage) =>
      controlPointsOf(stage.id, context).flatMap((point) => point.figures),
    );
    return { sentence: page.purpose, state: words(figuresFinding(figures, context)), owner: page.owner };
  },
  stage: (id, context) => {
    const figures = controlPointsOf(id, context).flatMap((point) => point.figures);
    const entry = context.workspace.records.stage.get(id);
    return {
      ...(entry && { sentence: entry.value.purpose }),
      state: words(figuresFinding(figures, context)),
      ...(entry?.within !== undefined && { owner: ownerOfProcess(entry.within, context) }),
    };
  },
  task: (id, context) => {
    const [sentence] = context.workspace.records.task.get(id)?.value.contents ?? [];
    const state = context.tasks.find(({ task }) => task === id);
    return {
      ...(sentence !== undefined && { sentence }),
      ...(state && {
        state: { of: 'task', task: taskLine(state, context) },
        owner: linkTo('department', state.owner, context),
      }),
    };
  },
  shortfall: (id, context) => {
    const line = shortfallLine(id, context);
    return line ? { sentence: line.description, state: { of: 'shortfall', shortfall: line }, owner: line.owner } : {};
  },
  launch: (id, context) => {
    const summary = context.workspace.records.launch.get(id)?.value.summary;
    const [launch] = launchLines((state) => state.launch === id, context);
    return {
      ...(summary !== undefined && { sentence: summary }),
      ...(launch && { state: { of: 'launch', launch }, owner: launch.owner }),
    };
  },
  project: (id, context) => {
    const record = context.workspace.records.project.get(id)?.value;
    const [line] = projectLines((project) => project === record, context);
    return line ? { sentence: line.effect, state: { of: 'project', project: line.state }, owner: line.owner } : {};
  },
};

function ownerOfProcess(id: string, context: Context): Link {
  const owner = context.workspace.records.process.get(id)?.value.owner ?? '';
  return linkTo('department', owner, context);
}
