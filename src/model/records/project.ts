import type { Static } from 'typebox';
import { day, flag, id, integer, list, number, object, optional, ref, refs, text, texts, word } from '../schema.ts';
import { effect } from './project-effect.ts';

const work = object(
  {
    id: id('编号，项目内唯一', 'Id, unique in the project'),
    name: text('工作内容', 'Work'),
    days: integer('工期（工作日）', 'Duration in working days', { minimum: 1, maximum: 1000 }),
    after: optional(list(id('前置工作', 'Work before it'), '哪些工作完成后才能开始', 'Starts when these are done')),
    notBefore: optional(day('最早开始日期', 'Not before this day')),
    key: optional(flag('关键点', 'A key point')),
    risk: optional(text('风险点', 'A risk')),
    done: optional(day('实际完成日期', 'Done on')),
  },
  '一项工作',
  'A piece of work',
);
export type Work = Static<typeof work>;

const phase = object(
  {
    id: id('编号', 'Id'),
    name: text('阶段', 'Phase'),
    goal: optional(text('阶段目标', 'Goal')),
    work: list(work, '工作分解', 'Work breakdown', { minItems: 1 }),
  },
  '一个阶段',
  'A phase',
);
export type ProjectPhase = Static<typeof phase>;

const cause = object(
  {
    id: id('编号，项目内唯一', 'Id, unique in the project'),
    text: text('原因', 'The cause'),
    weight: optional(number('票数或影响件数，用于帕累托图', 'Votes or cases, for the Pareto chart', { minimum: 0 })),
    key: optional(flag('确认为要因', 'Confirmed as a key cause')),
  },
  '一个原因',
  'A cause',
);
export type ProjectCause = Static<typeof cause>;

const kept = object(
  {
    id: id('编号', 'Id'),
    text: text('固化了什么', 'What was fixed'),
    standard: optional(ref('standard', '写进哪项服务标准', 'Standard it was written into')),
    stage: optional(ref('stage', '写进哪个环节', 'Stage it was written into')),
    controlPoint: optional(id('写进该环节的哪个控制点', 'Control point of that stage it was written into')),
    indicator: optional(ref('indicator', '由哪个指标盯住', 'Indicator that watches it')),
  },
  '一项固化',
  'Something that stays',
);
export type ProjectKept = Static<typeof kept>;

export const project = object(
  {
    name: text('项目名称', 'Name'),
    owner: ref('department', '牵头部门', 'Department that leads it'),
    where: optional(text('在哪里做', 'Where')),
    source: optional(text('出处：取自公开发表的案例时写明', 'Where it is taken from, when it is a published case')),
    start: day('开始日期', 'Starts on'),
    daysOff: optional(
      list(
        day('不上班的日子', 'A day off'),
        '项目期间不上班的日子；不写则按站点日历',
        'Days off during the project; those of the site’s calendar unless given',
      ),
    ),
    extraWorkdays: optional(
      list(day('上班的周末', 'A weekend worked'), '项目期间上班的周末', 'Weekends that are worked'),
    ),
    charter: object(
      {
        present: texts('现状', 'Present state'),
        effects: texts('不良影响', 'Bad effects'),
        wanted: texts('期望状态', 'What is wanted'),
      },
      '偏差分析：现状、影响、期望',
      'Deviation analysis: condition, impact, desired state',
    ),
    goal: object(
      {
        text: text(
          '目标（具体、可衡量、可达到、相关、有时限）',
          'Goal: specific, measurable, achievable, relevant, timed',
        ),
        unit: optional(word('计量单位', 'Unit of measurement')),
        from: optional(number('起点', 'Starting from')),
        to: number('要达到的值', 'To be reached'),
        by: day('何时达到', 'By'),
      },
      '目标',
      'The goal',
    ),
    roles: list(
      object(
        {
          name: text('角色', 'Role'),
          who: optional(text('由谁担任（岗位）', 'Filled by (a role)')),
          duty: text('职责', 'Duty'),
        },
        '一个角色',
        'A role',
      ),
      '团队分工（写岗位，不写姓名）',
      'Team roles: positions, no names',
    ),
    phases: list(phase, '阶段与工作分解', 'Phases and their work', { minItems: 1 }),
    problem: optional(text('鱼头：要解决的问题', 'The problem at the head of the fishbone')),
    bones: optional(
      list(
        object(
          { id: id('编号', 'Id'), name: text('哪一类原因', 'Kind of cause'), causes: list(cause, '原因', 'Causes') },
          '鱼骨图的一根骨',
          'A bone of the fishbone',
        ),
        '因果分析（鱼骨图）',
        'Cause and effect (fishbone)',
      ),
    ),
    strategies: optional(
      list(
        object(
          {
            causes: list(id('要因', 'Key cause'), '针对哪些要因', 'Key causes it answers', { minItems: 1 }),
            name: text('对策', 'Strategy'),
            measures: texts('措施', 'Measures'),
          },
          '一项对策',
          'A strategy',
        ),
        '对策',
        'Strategies',
      ),
    ),
    deliverables: optional(
      list(
        object({ name: text('成果', 'Deliverable'), text: text('内容', 'What it holds') }, '一项成果', 'A deliverable'),
        '成果',
        'Deliverables',
      ),
    ),
    results: optional(effect),
    rollOut: optional(
      list(
        object(
          {
            where: text('推广到哪里', 'Where to'),
            unit: optional(ref('unit', '单位', 'Unit')),
            learnBy: day('学习完成时限', 'To be learnt by'),
            learnt: optional(day('学习完成日期', 'Learnt on')),
            working: optional(day('落地日期', 'Working since')),
            requests: optional(texts('提出的修改要求', 'Changes it asked for')),
          },
          '一个推广点',
          'A place it is rolled out to',
        ),
        '推广登记',
        'Register of the roll-out',
      ),
    ),
    rollOutRules: optional(texts('怎样推广', 'How it is rolled out')),
    consolidation: optional(
      list(kept, '巩固：写进哪些标准、控制点、制度和系统', 'Consolidation: what it was written into'),
    ),
    tasks: optional(refs('task', '相关任务', 'Related tasks')),
    indicators: optional(refs('indicator', '相关指标', 'Related indicators')),
    closed: optional(day('结项日期', 'Closed on')),
  },
  '改进项目（行动学习）',
  'An improvement project',
);
export type Project = Static<typeof project>;
