import type { Bilingual } from '../../model/diagnostic.ts';
import { READER_ROLES, type ReaderRole } from '../../model/reader-roles.ts';
import { chaptersOf, type Chapter } from '../chapters.ts';
import type { Context } from '../context.ts';
import { indicatorLines, type IndicatorLine } from '../indicator/index.ts';
import { onceFor } from '../once.ts';
import { pathOfList, paths } from '../paths.ts';
import { sectionGroups, type SiteSection } from '../sections.ts';
import { situationList, type SituationGroup } from '../situations/index.ts';
import { contactsOf, standardsOf, type RoleContact, type RoleStandard } from './front-line.ts';

/** What somebody in a role needs, in the order in which they need it. Lists are empty where a role or workspace has none. */
export interface RolePage {
  readonly role: ReaderRole;
  readonly name: string;
  /** The heading: what is found here. */
  readonly finding: string;
  /** Where to begin. */
  readonly doors: readonly SiteSection[];
  /** What customers say to them, by topic. */
  readonly situations: readonly SituationGroup[];
  /** Whom those situations ask to call. */
  readonly contacts: readonly RoleContact[];
  /** Standards those situations rest on, those of most situations first. */
  readonly standards: readonly RoleStandard[];
  /** Indicators that measure those clauses, as they stand. */
  readonly indicators: readonly IndicatorLine[];
  readonly chapters: readonly Chapter[];
}

interface RoleWords {
  readonly name: Bilingual;
  /** In a few words, what is found there. */
  readonly hint: Bilingual;
  readonly finding: Bilingual;
  /** Parts of the site to begin with, by their addresses. */
  readonly doors: (context: Context) => readonly (string | undefined)[];
}

const month = (path: (month: string) => string, { latest }: Context) => latest && path(latest);

const ROLES: Readonly<Record<ReaderRole, RoleWords>> = {
  counter: {
    name: { zh: '我在营业厅', en: 'I work at a counter' },
    hint: { zh: '客户这样说怎么办、照什么标准、找谁', en: 'What customers say, by which standard, whom to call' },
    finding: { zh: '在营业厅：客户这样说，我这样做', en: 'At a counter: what customers say, and what to do' },
    doors: () => [],
  },
  hotline: {
    name: { zh: '我在热线', en: 'I work on the hotline' },
    hint: {
      zh: '客户这样说怎么办、能当场办什么、找谁',
      en: 'What customers say, what to settle in the call, whom to call',
    },
    finding: { zh: '在热线：客户这样说，我这样做', en: 'On the hotline: what customers say, and what to do' },
    doors: () => [],
  },
  department: {
    name: { zh: '我在部门', en: 'I work in a department' },
    hint: { zh: '职责、控制点、指标、任务和督办', en: 'Duties, control points, figures, tasks and orders' },
    finding: { zh: '在部门：管什么、差什么、哪天到期', en: 'In a department: duties, figures and what is due' },
    doors: () => [
      pathOfList('department'),
      paths.controlPoints,
      pathOfList('indicator'),
      pathOfList('task'),
      paths.supervision,
      paths.meetings,
      pathOfList('launch'),
      paths.gaps,
      paths.suspects,
    ],
  },
  leader: {
    name: { zh: '我是管理者', en: 'I lead' },
    hint: { zh: '怎么样、为什么、谁在办、该签什么', en: 'How we are, why, who acts, what to sign' },
    finding: {
      zh: '管理者：怎么样、为什么、谁在办、该签什么',
      en: 'For leaders: how we are, why, who acts, what to sign',
    },
    doors: (context) => [
      month(paths.month, context) && paths.scorecards,
      paths.missed,
      month(paths.bulletin, context),
      paths.importance,
      pathOfList('task'),
      paths.supervision,
      paths.meetings,
      paths.roadmap,
      paths.gaps,
    ],
  },
};

const once = onceFor<Context, RolePage>();

/** What is there for each role; roles for which a workspace has nothing yet are left out. */
export function rolePages(context: Context): RolePage[] {
  const pages = READER_ROLES.map((role) => once(context, role, () => rolePage(role, context)));
  return pages.filter(({ doors, situations, chapters }) => doors.length + situations.length + chapters.length > 0);
}

/** Ways into the site for those who come with a purpose. */
export function roleDoors(context: Context): SiteSection[] {
  return rolePages(context).map(({ role, name }) => ({
    path: paths.role(role),
    label: name,
    hint: context.say(ROLES[role].hint),
  }));
}

/** Where somebody begins who wants to change something: at the editors' guide, or where a workspace has none, at the checks. */
export function editorDoor(context: Context): string {
  const chapters = chaptersOf(context.workspace.prose, context.language);
  return chapters.some(({ path }) => path === paths.editing) ? paths.editing : paths.checks;
}

function rolePage(role: ReaderRole, context: Context): RolePage {
  const words = ROLES[role];
  const situations = situationList(context)
    .groups.map((group) => ({
      ...group,
      situations: group.situations.filter(({ roles }) => roles.some((r) => r === role)),
    }))
    .filter((group) => group.situations.length > 0);
  const standards = standardsOf(situations, context);
  const measures = new Set(standards.flatMap(({ measuredBy }) => measuredBy));
  return {
    role,
    name: context.say(words.name),
    finding: context.say(words.finding),
    doors: doorsOf(words.doors(context), context),
    situations,
    contacts: contactsOf(situations, context),
    standards,
    indicators: measures.size > 0 ? indicatorLines((_, id) => measures.has(id), context) : [],
    chapters: chaptersOf(context.workspace.prose, context.language).filter(({ roles }) => roles.includes(role)),
  };
}

/** Parts of the site by address, in the order asked for; those the workspace has nothing of are left out. */
function doorsOf(asked: readonly (string | undefined)[], context: Context): SiteSection[] {
  const sections = sectionGroups(context).flatMap((group) => group.sections);
  return asked.flatMap((path) => sections.find((section) => section.path === path) ?? []);
}

export type { RoleContact, RoleStandard };
