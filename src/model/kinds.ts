import { ID, listed, monthly, single, yaml, type KindOf } from './kind-paths.ts';
import { withAudience } from './schema.ts';
import { adjustments, type Adjustments } from './records/adjustments.ts';
import { site, type Site } from './records/site.ts';
import {
  committee,
  department,
  meetingKind,
  unit,
  type Committee,
  type Department,
  type MeetingKind,
  type Unit,
} from './records/organisation.ts';
import { process, stage, type Process, type Stage } from './records/process.ts';
import { norm, standard, type Norm, type Standard } from './records/standard.ts';
import { indicator, type Indicator } from './records/indicator.ts';
import { scorecard, type Scorecard } from './records/scorecard.ts';
import { acceptedReason, alerts, type AcceptedReason, type Alerts } from './records/alerts.ts';
import { appeal, appealRules, type Appeal, type AppealRules } from './records/appeal.ts';
import { complaintCategory, type ComplaintCategory } from './records/complaint.ts';
import { confirmations, type Confirmations } from './records/confirmation.ts';
import { importMapping, type ImportMapping } from './records/import-mapping.ts';
import { launch, type Launch } from './records/launch.ts';
import { experienceRound, meeting, type ExperienceRound, type Meeting } from './records/meeting.ts';
import { notices, type Notices } from './records/notices.ts';
import { project, type Project } from './records/project.ts';
import { publication, type Publication } from './records/publication.ts';
import { recognition, type Recognition } from './records/recognition.ts';
import { roadmap, roadmapReport, type Roadmap, type RoadmapReport } from './records/roadmap.ts';
import { situation, type Situation } from './records/situation.ts';
import { supervision, supervisionOrder, type Supervision, type SupervisionOrder } from './records/supervision.ts';
import { progress, shortfall, task, type Progress, type Shortfall, type Task } from './records/task.ts';
import { term, type Term } from './records/term.ts';

/** What a record of each kind holds. */
export interface Records {
  site: Site;
  unit: Unit;
  department: Department;
  committee: Committee;
  'meeting-kind': MeetingKind;
  process: Process;
  stage: Stage;
  standard: Standard;
  norm: Norm;
  situation: Situation;
  indicator: Indicator;
  scorecard: Scorecard;
  supervision: Supervision;
  shortfall: Shortfall;
  task: Task;
  progress: Progress;
  adjustments: Adjustments;
  alerts: Alerts;
  'accepted-reason': AcceptedReason;
  'supervision-order': SupervisionOrder;
  launch: Launch;
  meeting: Meeting;
  'experience-round': ExperienceRound;
  'complaint-category': ComplaintCategory;
  project: Project;
  recognition: Recognition;
  roadmap: Roadmap;
  'roadmap-report': RoadmapReport;
  confirmations: Confirmations;
  term: Term;
  'import-mapping': ImportMapping;
  publication: Publication;
  notices: Notices;
  'appeal-rules': AppealRules;
  appeal: Appeal;
}
export type KindName = keyof Records;

/** What a kind is called, how its records are written, and where. */
export type Kind = KindOf<KindName>;

const DESCRIBED: readonly Kind[] = [
  { name: 'site', label: { zh: '站点', en: 'Site' }, schema: site, ...single('content/site.yaml') },
  {
    name: 'unit',
    label: { zh: '单位', en: 'Unit' },
    schema: unit,
    ...listed('content/organisation/units.yaml', 'units'),
  },
  {
    name: 'department',
    label: { zh: '部门', en: 'Department' },
    schema: department,
    ...yaml('content/organisation/departments'),
  },
  {
    name: 'committee',
    label: { zh: '委员会', en: 'Committee' },
    schema: committee,
    ...listed('content/organisation/committees.yaml', 'committees'),
  },
  {
    name: 'meeting-kind',
    label: { zh: '会议', en: 'Kind of meeting' },
    schema: meetingKind,
    ...listed('content/organisation/meetings.yaml', 'meetings'),
  },
  {
    name: 'process',
    label: { zh: '核心过程', en: 'Process' },
    schema: process,
    path: new RegExp(`^content/processes/${ID}/process\\.yaml$`),
    where: 'content/processes/<id>/process.yaml',
  },
  {
    name: 'stage',
    label: { zh: '环节', en: 'Stage' },
    schema: stage,
    path: new RegExp(`^content/processes/(?<within>[^/]+)/(?<order>\\d\\d)-${ID}\\.yaml$`),
    where: 'content/processes/<process>/<nn>-<id>.yaml',
  },
  {
    name: 'standard',
    label: { zh: '服务标准', en: 'Service standard' },
    schema: standard,
    ...yaml('content/standards'),
  },
  { name: 'norm', label: { zh: '规范', en: 'Norm' }, schema: norm, ...yaml('content/norms') },
  { name: 'situation', label: { zh: '客户这样说', en: 'Situation' }, schema: situation, ...yaml('content/situations') },
  { name: 'indicator', label: { zh: '指标', en: 'Indicator' }, schema: indicator, ...yaml('content/indicators') },
  { name: 'scorecard', label: { zh: '记分卡', en: 'Scorecard' }, schema: scorecard, ...yaml('content/scorecards') },
  {
    name: 'supervision',
    label: { zh: '督办规则', en: 'Supervision rules' },
    schema: supervision,
    ...single('content/rules/supervision.yaml'),
  },
  { name: 'shortfall', label: { zh: '服务短板', en: 'Shortfall' }, schema: shortfall, ...yaml('data/shortfalls') },
  { name: 'task', label: { zh: '任务单', en: 'Task order' }, schema: task, ...yaml('data/tasks') },
  { name: 'progress', label: { zh: '任务进度', en: 'Progress' }, schema: progress, ...monthly('progress.yaml') },
  {
    name: 'adjustments',
    label: { zh: '加减分', en: 'Adjustments' },
    schema: adjustments,
    ...monthly('adjustments.yaml'),
  },
  {
    name: 'alerts',
    label: { zh: '预警规则', en: 'Alert rules' },
    schema: alerts,
    ...single('content/rules/alerts.yaml'),
  },
  {
    name: 'accepted-reason',
    label: { zh: '接受的理由', en: 'Accepted reason' },
    schema: acceptedReason,
    ...yaml('data/accepted-reasons'),
  },
  {
    name: 'supervision-order',
    label: { zh: '督办单', en: 'Supervision order' },
    schema: supervisionOrder,
    ...yaml('data/supervision-orders'),
  },
  { name: 'launch', label: { zh: '上线项目', en: 'Launch' }, schema: launch, ...yaml('data/launches') },
  { name: 'meeting', label: { zh: '会议记录', en: 'Meeting' }, schema: meeting, ...yaml('data/meetings') },
  {
    name: 'experience-round',
    label: { zh: '服务体验值班', en: 'Experience duty days' },
    schema: experienceRound,
    ...yaml('data/experience-days'),
  },
  {
    name: 'complaint-category',
    label: { zh: '投诉类别', en: 'Category of complaints' },
    schema: complaintCategory,
    ...listed('content/complaints/categories.yaml', 'categories'),
  },
  { name: 'project', label: { zh: '改进项目', en: 'Improvement project' }, schema: project, ...yaml('data/projects') },
  {
    name: 'recognition',
    label: { zh: '星级评定与竞赛', en: 'Star rating or contest' },
    schema: recognition,
    ...yaml('data/recognitions'),
  },
  { name: 'roadmap', label: { zh: '路线图', en: 'Roadmap' }, schema: roadmap, ...single('content/roadmap.yaml') },
  {
    name: 'roadmap-report',
    label: { zh: '路线图进展', en: 'Progress on the roadmap' },
    schema: roadmapReport,
    ...monthly('roadmap.yaml'),
  },
  {
    name: 'confirmations',
    label: { zh: '确认记录', en: 'Confirmations' },
    schema: confirmations,
    ...yaml('data/confirmations'),
  },
  { name: 'term', label: { zh: '术语', en: 'Term' }, schema: term, ...listed('content/glossary.yaml', 'terms') },
  {
    name: 'import-mapping',
    label: { zh: '导入对照', en: 'Import mapping' },
    schema: importMapping,
    ...yaml('content/imports'),
  },
  {
    name: 'publication',
    label: { zh: '关账记录', en: 'Closed month' },
    schema: publication,
    path: /^data\/published\/(?<id>\d{4}-\d{2})\.yaml$/,
    where: 'data/published/<yyyy-mm>.yaml',
  },
  {
    name: 'notices',
    label: { zh: '提醒渠道', en: 'Channels of notices' },
    schema: notices,
    ...single('content/notices.yaml'),
  },
  {
    name: 'appeal-rules',
    label: { zh: '复议规则', en: 'Rules of appeals' },
    schema: appealRules,
    ...single('content/rules/appeals.yaml'),
  },
  { name: 'appeal', label: { zh: '数据复议', en: 'Appeal' }, schema: appeal, ...yaml('data/appeals') },
];

/**
 * Every kind of record. A new kind is a schema file, a line above and a line in `Records`. Any record may say whom it is for;
 * the site, where that is decided, is for all.
 */
export const KINDS: readonly Kind[] = DESCRIBED.map((kind) =>
  kind.name === 'site' ? kind : { ...kind, schema: withAudience(kind.schema) },
);

export function kindNamed(name: KindName): Kind {
  const kind = KINDS.find((candidate) => candidate.name === name);
  if (!kind) throw new Error(`no kind ${name}`);
  return kind;
}
