import { Type } from 'typebox';
import { bound, id, integer, list, month, number, object, oneOf, optional, ref, word } from '../../../model/schema.ts';
import { bilingual, figure, indicatorRef, inMonth, orNull, scorecardRef, subjectRef, unitRef } from '../schema.ts';

const FIGURES = ['value', 'score', 'item', 'section', 'adjustment', 'scorecard'] as const;

const explained = object(
  {
    figure: oneOf([...FIGURES], '什么数', 'What kind of figure'),
    unit: subjectRef,
    month: inMonth,
    indicator: optional(indicatorRef),
    scorecard: optional(scorecardRef),
    section: optional(id('板块', 'Section')),
    task: optional(ref('task', '任务', 'Task')),
    adjustment: optional(id('加减分', 'Adjustment')),
    level: optional(integer('督办级别', 'Level of supervision')),
  },
  '是哪个数',
  'Which figure it is',
);

const source = {
  file: word('文件', 'File'),
  line: integer('行', 'Line', { minimum: 1 }),
};

const input = object(
  {
    unit: unitRef,
    indicator: optional(indicatorRef),
    launch: optional(ref('launch', '上线项目', 'Launch')),
    month: inMonth,
    ...source,
    numerator: optional(number('分子', 'Numerator')),
    denominator: optional(number('分母', 'Denominator')),
    value: optional(number('数值', 'Value')),
  },
  '用到的一行',
  'A row that it rests on',
);

const OPERATIONS = ['sum', 'product', 'least', 'greatest', 'difference', 'quotient', 'round', 'whole'] as const;
const expressionRef = Type.Unsafe<unknown>({ $ref: '#/$defs/expression' });
const named = { name: optional(bilingual('这个数是什么', 'What it is')) };

/** Arithmetic as data: a figure, or an operation on others. */
const expression = {
  anyOf: [
    object(
      {
        figure: Type.Union([Type.Number(), Type.String()], {
          description: '数；位数太多的是文字\n\nA figure; text where it has many digits',
        }),
        ...named,
      },
      '一个数',
      'A figure',
    ),
    object(
      {
        op: oneOf([...OPERATIONS], '运算', 'Operation'),
        of: list(expressionRef, '对什么算', 'What it is applied to'),
        places: optional(integer('小数位数', 'Decimals')),
        ...named,
      },
      '一次运算',
      'An operation',
    ),
  ],
};

const explanation = object(
  {
    of: explained,
    result: figure('结果', 'The figure'),
    words: bilingual('公式', 'How it is computed, in words'),
    arithmetic: optional(expressionRef),
    numbers: optional(Type.String({ description: '代入数字\n\nThe same in numbers' })),
    places: optional(integer('四舍五入到几位小数', 'Decimals to which it is rounded half up')),
    place: optional(object(source, '写在哪里', 'Where it is written, if it was given')),
    inputs: list(input, '用到的各行', 'Rows that it rests on'),
    target: optional(
      object(
        {
          from: month('从哪个月起', 'Valid from'),
          index: integer('第几组目标，从 0 起', 'Which of the targets, from 0', { minimum: 0 }),
          target: bound('目标', 'Target'),
          floor: optional(bound('底线', 'Floor')),
          stretch: optional(bound('挑战值', 'Stretch')),
        },
        '目标',
        'The targets in force',
      ),
    ),
    definition: optional(
      object(
        {
          number: integer('第几版口径', 'Which definition', { minimum: 1 }),
          of: integer('共几版', 'Of how many', { minimum: 1 }),
          from: orNull(month('从哪个月起', 'Valid from')),
        },
        '口径',
        'The definition in force',
      ),
    ),
    weight: optional(
      object(
        { defined: number('定义的权重', 'As defined'), counted: number('计入的权重', 'As it counted') },
        '权重',
        'Weight',
      ),
    ),
    notes: list(bilingual('一条说明', 'A note'), '说明', 'Notes'),
    parts: list(Type.Unsafe<unknown>({ $ref: '#/$defs/explanation' }), '由哪些数组成', 'The figures it is made of'),
  },
  '一个数怎样算出来',
  'How a figure came about',
);

/** What a schema that speaks of explanations carries with it. */
export const EXPLANATION_DEFS = { explanation, expression };
export const explanationRef = Type.Unsafe<unknown>({ $ref: '#/$defs/explanation' });
