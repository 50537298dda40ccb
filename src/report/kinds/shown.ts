import type { KindName } from '../../model/kinds.ts';
import type { Context } from '../context.ts';
import { pathOfList, paths } from '../paths.ts';
import { sectionGroups } from '../sections.ts';

/** A part of the site on which records of a kind are seen. */
export interface ShownOn {
  readonly label: string;
  readonly path: string;
}

/** The parts of the site in which a kind is seen first, by the address at which they begin. */
const PARTS: Readonly<Record<KindName, readonly string[]>> = {
  site: [],
  unit: [paths.scorecards],
  department: [pathOfList('department')],
  committee: [paths.meetings],
  'meeting-kind': [paths.meetings],
  process: [pathOfList('process')],
  stage: [pathOfList('process'), paths.controlPoints],
  standard: [pathOfList('standard')],
  norm: [pathOfList('standard')],
  situation: [pathOfList('situation')],
  indicator: [pathOfList('indicator')],
  scorecard: [paths.scorecards],
  supervision: [paths.supervision],
  shortfall: [pathOfList('shortfall')],
  task: [pathOfList('task')],
  progress: [pathOfList('task')],
  adjustments: [paths.scorecards],
  alerts: [paths.missed, paths.gaps],
  'accepted-reason': [paths.missed],
  'supervision-order': [paths.supervision],
  launch: [pathOfList('launch')],
  meeting: [paths.meetings],
  'experience-round': [paths.experience],
  'complaint-category': [paths.complaints],
  project: [pathOfList('project')],
  recognition: [paths.recognition],
  roadmap: [paths.roadmap],
  'roadmap-report': [paths.roadmap],
  confirmations: [paths.suspects],
  term: [paths.glossary],
  'import-mapping': [],
  publication: [paths.closing],
  notices: [],
  'appeal-rules': [paths.appeals],
  appeal: [paths.appeals],
};

/** Where records of a kind are seen on this site; nothing for what all pages rest on, or for what only commands read. */
export function shownOn(context: Context, kind: KindName): ShownOn[] {
  const sections = sectionGroups(context).flatMap((group) => group.sections);
  return PARTS[kind].flatMap((path) => {
    const section = sections.find((each) => each.path === path);
    return section ? [{ label: section.label, path }] : [];
  });
}
