import { Type, type Static } from 'typebox';
import { day, flag, id, list, number, object, oneOf, optional, ref, refs, text, texts, word } from '../schema.ts';

/** A limit with its unit: `atMost: 24, unit: 小时` or `atLeast: 95, unit: "%"`. */
export const limit = Type.Unsafe<{ atMost?: number; atLeast?: number; unit: string }>({
  ...object(
    {
      atMost: optional(number('不超过', 'At most')),
      atLeast: optional(number('不低于', 'At least')),
      unit: text('计量单位，如 小时、秒、%', 'Unit of measurement'),
    },
    '可度量的限值，atMost 与 atLeast 二选一',
    'A measurable limit: atMost or atLeast',
  ),
  minProperties: 2,
  maxProperties: 2,
});
export type Limit = Static<typeof limit>;

/** What a clause says, now or in an earlier version. */
const saying = {
  text: text('条款内容', 'The clause'),
  limit: optional(limit),
  norm: optional(word('所依据的规范条目：规范编号/条目编号', 'Norm it rests on: norm-id/item-id')),
  measuredBy: optional(refs('indicator', '用哪些指标衡量', 'Indicators that measure it')),
  check: optional(text('没有指标时怎样检查', 'How it is checked where no indicator measures it')),
};

const clause = object(
  { id: id('条款编号，标准内唯一', 'Id, unique in the standard'), ...saying },
  '标准的一条',
  'A clause of a standard',
);
export type Clause = Static<typeof clause>;

const touched = object(
  {
    id: id('条款编号', 'Id of the clause'),
    was: optional(object(saying, '改之前整条怎样写', 'The whole clause as it read before')),
    added: optional(flag('这一版新增的条款，没有 was', 'New in this version, so without `was`')),
    removed: optional(
      flag('这一版取消的条款，was 写它原来的内容', 'Gone since this version; `was` keeps what it said'),
    ),
    after: optional(
      id('取消的条款原来排在哪一条后面；原来是第一条的不写', 'The clause it stood behind; none where it was the first'),
    ),
  },
  '一个版本动过的一条：新增、修改或取消',
  'A clause that a version added, changed or removed',
);
export type TouchedClause = Static<typeof touched>;

const before = object(
  {
    summary: optional(text('原来的一句话说明', 'The rule in one sentence, as it was')),
    appliesTo: optional(texts('原来的适用对象', 'To whom it applied')),
    remedy: optional(text('原来怎样补偿', 'The remedy as it was')),
    noRemedy: optional(flag('原来没有补偿，这一版才有', 'There was no remedy before this version')),
  },
  '条款以外改了的，改之前怎样写',
  'What else this version changed, as it read before',
);

const version = object(
  {
    version: word('版本号（加引号）', 'Version number (quoted)'),
    effective: day('施行日期', 'In force from'),
    change: text('改了什么', 'What changed'),
    reason: text('为什么改', 'Why'),
    clauses: optional(
      list(
        touched,
        '这一版动过的条款和改之前的内容：现在的条款由此倒推出以前的版本',
        'The clauses it touched, with what they said before: earlier versions are rebuilt backwards from the present text',
        { minItems: 1 },
      ),
    ),
    was: optional(before),
  },
  '一个版本',
  'A version',
);
export type StandardVersion = Static<typeof version>;

export const standard = object(
  {
    name: text('标准名称', 'Name'),
    type: oneOf(
      ['standard', 'commitment'],
      '内部标准，或对公众的服务承诺',
      'An internal standard or a public commitment',
    ),
    owner: ref('department', '归口部门', 'Owner'),
    summary: text('一句话说明', 'The rule in one sentence'),
    appliesTo: texts('适用对象', 'To whom it applies'),
    clauses: list(clause, '条款', 'Clauses', { minItems: 1 }),
    remedy: optional(text('违反承诺时怎样补偿', 'What the customer gets when the promise is broken')),
    versions: list(version, '版本历史，旧的在前', 'Versions, oldest first', { minItems: 1 }),
    reviewBy: optional(day('最迟何时复审', 'To be reviewed by')),
  },
  '服务标准或服务承诺',
  'A service standard or commitment',
);
export type Standard = Static<typeof standard>;

export const norm = object(
  {
    name: text('规范名称', 'Name'),
    issuer: text('发布机关', 'Issued by'),
    reference: text('文号与年份', 'Number and year'),
    items: list(
      object(
        {
          id: id('条目编号，规范内唯一', 'Id, unique in the norm'),
          text: text('要求', 'What is asked'),
          limit: optional(limit),
        },
        '规范的一个条目',
        'An item of the norm',
      ),
      '条目',
      'Items',
      { minItems: 1 },
    ),
  },
  '国家或行业规范：最低要求',
  'A norm of the law or the regulator: the least that is owed',
);
export type Norm = Static<typeof norm>;
