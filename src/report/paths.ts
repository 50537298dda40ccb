import type { KindName } from '../model/kinds.ts';
import type { Month } from '../model/month.ts';
import type { LinkedKind } from '../model/prose.ts';
import type { ReaderRole } from '../model/reader-roles.ts';
import type { Workspace } from '../model/workspace.ts';

/** Packs that are made of every month: tasks and shortfalls by department, scorecards by branch. */
export type PackName = 'joint' | 'bulletin';

/** Addresses of pages below the folder of a language. The one place that knows them. */
export const paths = {
  home: '',
  scorecards: 'scorecards/',
  month: (month: Month) => `scorecards/${month}/`,
  scorecard: (month: Month, unit: string) => `scorecards/${month}/${unit}/`,
  departmentScorecard: (month: Month, department: string) => `scorecards/${month}/departments/${department}/`,
  /** All months of a subject. No month is called `units` or `departments`, so these are nobody's scorecard. */
  unitHistory: (unit: string) => `scorecards/units/${unit}/`,
  departmentHistory: (department: string) => `scorecards/departments/${department}/`,
  ranking: (month: Month) => `rankings/${month}/`,
  bulletin: (month: Month) => `bulletins/${month}/`,
  /** A file of a month, by its name. */
  monthFile: (month: Month, file: string) => `scorecards/${month}/files/${file}`,
  /** What other programs may read, and what it means. */
  api: 'api/',
  /** A sheet for the company, each unit below it and each department: to be printed. */
  briefs: (month: Month) => `briefs/${month}/`,
  /** Closed months and their revisions. */
  closing: 'closing/',
  importance: 'importance/',
  meetings: 'meetings/',
  meeting: (id: string) => `meetings/${id}/`,
  /** What meetings are given: of a month, or of a case. Meetings are named for their day, so none is called `packs`. */
  packs: 'meetings/packs/',
  pack: (month: Month, pack: PackName) => `meetings/packs/${month}/${pack}/`,
  casePack: (meeting: string) => `meetings/packs/${meeting}/`,
  massPack: (month: Month, unit: string, category: string) => `meetings/packs/${month}/${unit}/${category}/`,
  experience: 'experience/',
  recognition: 'recognition/',
  supervision: 'supervision/',
  order: (id: string) => `supervision/${id}/`,
  /** The form of an order that is due on a task and not issued: two segments, so no order's own. */
  orderDraft: (task: string) => `supervision/drafts/${task}/`,
  /** The order of a task as it is signed. */
  taskOrder: (task: string) => `tasks/${task}/order/`,
  /** Missed key indicators, and who answers for each. */
  missed: 'missed/',
  /** Figures that a unit contests. */
  appeals: 'appeals/',
  appeal: (id: string) => `appeals/${id}/`,
  complaints: 'complaints/',
  roadmap: 'roadmap/',
  gaps: 'gaps/',
  gapsJson: 'gaps.json',
  /** Below the root and not a language's folder: it is the same in each. */
  gapFilters: 'gap-filters.css',
  /** Who has not confirmed what they rest on since it changed. */
  suspects: 'suspects/',
  handbook: 'handbook/',
  editing: 'handbook/editing/',
  /** All of its prose in one page, for paper. */
  wholeHandbook: 'handbook/print/',
  glossary: 'glossary/',
  /** What editors may write in prose beyond text. */
  components: 'components/',
  term: (id: string) => `glossary/#${id}`,
  /** What somebody at such a place needs. */
  role: (role: ReaderRole) => `roles/${role}/`,
  /** A standard as it reads in one of its versions. */
  standardVersion: (standard: string, version: string) => `standards/${standard}/${version}/`,
  /** What changed in rules, as git remembers it; all of it for programs, and for readers of feeds. */
  changes: 'changes/',
  changesJson: 'changes.json',
  changesFeed: 'changes.xml',
  /** Feeds and calendars, for who wants to be told. */
  bulletinsFeed: 'bulletins.xml',
  ordersFeed: 'orders.xml',
  calendar: 'calendars/all.ics',
  departmentCalendar: (department: string) => `calendars/departments/${department}.ics`,
  controlPoints: 'control-points/',
  /** What records there are, and how each is written. */
  kinds: 'kinds/',
  kind: (kind: KindName) => `kinds/${kind}/`,
  checks: 'checks/',
  check: (code: string) => `checks/${code}/`,
} as const;

/** Kinds whose records have pages, with the folder they lie in. */
const FOLDERS = {
  indicator: 'indicators',
  standard: 'standards',
  norm: 'norms',
  department: 'departments',
  process: 'processes',
  task: 'tasks',
  shortfall: 'shortfalls',
  launch: 'launches',
  project: 'projects',
  situation: 'situations',
} as const satisfies Readonly<Record<Exclude<LinkedKind, 'stage'>, string>>;

export type { LinkedKind };

/** The page that lists the records of a kind. */
export function pathOfList(kind: keyof typeof FOLDERS): string {
  return `${FOLDERS[kind]}/`;
}

/** The page of a record; undefined for an id that there is not. */
export function pathOfRecord(workspace: Workspace, kind: LinkedKind, id: string): string | undefined {
  const entry = workspace.records[kind].get(id);
  if (!entry) return undefined;
  return kind === 'stage' ? `processes/${entry.within}/${id}/` : `${FOLDERS[kind]}/${id}/`;
}
