import type { Bilingual } from '../model/diagnostic.ts';
import { bulletinLink } from './bulletin/index.ts';
import { complaintsPath } from './complaints/index.ts';
import type { Context } from './context.ts';
import { counted } from './format.ts';
import { gapsIn } from './gaps/found.ts';
import { importancePath } from './importance/index.ts';
import { pathOfList, paths } from './paths.ts';
import { rankingPath } from './ranking/index.ts';
import { recognitionPath } from './recognition/index.ts';
import { many, ofLatest, says, sizeOf, where, type Part } from './section-parts.ts';
import { linksIn } from './suspects/found.ts';

/** A part of the site: where it begins, what it is called, and in a few words what is in it. */
export interface SiteSection {
  readonly path: string;
  readonly label: string;
  readonly hint: string;
}

/** Parts that are looked for with one question in mind. */
export interface SectionGroup {
  readonly id: string;
  readonly heading: string;
  readonly sections: readonly SiteSection[];
}

/** Every part of the site that a reader may look for. A new one is a line here. */
const GROUPS: readonly { readonly id: string; readonly heading: Bilingual; readonly parts: readonly Part[] }[] = [
  {
    id: 'rules',
    heading: { zh: '照着做', en: 'What to do' },
    parts: [
      {
        label: { zh: '手册', en: 'Handbook' },
        path: ({ workspace }) => (workspace.prose.length > 0 ? paths.handbook : undefined),
        hint: says('这套体系是什么、怎么用', 'What the system is and how to use it'),
      },
      {
        label: { zh: '客户这样说', en: 'If the customer says' },
        path: where('situation', pathOfList('situation')),
        hint: (context) => ({
          zh: `${sizeOf('situation', context)} 种情形怎么办`,
          en: counted(sizeOf('situation', context), 'situation'),
        }),
      },
      {
        label: { zh: '核心过程', en: 'Processes' },
        path: where('process', pathOfList('process')),
        hint: (context) => ({
          zh: `${sizeOf('process', context)} 个过程，${sizeOf('stage', context)} 个环节`,
          en: `${sizeOf('process', context)} with ${counted(sizeOf('stage', context), 'stage')}`,
        }),
      },
      {
        label: { zh: '控制点', en: 'Control points' },
        path: where('stage', paths.controlPoints),
        hint: says('要素、标准、责任人', 'Elements, criteria, owners'),
      },
      {
        label: { zh: '服务标准与承诺', en: 'Standards and commitments' },
        path: where('standard', pathOfList('standard')),
        hint: many('standard', '项', 'standard'),
      },
      {
        label: { zh: '部门', en: 'Departments' },
        path: where('department', pathOfList('department')),
        hint: says('找谁、负责什么', 'Whom to call, what they answer for'),
      },
      {
        label: { zh: '术语表', en: 'Glossary' },
        path: where('term', paths.glossary),
        hint: many('term', '个术语', 'term'),
      },
    ],
  },
  {
    id: 'results',
    heading: { zh: '看结果', en: 'How we stand' },
    parts: [
      {
        label: { zh: '记分卡', en: 'Scorecards' },
        path: where('scorecard', paths.scorecards),
        hint: ({ months }) => ({ zh: `${months.length} 个月`, en: counted(months.length, 'month') }),
      },
      {
        label: { zh: '关账记录', en: 'Closed months' },
        path: where('publication', paths.closing),
        hint: says('哪些月关了账、更正过什么', 'Which months are closed, what was restated'),
      },
      {
        label: { zh: '排名', en: 'Rankings' },
        path: ofLatest(rankingPath),
        hint: says('分公司、部门、服营厅、班组', 'Branches, departments, halls, teams'),
      },
      {
        label: { zh: '月度通报', en: 'Bulletin' },
        path: ofLatest((month, context) => bulletinLink(month, context)?.path),
        hint: says('通报会上宣读、打印的文件', 'The document read out at the meeting'),
      },
      {
        label: { zh: '指标', en: 'Indicators' },
        path: where('indicator', pathOfList('indicator')),
        hint: many('indicator', '项', 'indicator'),
      },
      {
        label: { zh: '先改什么', en: 'What to fix first' },
        path: importancePath,
        hint: says('重要性与表现', 'Importance against performance'),
      },
      {
        label: { zh: '投诉', en: 'Complaints' },
        path: complaintsPath,
        hint: says('类别、根因、群体投诉', 'Categories, root causes, mass complaints'),
      },
      {
        label: { zh: '评星与竞赛', en: 'Stars and contests' },
        path: recognitionPath,
        hint: says('服营厅、班组星级和竞赛结果', 'Halls and teams in stars, contests'),
      },
      {
        label: { zh: '数据接口', en: 'Data for programs' },
        path: where('indicator', paths.api),
        hint: says('Excel、CSV、JSON', 'Excel, CSV, JSON'),
      },
    ],
  },
  {
    id: 'actions',
    heading: { zh: '抓落实', en: 'What is being done' },
    parts: [
      {
        label: { zh: '服务短板', en: 'Shortfalls' },
        path: where('shortfall', pathOfList('shortfall')),
        hint: many('shortfall', '个', 'shortfall'),
      },
      {
        label: { zh: '任务单', en: 'Tasks' },
        path: where('task', pathOfList('task')),
        hint: many('task', '项', 'task'),
      },
      {
        label: { zh: '督办', en: 'Supervision' },
        path: where('supervision', paths.supervision),
        hint: says('应发、已发、规则', 'Orders due, orders issued, rules'),
      },
      {
        label: { zh: '会议', en: 'Meetings' },
        path: where('meeting', paths.meetings),
        hint: says('日历、材料、议定事项', 'Calendar, packs, decisions'),
      },
      {
        label: { zh: '数据复议', en: 'Appeals' },
        path: where('appeal', paths.appeals),
        hint: says('单位有异议的数、裁定', 'Figures that units contest, and decisions'),
      },
      {
        label: { zh: '体验值班', en: 'Experience days' },
        path: where('experience-round', paths.experience),
        hint: many('experience-round', '轮', 'round'),
      },
      {
        label: { zh: '改进项目', en: 'Improvement projects' },
        path: where('project', pathOfList('project')),
        hint: many('project', '个', 'project'),
      },
      {
        label: { zh: '上线评审', en: 'Launches' },
        path: where('launch', pathOfList('launch')),
        hint: says('产品和活动怎样过评审点', 'How products and campaigns pass their gates'),
      },
      {
        label: { zh: '路线图', en: 'Roadmap' },
        path: where('roadmap', paths.roadmap),
        hint: says('三年怎么走、走到哪里', 'Three years, and how far we are'),
      },
    ],
  },
  {
    id: 'audit',
    heading: { zh: '查漏补缺', en: 'What is missing' },
    parts: [
      {
        label: { zh: '未达标的关键指标', en: 'Missed key indicators' },
        path: ofLatest((_, context) => where('indicator', paths.missed)(context)),
        hint: says('每一项由谁负责', 'Who answers for each'),
      },
      {
        label: { zh: '盲点、断点清单', en: 'Blind spots and broken links' },
        path: () => paths.gaps,
        hint: (context) => ({ zh: `${gapsIn(context).length} 处`, en: counted(gapsIn(context).length, 'finding') }),
      },
      {
        label: { zh: '待重新确认', en: 'To be confirmed again' },
        path: (context) => (linksIn(context).length > 0 ? paths.suspects : undefined),
        hint: (context) => {
          const count = linksIn(context).filter(({ state }) => state === 'suspect').length;
          return { zh: `${count} 处依据改了`, en: `${counted(count, 'link')} after a change` };
        },
      },
      {
        label: { zh: '修订记录', en: 'Change log' },
        path: (context) => (context.history().changeSets.length > 0 ? paths.changes : undefined),
        hint: says('标准、目标、职责何时改、为什么改', 'When and why rules and targets changed'),
      },
      {
        label: { zh: '记录的种类', en: 'Kinds of records' },
        path: () => paths.kinds,
        hint: says('文件放在哪里、怎么写', 'Where files lie and how they are written'),
      },
      {
        label: { zh: '检查规则', en: 'Checks' },
        path: () => paths.checks,
        hint: says('文件出错怎么改', 'What to do when a file is refused'),
      },
      {
        label: { zh: '写手册用的组件', en: 'Components for writing' },
        path: ({ workspace }) => (workspace.prose.length > 0 ? paths.components : undefined),
        hint: says('怎样在文章里引用记录', 'How prose shows records'),
      },
    ],
  },
];

/** All parts of the site that this workspace has something of, by the question they answer. */
export function sectionGroups(context: Context): SectionGroup[] {
  return GROUPS.map(({ id, heading, parts }) => ({
    id,
    heading: context.say(heading),
    sections: parts.flatMap(({ label, path, hint }) => {
      const at = path(context);
      return at === undefined ? [] : [{ path: at, label: context.say(label), hint: context.say(hint(context)) }];
    }),
  })).filter(({ sections }) => sections.length > 0);
}
