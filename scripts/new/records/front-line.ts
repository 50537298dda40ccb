import { monthOf } from '../../../src/model/month.ts';
import { UNIT_TYPES } from '../../../src/model/records/organisation.ts';
import type { Opened } from '../kind.ts';
import { newRecord } from '../record.ts';
import { today } from './known.ts';

/** All points of a scorecard, shared out evenly in whole points; what is left over goes to the first. */
function equalSection(indicators: readonly string[]) {
  const each = Math.floor(100 / indicators.length);
  const items = indicators.map((indicator, i) => ({
    indicator,
    weight: i === 0 ? 100 - each * (indicators.length - 1) : each,
  }));
  return { id: 'indicators', kind: 'indicators', weight: 100, items };
}

const clauses = ({ workspace }: Opened) =>
  [...workspace.records.standard].flatMap(([id, { value }]) => value.clauses.map((clause) => `${id}/${clause.id}`));

/** Lists that grow, and what stands beside a customer. */
export const FRONT_LINE_KINDS = [
  newRecord({
    kind: 'situation',
    fields: [
      { key: 'name', needed: true },
      { key: 'owner', needed: true },
      { key: 'topic', needed: true },
      {
        key: 'by',
        needed: true,
        asked: {
          option: 'clauses',
          doc: { zh: '时限和要求出自哪些条款：标准/条款', en: 'Clauses that set limits and demands: standard/clause' },
        },
        among: clauses,
        shape: (typed) => {
          const [standard, clause] = typed.split('/');
          return { standard, clause };
        },
      },
      { key: 'roles' },
    ],
    also: () => ({ roles: ['counter', 'hotline'] }),
  }),
  newRecord({
    kind: 'term',
    fields: [{ key: 'name', needed: true }, { key: 'definition', needed: true }, { key: 'topic' }, { key: 'aliases' }],
  }),
  newRecord({
    kind: 'unit',
    fields: [
      { key: 'name', needed: true },
      { key: 'type', needed: true },
      { key: 'parent', among: ({ workspace }) => [...workspace.known.unit] },
      { key: 'opened' },
    ],
    also: (_, opened) => ({ opened: monthOf(today(opened)) }),
  }),
  newRecord({
    kind: 'committee',
    fields: [
      { key: 'name', needed: true },
      { key: 'level', needed: true },
      { key: 'office', needed: true },
    ],
  }),
  newRecord({
    kind: 'meeting-kind',
    fields: [
      { key: 'name', needed: true },
      { key: 'host', needed: true },
    ],
  }),
  newRecord({
    kind: 'complaint-category',
    fields: [{ key: 'name', needed: true }, { key: 'owner', needed: true }, { key: 'parent' }],
  }),
  newRecord({
    kind: 'scorecard',
    fields: [
      { key: 'name', needed: true },
      {
        key: 'subjects',
        needed: true,
        among: () => UNIT_TYPES,
        shape: (type) => ({ kind: 'type', type }),
      },
      {
        key: 'sections',
        needed: true,
        asked: { option: 'indicators', doc: { zh: '由哪些指标组成', en: 'The indicators it is made of' } },
        among: ({ workspace }) => [...workspace.known.indicator],
      },
    ],
    shaped: (record) => ({ ...record, sections: [equalSection(record['sections'] as string[])] }),
  }),
] as const;
