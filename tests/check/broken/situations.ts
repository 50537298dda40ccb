import { lines, type Broken } from './case.ts';

const STANDARD = 'content/standards/billing.yaml';
const billing = lines(
  'name: 计费账务服务标准',
  'type: standard',
  'owner: customer-service',
  'summary: 每一笔都说得清。',
  'appliesTo: [全体客户]',
  'clauses: [{ id: disputed-charge, text: 有疑问先查明。 }]',
  'versions: [{ version: "1.0", effective: 2025-01-01, change: 首次发布, reason: 统一要求 }]',
);

const SITUATION = 'content/situations/overcharged.yaml';
const card = (...rows: string[]) =>
  lines(
    'name: 多扣了钱',
    'owner: customer-service',
    'says: [多扣了我的钱。]',
    'answer: 我来查。',
    'do: [核对账单。]',
    ...rows,
  );
/** The clause that it rests on is named on line 6, what else it has below. */
const resting = (clause: string, ...rows: string[]) => ({
  [STANDARD]: billing,
  [SITUATION]: card(`by: [${clause}]`, ...rows),
});
const CLAUSE = '{ standard: billing, clause: disputed-charge }';
const COUNTER = ['topic: billing', 'roles: [counter]'];

/** Cards for what customers say. */
export const SITUATIONS: readonly Broken[] = [
  {
    code: 'unknown-reference',
    what: 'a clause that its standard does not have',
    files: resting(CLAUSE.replace('charge', 'charges'), ...COUNTER),
    at: [`${SITUATION}:6:35`],
  },
  {
    code: 'unknown-reference',
    what: 'a clause of a standard that is not there, told once',
    files: resting(CLAUSE.replace('billing', 'biling'), ...COUNTER),
    at: [`${SITUATION}:6:18`],
  },
  {
    code: 'schema-not-allowed',
    what: 'a topic that there is not',
    files: resting(CLAUSE, 'topic: money', 'roles: [counter]'),
    at: [`${SITUATION}:7:8`],
  },
  {
    code: 'schema-missing-key',
    what: 'nobody who meets it',
    files: resting(CLAUSE, 'topic: billing'),
    at: [`${SITUATION}:1:1`],
  },
];
