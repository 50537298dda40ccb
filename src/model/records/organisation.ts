import type { Static } from 'typebox';
import {
  day,
  flag,
  id,
  integer,
  list,
  listOr,
  month,
  object,
  oneOf,
  optional,
  ref,
  refs,
  text,
  texts,
  word,
} from '../schema.ts';

export const UNIT_TYPES = ['company', 'branch', 'hall', 'call-centre', 'team'] as const;
export type UnitType = (typeof UNIT_TYPES)[number];

const parentPeriod = object(
  { from: month('从哪个月起', 'From this month'), unit: ref('unit', '上级单位', 'Parent unit') },
  '一段时间的上级单位',
  'The parent during a period',
);

export const unit = object(
  {
    id: id('单位编号，数据文件中使用', 'Id, used in data files'),
    name: text('单位名称', 'Name'),
    type: oneOf([...UNIT_TYPES], '类型：公司、分公司、服营厅、呼叫中心、班组', 'Type of unit'),
    parent: optional(
      listOr(
        list(parentPeriod, '上级单位的变化', 'How the parent changed', { minItems: 1 }),
        ref('unit', '上级单位', 'Parent unit'),
        '上级单位；变更过的写成带月份的列表',
        'Parent unit; a list with months where it changed',
      ),
    ),
    groups: optional(
      list(
        id('分组', 'Group'),
        '所属分组，如 urban、rural，可用于目标值',
        'Groups such as urban or rural, usable in targets',
      ),
    ),
    opened: optional(month('从哪个月起存在', 'First month it exists')),
    closed: optional(month('从哪个月起不再存在', 'First month it no longer exists')),
    mergedInto: optional(ref('unit', '并入的单位', 'The unit it was merged into')),
    formerNames: optional(
      list(
        object(
          { until: month('沿用到哪个月', 'Last month of the name'), name: text('曾用名', 'Former name') },
          '一个曾用名',
          'A former name',
        ),
        '曾用名',
        'Former names',
      ),
    ),
  },
  '被测量、被评分的单位',
  'A unit: what is measured and scored',
);
export type Unit = Static<typeof unit>;

const responsibility = object(
  {
    process: ref('process', '核心过程', 'Process'),
    stages: optional(refs('stage', '只涉及的环节；不写为全过程', 'Only these stages; all of them when left out')),
    role: oneOf(
      ['accountable', 'responsible', 'supports'],
      '责任：牵头负责、承办、配合',
      'Accountable, responsible, or supporting',
    ),
    duty: text('职责', 'The duty'),
    scope: optional(
      text(
        '只对哪一部分负责，如“公众市场”；几个部门分别牵头同一环节时写',
        'The part it answers for, such as the consumer market: where several departments lead the same stage',
      ),
    ),
  },
  '在某个过程中的职责',
  'A responsibility in a process',
);

export const department = object(
  {
    name: text('部门名称', 'Name'),
    line: optional(id('所属专业线（site.yaml 的 lines）', 'Professional line (lines of site.yaml)')),
    posture: optional(
      oneOf(['fight', 'build', 'support'], '主战、主建或支撑', 'Fighting, building or supporting unit'),
    ),
    purpose: optional(text('一句话职责', 'What it is for, in one sentence')),
    contact: optional(
      object(
        {
          role: text('服务响应接口人的岗位', 'Role of the interface contact'),
          hours: text('服务时间', 'Hours'),
          channel: optional(text('联系途径（不写姓名和电话）', 'How to reach it (no names, no numbers)')),
        },
        '服务响应接口人',
        'Interface contact',
      ),
    ),
    responsibilities: optional(list(responsibility, '在各过程中的职责', 'Responsibilities per process')),
    team: optional(
      word(
        '代码托管平台上的团队，如 "@beiyuan/channel"：本部门的记录改了，请它复核（npm run owners）',
        'Its team on the code host, such as "@beiyuan/channel": asked to review changes of its records (npm run owners)',
      ),
    ),
  },
  '部门：标准、控制点、指标与任务的归口',
  'A department: owns standards, control points, indicators and tasks',
);
export type Department = Static<typeof department>;

export const committee = object(
  {
    id: id('编号', 'Id'),
    name: text('名称', 'Name'),
    level: oneOf(['province', 'branch'], '省级或分公司级', 'Province or branch level'),
    chair: text('主任（岗位）', 'Chair (a role)'),
    office: ref('department', '办公室所在部门', 'Department that runs its office'),
    members: refs('department', '成员部门', 'Member departments'),
    duties: texts('职责', 'Duties'),
    meetings: optional(refs('meeting-kind', '召开的会议', 'Meetings it holds')),
  },
  '服务质量委员会',
  'A service quality committee',
);
export type Committee = Static<typeof committee>;

export const meetingKind = object(
  {
    id: id('编号', 'Id'),
    name: text('名称', 'Name'),
    purpose: text('解决什么问题', 'What it is for'),
    frequency: text('频次', 'How often'),
    dayOfMonth: optional(integer('每月几号', 'Day of the month', { minimum: 1, maximum: 28 })),
    chair: text('主持（岗位）', 'Chair (a role)'),
    host: ref('department', '承办部门', 'Department that prepares it'),
    participants: texts('参加者', 'Participants'),
    agenda: texts('议程', 'Agenda'),
    output: text('形成的结果', 'What comes out of it'),
    since: optional(day('从哪天起', 'Held since')),
    bulletin: optional(flag('会上是否宣读月度通报', 'Whether the monthly bulletin is read out at it')),
  },
  '一类会议：解决什么问题，多久一次，谁主持',
  'A kind of meeting: what it is for, how often it is held, who chairs it',
);
export type MeetingKind = Static<typeof meetingKind>;
