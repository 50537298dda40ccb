import { broken, lines, type Broken } from './case.ts';

const PATH = 'content/indicators/x.yaml';
const SOUND = {
  name: 'name: 热线接通率',
  level: 'level: kqi',
  owner: 'owner: customer-service',
  unit: 'unit: "%"',
  precision: 'precision: 1',
  direction: 'direction: higher',
  formula: 'formula: { kind: ratio, numerator: 接通数, denominator: 请求数 }',
};

/** An indicator with lines of its own: the sound ones are lines 1 to 7 in this order, others follow. */
function indicator(own: Partial<Record<keyof typeof SOUND | 'more', string>>): string {
  const { more, ...replaced } = own;
  const rows = Object.values({ ...SOUND, ...replaced }).filter((row) => row !== '');
  return lines(...rows, ...(more === undefined ? [] : [more]));
}

const one = (code: string, what: string, own: Parameters<typeof indicator>[0], ...at: string[]) =>
  broken(code, what, PATH, indicator(own), ...at);

export const SCHEMA: readonly Broken[] = [
  one('schema-unknown-key', 'a misspelt key', { more: 'targest: []' }, '8:1'),
  one('schema-unknown-key', 'a misspelt key that has to be there', { direction: 'dircetion: higher' }, '6:1'),
  one('schema-unknown-key', 'a key of no kind, in Chinese', { more: '备注: 试行' }, '8:1'),
  one(
    'schema-unknown-key',
    'a misspelt key in a list',
    { more: 'targets:\n  - from: 2026-01\n    target: 90\n    strech: 95' },
    '11:5',
  ),
  one(
    'schema-unknown-key',
    'a key after Chinese in a flow mapping',
    { formula: 'formula: { kind: ratio, numerator: 接通数, denominator: 请求数, scal: 100 }' },
    '7:59',
  ),
  one('schema-missing-key', 'a key of the record', { unit: '' }, '1:1'),
  one(
    'schema-missing-key',
    'a key of the branch that was chosen',
    { formula: 'formula: { kind: ratio, numerator: 接通数 }' },
    '7:1',
  ),
  one('schema-missing-key', 'the key that tells branches apart', { more: 'scoring: { at: { target: 100 } }' }, '8:1'),
  one('schema-missing-key', 'two keys at once', { level: '', precision: '' }, '1:1', '1:1'),
  broken(
    'schema-missing-key',
    'the id of a record in a list',
    'content/organisation/committees.yaml',
    lines(
      'committees:',
      '  - name: 委员会',
      '    level: province',
      '    chair: 总经理',
      '    office: customer-service',
      '    members: []',
      '    duties: []',
    ),
    '2:5',
  ),
  one('schema-wrong-type', 'a text for a number', { precision: 'precision: 两位' }, '5:12'),
  one('schema-wrong-type', 'a quoted number', { precision: 'precision: "1"' }, '5:12'),
  one('schema-wrong-type', 'a key without a value', { name: 'name:' }, '1:6'),
  one('schema-wrong-type', 'one value for a list', { more: 'drives: hall-satisfaction' }, '8:9'),
  one('schema-wrong-type', 'a text for keys and values', { formula: 'formula: 接通数÷请求数' }, '7:10'),
  one('schema-wrong-type', 'a word for true or false', { more: 'key: 是' }, '8:6'),
  one('schema-wrong-type', 'a list for a text', { name: 'name: [热线, 接通率]' }, '1:7'),
  one('schema-not-allowed', 'a mistyped word', { level: 'level: kqp' }, '2:8'),
  one('schema-not-allowed', 'a word in capitals', { level: 'level: KQI' }, '2:8'),
  one('schema-not-allowed', 'a word in a list', { more: 'measuredAt: [branch, shop]' }, '8:22'),
  one('schema-not-allowed', 'a kind of formula that there is not', { formula: 'formula: { kind: rate }' }, '7:18'),
  one('schema-format', 'a name for an id', { owner: 'owner: 客户服务部' }, '3:8'),
  one('schema-format', 'an id in capitals', { owner: 'owner: Customer_Service' }, '3:8'),
  one('schema-format', 'a month without its zero', { more: 'since: 2026-1' }, '8:8'),
  one('schema-format', 'a month that YAML reads as a number', { more: 'since: 2026.10' }, '8:8'),
  one('schema-format', 'a month that there is not', { more: 'since: 2026-13' }, '8:8'),
  broken(
    'schema-format',
    'a date that does not exist',
    'content/standards/x.yaml',
    lines(
      'name: 热线服务标准',
      'type: standard',
      'owner: customer-service',
      'summary: 来电有人接。',
      'appliesTo: [全体客户]',
      'clauses: [{ id: answer, text: 及时应答。 }]',
      'versions:',
      '  - version: "1.0"',
      '    effective: 2026-02-30',
      '    change: 首次发布',
      '    reason: 统一要求',
    ),
    '9:16',
  ),
  one('schema-out-of-range', 'below the least', { precision: 'precision: -1' }, '5:12'),
  one('schema-out-of-range', 'above the most', { more: 'importance: 101' }, '8:13'),
  one(
    'schema-out-of-range',
    'beyond fifteen digits',
    { more: 'annualTargets: [{ year: 2026, target: 1e15 }]' },
    '8:39',
  ),
  one(
    'schema-out-of-range',
    'over fifteen digits',
    { more: 'annualTargets: [{ year: 2026, target: 0.1234567890123456 }]' },
    '8:39',
  ),
  one('schema-wrong-type', 'infinite', { more: 'annualTargets: [{ year: 2026, target: .inf }]' }, '8:39'),
  one('schema-wrong-type', 'not a number', { more: 'annualTargets: [{ year: 2026, target: .nan }]' }, '8:39'),
  one(
    'schema-out-of-range',
    'zero where more is needed',
    { formula: 'formula: { kind: per, numerator: 件数, denominator: 户数, scale: 0 }' },
    '7:62',
  ),
  one('schema-wrong-length', 'an empty text', { name: 'name: ""' }, '1:7'),
  one('schema-wrong-length', 'a text of blanks', { name: 'name: "  "' }, '1:7'),
  one('schema-wrong-length', 'a range with one end', { more: 'bounds: [0]' }, '8:9'),
  one('schema-wrong-length', 'a range with three ends', { more: 'bounds: [0, 50, 100]' }, '8:9'),
  broken(
    'schema-wrong-length',
    'a limit that limits nothing, and one that limits both ways',
    'content/norms/x.yaml',
    lines(
      'name: 规范',
      'issuer: 主管部门',
      'reference: 示例文号',
      'items:',
      '  - { id: one, text: 时限, limit: { unit: 小时 } }',
      '  - { id: two, text: 时限, limit: { atMost: 2, atLeast: 1, unit: 小时 } }',
    ),
    '5:33',
    '6:33',
  ),
  broken(
    'unquoted-code',
    'versions and numbers that lose their zeros',
    'content/standards/x.yaml',
    lines(
      'name: 热线服务标准',
      'type: standard',
      'owner: customer-service',
      'summary: 来电有人接。',
      'appliesTo: [全体客户]',
      'clauses: [{ id: 007, text: 及时应答。 }]',
      'versions:',
      '  - { version: 1.10, effective: 2026-01-01, change: 首次发布, reason: 统一要求 }',
    ),
    '6:17',
    '8:16',
  ),
  one('unquoted-code', 'a word that YAML reads as true', { owner: 'owner: true' }, '3:8'),
  one('unquoted-code', 'a number for a name', { name: 'name: 10086' }, '1:7'),
];
