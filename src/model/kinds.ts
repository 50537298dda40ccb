import type { TSchema } from 'typebox';
import type { Bilingual } from './diagnostic.ts';
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
import {
  progress,
  shortfall,
  supervision,
  task,
  type Progress,
  type Shortfall,
  type Supervision,
  type Task,
} from './records/task.ts';

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
  indicator: Indicator;
  scorecard: Scorecard;
  supervision: Supervision;
  shortfall: Shortfall;
  task: Task;
  progress: Progress;
  adjustments: Adjustments;
}
export type KindName = keyof Records;

export interface Kind {
  readonly name: KindName;
  readonly label: Bilingual;
  readonly schema: TSchema;
  /**
   * Paths of its files in a workspace. A group named `id` gives the record's id, `order` its place among its siblings,
   * `within` the id of the record whose folder it lies in. Without `id` there is one record, whose id is the kind's name.
   */
  readonly path: RegExp;
  /** The path as editors are told it. */
  readonly where: string;
  /** The key under which one file lists many records, each with an `id` of its own. */
  readonly listedUnder?: string;
}

const ID = '(?<id>[^/]+)';
const yaml = (folder: string) => ({ path: new RegExp(`^${folder}/${ID}\\.yaml$`), where: `${folder}/<id>.yaml` });

/** Every kind of record. A new kind is a schema file, a line here and a line in `Records`. */
export const KINDS: readonly Kind[] = [
  {
    name: 'site',
    label: { zh: '站点', en: 'Site' },
    schema: site,
    path: /^content\/site\.yaml$/,
    where: 'content/site.yaml',
  },
  {
    name: 'unit',
    label: { zh: '单位', en: 'Unit' },
    schema: unit,
    path: /^content\/organisation\/units\.yaml$/,
    where: 'content/organisation/units.yaml',
    listedUnder: 'units',
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
    path: /^content\/organisation\/committees\.yaml$/,
    where: 'content/organisation/committees.yaml',
    listedUnder: 'committees',
  },
  {
    name: 'meeting-kind',
    label: { zh: '会议', en: 'Kind of meeting' },
    schema: meetingKind,
    path: /^content\/organisation\/meetings\.yaml$/,
    where: 'content/organisation/meetings.yaml',
    listedUnder: 'meetings',
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
  { name: 'indicator', label: { zh: '指标', en: 'Indicator' }, schema: indicator, ...yaml('content/indicators') },
  { name: 'scorecard', label: { zh: '记分卡', en: 'Scorecard' }, schema: scorecard, ...yaml('content/scorecards') },
  {
    name: 'supervision',
    label: { zh: '督办规则', en: 'Supervision rules' },
    schema: supervision,
    path: /^content\/rules\/supervision\.yaml$/,
    where: 'content/rules/supervision.yaml',
  },
  { name: 'shortfall', label: { zh: '服务短板', en: 'Shortfall' }, schema: shortfall, ...yaml('data/shortfalls') },
  { name: 'task', label: { zh: '任务单', en: 'Task order' }, schema: task, ...yaml('data/tasks') },
  {
    name: 'progress',
    label: { zh: '任务进度', en: 'Progress' },
    schema: progress,
    path: /^data\/(?<id>\d{4}-\d{2})\/progress\.yaml$/,
    where: 'data/<yyyy-mm>/progress.yaml',
  },
  {
    name: 'adjustments',
    label: { zh: '加减分', en: 'Adjustments' },
    schema: adjustments,
    path: /^data\/(?<id>\d{4}-\d{2})\/adjustments\.yaml$/,
    where: 'data/<yyyy-mm>/adjustments.yaml',
  },
];

export function kindNamed(name: KindName): Kind {
  const kind = KINDS.find((candidate) => candidate.name === name);
  if (!kind) throw new Error(`no kind ${name}`);
  return kind;
}
