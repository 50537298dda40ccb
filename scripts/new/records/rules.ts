import { textToFill } from '../../../src/model/to-fill.ts';
import { stagesOf } from '../../../src/model/workspace.ts';
import { UsageError } from '../../lib/command.ts';
import { newRecord } from '../record.ts';
import { nextNumber, ownLanguage, siteIds, today } from './known.ts';

const FIRST_ISSUE = { 'zh-CN': '首次发布', en: 'First issue' } as const;
const REMEDY = { zh: '违反承诺时怎样补偿', en: 'What the customer gets when the promise is broken' };

/** Kinds of `content/`: what is asked for, and what follows from it. */
export const RULE_KINDS = [
  newRecord({
    kind: 'standard',
    fields: [{ key: 'name', needed: true }, { key: 'owner', needed: true }, { key: 'type' }, { key: 'summary' }],
    also: ({ id, record }, opened) => {
      const language = ownLanguage(opened);
      const isCommitment = (record['type'] ?? (id.startsWith('commitment-') ? 'commitment' : '')) === 'commitment';
      return {
        type: isCommitment ? 'commitment' : 'standard',
        ...(isCommitment && { remedy: textToFill(REMEDY, language) }),
        versions: [{ version: '1.0', effective: today(opened), change: FIRST_ISSUE[language] }],
      };
    },
  }),
  newRecord({ kind: 'norm', fields: [{ key: 'name', needed: true }, { key: 'issuer' }, { key: 'reference' }] }),
  newRecord({
    kind: 'indicator',
    fields: [
      { key: 'name', needed: true },
      { key: 'level', needed: true },
      { key: 'owner', needed: true },
      { key: 'unit', needed: true },
      { key: 'direction' },
      { key: 'precision' },
      { key: 'drives' },
    ],
    also: () => ({ precision: 2, formula: { kind: 'ratio', scale: 100 } }),
  }),
  newRecord({
    kind: 'department',
    fields: [{ key: 'name', needed: true }, { key: 'line', among: siteIds('lines') }, { key: 'purpose' }],
  }),
  newRecord({
    kind: 'process',
    fields: [{ key: 'name', needed: true }, { key: 'owner', needed: true }, { key: 'purpose' }],
    also: (_, { workspace }) => ({
      order: nextNumber([...workspace.records.process.values()].map(({ value }) => value.order)),
    }),
  }),
  newRecord({
    kind: 'stage',
    idIs: /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
    fields: [{ key: 'name', needed: true }, { key: 'purpose' }, { key: 'customerStep' }],
    path: ({ id }, { workspace }) => {
      const [process = '', stage = ''] = id.split('/');
      if (!workspace.records.process.has(process)) {
        throw new UsageError({ zh: `没有过程“${process}”`, en: `There is no process “${process}”` });
      }
      const order = nextNumber(stagesOf(workspace, process).map((each) => each.order ?? 0));
      return `content/processes/${process}/${String(order).padStart(2, '0')}-${stage}.yaml`;
    },
  }),
] as const;
