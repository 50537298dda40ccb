import type { Static } from 'typebox';
import { day, id, integer, list, month, object, oneOf, optional, ref, refs, text, texts } from '../schema.ts';

const phase = object(
  {
    id: id('编号，全图唯一', 'Id, unique in the roadmap'),
    name: text('阶段名称', 'Name'),
    due: day('时限', 'Due'),
    owner: ref('department', '牵头部门', 'Department that leads it'),
    outputs: texts('要交出什么', 'What it is to bring'),
    criterion: text('怎样算完成', 'When it is done'),
  },
  '一个阶段',
  'A phase',
);
export type Phase = Static<typeof phase>;

export const roadmap = object(
  {
    name: text('名称', 'Name'),
    years: list(
      object(
        {
          year: integer('哪一年', 'Year', { minimum: 2000, maximum: 2999 }),
          name: text('年度主题', 'Theme'),
          goal: text('年度目标', 'Goal'),
          phases: list(phase, '各阶段', 'Phases', { minItems: 1 }),
        },
        '一年',
        'A year',
      ),
      '分年安排',
      'Year by year',
      { minItems: 1 },
    ),
    units: refs('unit', '要逐一报告进展的单位', 'Units that report on each phase'),
  },
  '三年路线图',
  'The roadmap',
);
export type Roadmap = Static<typeof roadmap>;

export const PHASE_STATES = ['not-started', 'under-way', 'done', 'assessed'] as const;
export type PhaseState = (typeof PHASE_STATES)[number];

export const roadmapReport = object(
  {
    month: optional(month('月份，须与文件夹一致', 'Month, that of the folder')),
    states: list(
      object(
        {
          phase: id('阶段', 'Phase'),
          unit: ref('unit', '单位', 'Unit'),
          state: oneOf(
            [...PHASE_STATES],
            '未开始、进行中、已完成（自评）、已评估（互评或抽查通过）',
            'Not started, under way, done by its own account, or assessed by others',
          ),
          note: optional(text('说明', 'Note')),
        },
        '一个单位在一个阶段的状态',
        'How a unit stands in a phase',
      ),
      '状态有变化的单位和阶段',
      'Units and phases whose state has changed',
    ),
  },
  '一个月的路线图进展',
  'What a month changed on the roadmap',
);
export type RoadmapReport = Static<typeof roadmapReport>;
