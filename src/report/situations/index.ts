import { SITUATION_TOPICS } from '../../model/records/situation.ts';
import type { Entry } from '../../model/workspace.ts';
import { clauseOf } from '../clause.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { linkTo } from '../links.ts';
import { TOPIC_NAMES } from './topics.ts';
import type { SituationCard, SituationContact, SituationLine, SituationList } from './types.ts';

export type * from './types.ts';

/** All cards by topic. */
export function situationList(context: Context): SituationList {
  const lines = [...context.workspace.records.situation.values()].map((entry) => lineOf(entry, context));
  const groups = SITUATION_TOPICS.map((topic) => ({
    topic,
    name: context.say(TOPIC_NAMES[topic]),
    situations: lines.filter((line) => line.topic === topic),
  })).filter(({ situations }) => situations.length > 0);
  const finding = context.say({
    zh: `客户这样说，${lines.length} 种情形`,
    en: `If the customer says: ${counted(lines.length, 'situation')}`,
  });
  return { finding, groups, count: lines.length };
}

/** What to do when a customer says this; undefined for an id that there is not. */
export function situationCard(id: string, context: Context): SituationCard | undefined {
  const { situation } = context.workspace.records;
  const entry = situation.get(id);
  if (!entry) return undefined;
  const { topic, answer, by, call = [], dont = [], escalate = [], owner } = entry.value;
  const others = [...situation.values()].filter((other) => other.id !== id && other.value.topic === topic);
  return {
    ...lineOf(entry, context),
    topicName: context.say(TOPIC_NAMES[topic]),
    answer,
    steps: entry.value.do,
    clauses: by.flatMap(({ standard, clause }) => clauseOf(standard, clause, context) ?? []),
    contacts: call.map((department) => contactOf(department, context)),
    dont,
    escalate,
    ownerId: owner,
    related: others.map((other) => linkTo('situation', other.id, context)),
    source: entry.file.path,
  };
}

const HAN = /\p{Script=Han}/u;

function lineOf({ id, value }: Entry<'situation'>, context: Context): SituationLine {
  const { topic, roles, says } = value;
  // Words in any language stand side by side in a record; a reader of English is not shown the Chinese ones.
  const keywords = (value.keywords ?? []).filter((word) => context.language !== 'en' || !HAN.test(word));
  return { ...linkTo('situation', id, context), id, topic, roles, says, keywords };
}

function contactOf(department: string, context: Context): SituationContact {
  const contact = context.workspace.records.department.get(department)?.value.contact;
  return { ...linkTo('department', department, context), ...contact };
}
