import type { Static } from 'typebox';
import { id, list, object, oneOf, optional, ref, refs, text, texts, word } from '../schema.ts';

/** What customers come with, in the order in which cards are listed. */
export const SITUATION_TOPICS = [
  'billing',
  'orders',
  'network',
  'broadband',
  'hall',
  'hotline',
  'complaints',
  'privacy',
] as const;
export type SituationTopic = (typeof SITUATION_TOPICS)[number];

/** Who stands before the customer. */
export const SITUATION_ROLES = ['counter', 'hotline'] as const;
export type SituationRole = (typeof SITUATION_ROLES)[number];

/** A clause of a standard, by the ids of both; what it says and its limit are shown, never written again. */
export const clauseReference = object(
  {
    standard: ref('standard', '服务标准', 'Standard'),
    clause: id('该标准里的条款编号', 'Id of the clause in that standard'),
  },
  '一条条款',
  'A clause',
);
export type ClauseReference = Static<typeof clauseReference>;

const escalation = object(
  {
    when: text('什么情况下升级', 'When to pass it up'),
    to: text('交给谁（岗位）', 'To whom: a role'),
  },
  '升级一次',
  'One way up',
);

export const situation = object(
  {
    name: text('短名称，一眼认得出', 'Short name, known at a glance'),
    owner: ref('department', '归口部门，卡上写错了找它', 'Department that keeps the card right'),
    topic: oneOf([...SITUATION_TOPICS], '归在哪一类', 'What it is about'),
    roles: list(oneOf([...SITUATION_ROLES], '柜台或热线', 'Counter or hotline'), '哪些岗位会遇到', 'Who meets it', {
      minItems: 1,
    }),
    says: list(
      text('客户的一句话', 'A sentence of a customer'),
      '客户会怎么说，用客户的原话',
      'What customers say, in their own words',
      { minItems: 1 },
    ),
    answer: text('先说的一句话', 'The first sentence to say'),
    do: list(text('一步', 'A step'), '接着按顺序做什么', 'What to do next, in order', { minItems: 1 }),
    by: list(clauseReference, '时限和要求出自哪些条款', 'Clauses that set limits and demands', { minItems: 1 }),
    call: optional(refs('department', '找哪些部门', 'Departments to call')),
    dont: optional(texts('不要说的话', 'What not to say')),
    escalate: optional(list(escalation, '什么时候升级、交给谁', 'When to pass it up, and to whom')),
    keywords: optional(
      list(
        word('一个词', 'A word'),
        '检索用的词：口语、简称、拼音首字母、英文',
        'Words to find it by, in any language',
      ),
    ),
  },
  '客户这样说，我们怎么做',
  'If the customer says this, do that',
);
export type Situation = Static<typeof situation>;
