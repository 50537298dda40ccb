import type { Static } from 'typebox';
import { dated, flag, id, integer, list, object, oneOf, optional, ref, refs, text, texts } from '../schema.ts';

export const process = object(
  {
    name: text('过程名称', 'Name'),
    order: integer('排列次序', 'Order among the processes', { minimum: 1 }),
    owner: ref('department', '牵头部门', 'Department that leads it'),
    purpose: text('为谁解决什么问题', 'What it is for'),
    scope: optional(text('从哪里开始，到哪里结束', 'Where it begins and ends')),
    opensAt: optional(
      ref(
        'stage',
        '从哪个环节起对客户开放；不写则以正式上线那天所在的环节为准',
        'Stage from which it is open to customers; unless given the one it was in on the day it went live',
      ),
    ),
  },
  '端到端核心过程',
  'An end-to-end process',
);
export type Process = Static<typeof process>;

const EMBEDDING_STATES = ['none', 'planned', 'partial', 'done'] as const;
export type EmbeddingState = (typeof EMBEDDING_STATES)[number];

/** Where a control point is embedded. */
export const EMBEDDINGS = ['policy', 'workflow', 'system'] as const;
export type Embedding = (typeof EMBEDDINGS)[number];

const embedding = (zh: string, en: string) => dated(oneOf([...EMBEDDING_STATES], zh, en), zh, en);

export const controlPoint = object(
  {
    id: id('编号，全库唯一', 'Id, unique in the workspace'),
    name: text('名称', 'Name'),
    elements: texts('控制要素', 'Elements that are checked'),
    criterion: optional(text('达到什么标准才算通过', 'The criterion for passing')),
    owner: optional(ref('department', '责任部门', 'Owner')),
    participants: optional(refs('department', '配合部门', 'Departments that take part')),
    duty: optional(text('一线要做什么', 'What the front line does')),
    check: optional(text('怎样检查', 'How it is checked')),
    blocking: optional(flag('不通过则不得进入下一环节', 'The next stage may not start while it fails')),
    embedding: optional(
      object(
        {
          policy: embedding('制度', 'Policy'),
          workflow: embedding('流程', 'Workflow'),
          system: embedding('系统', 'System'),
        },
        '嵌入程度：制度、流程、系统；有变化的写成带月份的列表',
        'How far it is embedded in policy, workflow and system; lists with months where it changed',
      ),
    ),
    indicators: optional(refs('indicator', '反映它的过程指标', 'Indicators that show it')),
    standards: optional(refs('standard', '依据的服务标准', 'Standards it rests on')),
  },
  '服务质量控制点',
  'A control point',
);
export type ControlPoint = Static<typeof controlPoint>;

export const stage = object(
  {
    name: text('环节名称', 'Name'),
    customerStep: optional(text('客户此时在做什么', 'What the customer is doing')),
    purpose: text('这个环节要保证什么', 'What this stage assures'),
    continuesIn: optional(ref('process', '转入的过程', 'Process it hands over to')),
    gate: optional(
      object(
        {
          name: text('评审点名称', 'Name of the review gate'),
          rule: text('放行条件', 'What must be true to go on'),
          accountable: ref('department', '评审负责部门', 'Accountable department'),
          role: text('评审负责人（岗位）', 'Accountable person (a role)'),
          participants: refs('department', '参加评审的部门', 'Departments that take part'),
          flow: texts('评审步骤', 'Steps of the review'),
        },
        '评审点：通过后才能进入下一环节',
        'Review gate: passed before the next stage may start',
      ),
    ),
    controlPoints: list(controlPoint, '控制点', 'Control points'),
  },
  '过程中的一个环节：控制点，和进入下一环节的评审点',
  'A stage of a process: its control points, and the gate to the next stage',
);
export type Stage = Static<typeof stage>;
