import type { Bilingual } from './diagnostic.ts';
import type { KindName } from './kinds.ts';

/** Kinds whose records have pages of their own. */
export const LINKED_KINDS = [
  'indicator',
  'standard',
  'norm',
  'department',
  'process',
  'stage',
  'task',
  'shortfall',
  'launch',
  'project',
  'situation',
] as const satisfies readonly KindName[];
export type LinkedKind = (typeof LINKED_KINDS)[number];

/** Kinds whose records prose may show as a card. */
export const CARD_KINDS = [
  'indicator',
  'standard',
  'norm',
  'department',
  'process',
  'stage',
  'task',
  'shortfall',
  'launch',
  'project',
] as const satisfies readonly LinkedKind[];
export type CardKind = (typeof CARD_KINDS)[number];

export const CALLOUT_KINDS = ['remember', 'warning', 'example', 'tip'] as const;
export type CalloutKind = (typeof CALLOUT_KINDS)[number];

/** What an attribute of a component takes. */
export type ProseAttribute =
  | { readonly oneOf: readonly string[] }
  /** The id of a record of this kind. */
  | { readonly id: KindName }
  /** The id of a record of the kind that another attribute names. */
  | { readonly idOf: string }
  /** The id of a clause of the standard that another attribute names. */
  | { readonly clauseOf: string }
  /** The id of a case. */
  | { readonly case: true }
  /** The id of a unit or an indicator of the case that the attribute `case` names, or a month of its figures. */
  | { readonly inCase: 'unit' | 'indicator' | 'month' };

export interface ProseComponentDoc {
  /** What a reader sees where it stands. */
  readonly what: Bilingual;
  /** In the middle of a sentence, or as a block on a line of its own. */
  readonly stands: 'in-text' | 'alone';
  /** Whether it encloses text: `<Callout kind="tip">…</Callout>`. */
  readonly content: 'none' | 'optional' | 'needed';
  readonly attributes: Readonly<Record<string, ProseAttribute>>;
}

const BLOCK = { stands: 'alone', content: 'none' } as const;

/**
 * The components that prose may use. They are all that prose can do beyond text: nothing else is run. Each is drawn by the
 * file of its name in `src/site/components/prose`.
 */
export const PROSE_COMPONENTS: Readonly<Record<string, ProseComponentDoc>> = {
  RecordLink: {
    what: { zh: '一条记录的现用名称，点开是它的页面', en: 'A record by its present name, leading to its page' },
    stands: 'in-text',
    content: 'none',
    attributes: { kind: { oneOf: LINKED_KINDS }, id: { idOf: 'kind' } },
  },
  Term: {
    what: {
      zh: '一个术语，停留、聚焦或轻点时显示释义；可以换成文中的说法',
      en: 'A term with its definition on hover, focus and tap; it may be worded as the sentence needs',
    },
    stands: 'in-text',
    content: 'optional',
    attributes: { id: { id: 'term' } },
  },
  Callout: {
    what: { zh: '一段要特别看到的话', en: 'A passage to be noticed' },
    stands: 'alone',
    content: 'needed',
    attributes: { kind: { oneOf: CALLOUT_KINDS } },
  },
  RecordCard: {
    ...BLOCK,
    what: {
      zh: '一条记录的卡片：名称、一句话、现状、归口',
      en: 'A card of a record: name, a sentence, how it stands, owner',
    },
    attributes: { kind: { oneOf: CARD_KINDS }, id: { idOf: 'kind' } },
  },
  Figure: {
    ...BLOCK,
    what: {
      zh: '一项指标的全公司现值：目标、状态、变化、走势',
      en: 'The present figure of an indicator: target, status, change, course',
    },
    attributes: { indicator: { id: 'indicator' } },
  },
  ControlPoints: {
    ...BLOCK,
    what: {
      zh: '一个环节的控制点：要素、标准、责任部门',
      en: 'The control points of a stage: elements, criterion, owner',
    },
    attributes: { stage: { id: 'stage' } },
  },
  Clause: {
    ...BLOCK,
    what: { zh: '一条条款的现行文字、限值和达标情况', en: 'A clause as it reads now, its limit, and how it stands' },
    attributes: { standard: { id: 'standard' }, clause: { clauseOf: 'standard' } },
  },
  Contact: {
    ...BLOCK,
    what: { zh: '一个部门找谁：岗位、时间、途径', en: 'Whom to call in a department: role, hours, channel' },
    attributes: { department: { id: 'department' } },
  },
  Situation: {
    ...BLOCK,
    what: {
      zh: '一张“客户这样说”卡片：客户的话、先说的一句、步骤',
      en: 'What to do if a customer says this: their words, the first answer, the steps',
    },
    attributes: { id: { id: 'situation' } },
  },
  SupervisionLevels: {
    ...BLOCK,
    what: { zh: '督办规则里的各级督办', en: 'The levels of supervision, from its rules' },
    attributes: {},
  },
  MeetingKinds: { ...BLOCK, what: { zh: '各种会议', en: 'The kinds of meetings' }, attributes: {} },
  Committees: { ...BLOCK, what: { zh: '服务质量委员会', en: 'The service quality committees' }, attributes: {} },
  Postures: {
    ...BLOCK,
    what: { zh: '主建、主战、支撑各是哪些部门', en: 'Which departments build, fight and support' },
    attributes: {},
  },
  RoadmapPhases: {
    ...BLOCK,
    what: { zh: '路线图的各年各阶段', en: 'Years and phases of the roadmap' },
    attributes: {},
  },
  ProcessDiagram: {
    ...BLOCK,
    what: {
      zh: '一个过程的示意图：环节、评审点、客户在做什么，图下是各环节的链接',
      en: 'A process drawn: stages, gates, what the customer does, with links to the stages',
    },
    attributes: { process: { id: 'process' } },
  },
  ControlChart: {
    ...BLOCK,
    what: {
      zh: '一项指标的全公司控制图：均值、控制限、非偶然波动，附数据表',
      en: 'The control chart of an indicator for the company: mean, limits, signals, with its table',
    },
    attributes: { indicator: { id: 'indicator' } },
  },
  CaseTable: {
    ...BLOCK,
    what: {
      zh: '一个案例的一项指标：各单位各月的数，附算法和出处',
      en: 'An indicator of a case, unit by month, with formula and source',
    },
    attributes: { case: { case: true }, indicator: { inCase: 'indicator' } },
  },
  CaseValue: {
    what: {
      zh: '句子里的一个案例数据，停留、聚焦或轻点时显示算法和出处',
      en: 'A figure of a case in a sentence, with formula and source on hover, focus and tap',
    },
    stands: 'in-text',
    content: 'none',
    attributes: {
      case: { case: true },
      unit: { inCase: 'unit' },
      indicator: { inCase: 'indicator' },
      month: { inCase: 'month' },
    },
  },
};
